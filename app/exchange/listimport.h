#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace aarring {

// What imports of lists have in common: each line adds something, changes something, or is refused with its reason, and
// nothing is written before a person has seen it.

enum class ImportVerdict { Add, Change, Unchanged, Refuse };

/// "Will be added", "Refused" … in the window's language.
QString label(ImportVerdict verdict);

/// What is to be known about a line. A refusal keeps it out; the others do not.
struct ImportMessage {
    enum class Kind { Note, Warning, Refusal }; ///< in this order of weight
    Kind kind = Kind::Note;
    int field = 0; ///< of the list's enum: the cell it is about; 0 = the whole line
    QString text;  ///< whole sentences
};

struct ImportLine {
    int line = 0;      ///< of the file
    qsizetype row = 0; ///< of the table
    ImportVerdict verdict = ImportVerdict::Refuse;
    QList<ImportMessage> messages;

    bool isRefused() const; ///< by one of the messages
    /// All messages in one text, refusals first.
    QString text() const;
    /// The most important message; null when there is none.
    const ImportMessage *first() const;
    /// What is said about one cell; Note when nothing is.
    ImportMessage::Kind gravestOn(int field) const;
};

struct ImportCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;

    void count(ImportVerdict verdict);
};

/// Called now and then with rows done and rows in all; false stops.
using ImportProgress = std::function<bool(int done, int total)>;

/// Nothing but space stands in it.
bool isBlank(const QStringList &cells);

} // namespace aarring
