#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

namespace aarring {

/// Deflated as PDF's /FlateDecode wants it.
QByteArray deflated(const QByteArray &bytes);
/// The inverse; empty when it is none.
QByteArray inflated(QByteArrayView bytes);

/// Writes the objects of a PDF 1.7 file one after the other: streams as they are, all others packed together. QPDFWriter
/// does as much, but takes as long for the ten thousand small objects of a tagged paper as it took to draw its pages.
class PdfFile {
public:
    PdfFile();

    bool has(int number) const { return number < m_places.size() && m_places[number].kind != Place::Free; }
    /// `object` as PDF writes it: "<< /S /P >>".
    void add(int number, QByteArrayView object);
    /// `dictionary` without the length: "<< /Filter /FlateDecode >>".
    void addStream(int number, QByteArrayView dictionary, QByteArrayView bytes);

    /// Numbers up to `last` are the caller's. Streams may be added before, all else after.
    void keepNumbers(int last);
    int takeNumber();

    /// The whole file. Its identifier comes from its content.
    QByteArray finish(int root, int info);

private:
    /// Where an object lies: at an offset of the file, or as one of those in a packed stream.
    struct Place {
        enum Kind : char { Free, At, Packed } kind = Free;
        int at = 0; ///< offset, or number of the stream
        int index = 0;
    };

    Place &placeOf(int number);
    void flush();
    QByteArray placeTable() const;

    QByteArray m_bytes;
    QList<Place> m_places;      ///< by object number
    QList<int> m_packedNumbers; ///< waiting for their stream
    QByteArray m_packedPlaces;  ///< "<number> <offset> " of each
    QByteArray m_packed;
};

} // namespace aarring
