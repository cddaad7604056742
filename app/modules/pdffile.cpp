#include "modules/pdffile.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace aarring {

namespace {

/// Pages and structure are text and numbers, where more effort takes four times as long to save little.
constexpr int compressionLevel = 3;
constexpr qsizetype sizePrefix = 4; // that qCompress() writes before what zlib makes
constexpr int packedTogether = 200;
constexpr int rowSize = 7; // of the table of places: kind, four bytes, two bytes
constexpr quint16 neverUsedAgain = 65535;

} // namespace

QByteArray deflated(const QByteArray &bytes) { return qCompress(bytes, compressionLevel).sliced(sizePrefix); }

QByteArray inflated(QByteArrayView bytes) {
    constexpr qsizetype usualGrowth = 8; // only a guess: qUncompress() takes more room when it needs it
    QByteArray prefixed(sizePrefix + bytes.size(), Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size() * usualGrowth), prefixed.data());
    std::copy(bytes.begin(), bytes.end(), prefixed.begin() + sizePrefix);
    return qUncompress(prefixed);
}

// The second line tells programs that move files that this one is not text.
PdfFile::PdfFile() : m_bytes("%PDF-1.7\n%\xbf\xf7\xa2\xfe\n") {}

void PdfFile::keepNumbers(int last) {
    if (last >= m_places.size())
        m_places.resize(last + 1);
}

int PdfFile::takeNumber() {
    m_places += Place{};
    return int(m_places.size()) - 1;
}

PdfFile::Place &PdfFile::placeOf(int number) {
    keepNumbers(number);
    return m_places[number];
}

void PdfFile::add(int number, QByteArrayView object) {
    placeOf(number) = {Place::Packed, 0, int(m_packedNumbers.size())};
    m_packedNumbers += number;
    m_packedPlaces += QByteArray::number(number) + ' ' + QByteArray::number(m_packed.size()) + ' ';
    m_packed += object;
    m_packed += '\n';
    if (m_packedNumbers.size() == packedTogether)
        flush();
}

void PdfFile::addStream(int number, QByteArrayView dictionary, QByteArrayView bytes) {
    placeOf(number) = {Place::At, int(m_bytes.size())};
    m_bytes += QByteArray::number(number) + " 0 obj\n";
    m_bytes += dictionary.chopped(2); // its end
    m_bytes += "/Length " + QByteArray::number(bytes.size()) + " >>\nstream\n";
    m_bytes += bytes;
    m_bytes += "\nendstream\nendobj\n";
}

void PdfFile::flush() {
    if (m_packedNumbers.isEmpty())
        return;
    const int stream = takeNumber();
    for (const int number : std::as_const(m_packedNumbers))
        m_places[number].at = stream;
    const QByteArray dictionary = "<< /Type /ObjStm /N " + QByteArray::number(m_packedNumbers.size()) +
                                  " /First " + QByteArray::number(m_packedPlaces.size()) +
                                  " /Filter /FlateDecode >>";
    addStream(stream, dictionary, deflated(m_packedPlaces + m_packed));
    m_packedNumbers.clear();
    m_packedPlaces.clear();
    m_packed.clear();
}

/// Each row as the difference to the one above it, which is nearly nothing.
QByteArray PdfFile::placeTable() const {
    constexpr char differsFromAbove = 2;
    QByteArray table;
    table.reserve(m_places.size() * (rowSize + 1));
    char above[rowSize] = {};
    for (const Place &place : m_places) {
        char row[rowSize];
        row[0] = place.kind;
        qToBigEndian(quint32(place.at), row + 1);
        qToBigEndian(quint16(place.kind == Place::Free ? neverUsedAgain : place.index), row + 5);
        table += differsFromAbove;
        for (int i = 0; i < rowSize; ++i)
            table += char(row[i] - above[i]);
        std::copy_n(row, rowSize, above);
    }
    return deflated(table);
}

QByteArray PdfFile::finish(int root, int info) {
    flush();
    const QByteArray id = '<' + QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex() + '>';
    const int number = takeNumber();
    const QByteArray start = QByteArray::number(m_bytes.size());
    m_places[number] = {Place::At, int(m_bytes.size())};
    const QByteArray dictionary = "<< /Type /XRef /Size " + QByteArray::number(m_places.size()) +
                                  " /W [ 1 4 2 ] /Root " + QByteArray::number(root) + " 0 R /Info " +
                                  QByteArray::number(info) + " 0 R /ID [ " + id + ' ' + id +
                                  " ] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns " +
                                  QByteArray::number(rowSize) + " >> >>";
    addStream(number, dictionary, placeTable());
    m_bytes += "startxref\n" + start + "\n%%EOF\n";
    return std::move(m_bytes);
}

} // namespace aarring
