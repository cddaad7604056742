#pragma once

#include "documents/blocks.h"
#include "documents/papertexts.h"
#include "domain/body.h"
#include "domain/network.h"
#include "domain/project.h"

namespace aarring {

// What the papers have in common.

/// A paper of the network: head, author, language and file name set; foot left to its kind. `kind` is the
/// translated word for the paper, which becomes the kicker unless the title begins with it. Sheet and margins are the
/// network's.
Document networkPaper(const Network &network, Language language, const QString &kind, const QString &title,
                      QDate date);

void putLogo(Document &paper, const Network &network, const Picture &logo);

/// On every page and in the file's name.
void markAsDraft(Document &paper);

/// A paragraph for each line of the sentence; none for an empty one.
void addSentence(Document &paper, const QString &sentence);

/// The table without the columns in which no row has anything but its head.
Table withoutEmptyColumns(Table table);

/// "KI-nettverket", or the full name when there is no short one.
const QString &shortLabel(const Network &network);

/// The short date on one line, however narrow its column: an English one has spaces.
QString dayInTable(QDate day, Language language);

/// 01.03.2026–28.02.2027, "from 01.03.2026", "until 28.02.2027"; empty when nothing is set.
QString periodText(const DateRange &period, const PaperTexts &texts, Language language);

/// Of a paper about a budget: the project it belongs to above the title, and its years in the file's name.
void nameBudget(Document &paper, const Budget &budget, const Project &project);

/// The value of `list` with that id; a value with id 0 when it is not there.
template<class T>
T byId(const QList<T> &list, Id id) {
    for (const T &value : list)
        if (value.id == id)
            return value;
    return {};
}

} // namespace aarring
