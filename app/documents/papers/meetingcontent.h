#pragma once

#include "documents/blocks.h"
#include "documents/papertexts.h"
#include "domain/attendance.h"
#include "domain/itemnumbers.h"
#include "domain/network.h"

#include <QHash>

namespace aarring {

// What the papers of one meeting have in common: notice, programme, cue sheet and minutes show the same agenda.

struct MeetingContent {
    Network network;
    Meeting meeting;
    QList<AgendaItem> items; ///< in reading order
    int numberedBefore = 0;  ///< numbered items in earlier meetings of the year; NO numbers run on
    QList<Attendee> attendees;
    QHash<Id, QStringList> attachments; ///< file names, by item or meeting
    QDate today;
    OwnTexts own = {};
};

/// One line of the agenda as papers write it.
struct AgendaLine {
    AgendaItem item;
    QString number; ///< "Sak 3/26"; empty for breaks and what is internal
    QString title;  ///< the kind of break when it has none
    QString time;   ///< empty without a clock
    int day = 0;    ///< 0 = the meeting's first
    bool isPart = false;
};

/// The agenda with its clock. What is internal takes its time, but only `withInternal` shows it.
QList<AgendaLine> agendaLines(const MeetingContent &content, const PaperTexts &texts, Language language,
                              bool withInternal = false);

/// "Sak 3/26 Budsjett".
QString headingOf(const AgendaLine &line);

/// As somebody wrote it: a paragraph for each line, lines that begin with a dash or a bullet as a list.
void addWrittenText(Document &paper, const QString &text, const QString &label = {});

/// File names under the items they belong to; nothing without any.
void addAttachments(Document &paper, const MeetingContent &content, const QList<AgendaLine> &lines,
                    const PaperTexts &texts);

} // namespace aarring
