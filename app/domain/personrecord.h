#pragma once

#include "domain/mandatecheck.h"
#include "domain/meetingregister.h"
#include "domain/networkfacts.h"

#include <QDateTime>

namespace aarring {

/// Finds a person in running text: by the full name, last name first, or the e-mail address; whatever the case, the
/// accents and what stands between the words. A part of the name is not enough, because others share it.
class NameFinder {
public:
    explicit NameFinder(const Person &person);
    bool isIn(const QString &text) const;
    /// A text of fewer bytes of UTF-8 tells of nobody: most columns need not even be read.
    qsizetype leastBytes() const;
    /// The lines that tell of the person, long ones cut around the name. Empty when none does.
    QString linesWith(const QString &text) const;

private:
    /// Quick: ten years of minutes are passed by while a window waits.
    bool mayBeIn(const QString &text) const;

    QStringList m_wanted;   ///< words, with a space before and after each
    QStringList m_tellTale; ///< the longest word of each
};

/// Something in the file in whose texts the person's name stands.
struct Mention {
    QString table; ///< as in SearchHit, but of every table
    Place place = Place::None;
    QString title; ///< of what the text belongs to; empty when it has none
    QDate day;     ///< of that; invalid when it has none
    struct Text {
        QString column;
        QString lines; ///< see NameFinder::linesWith()
        bool operator==(const Text &) const = default;
    };
    QList<Text> texts;
};

/// What the history keeps of one field of the person.
struct PersonChange {
    enum class Field { FirstName, LastName, Title, Institution, Email, Phone };
    QDateTime at; ///< UTC
    Field field = Field::FirstName;
    QString before;
    QString after;
};

/// Entries of the history, counted.
struct HistoryTraces {
    int count = 0;
    QDate first;
    QDate last;
};

/// What has to be read from the file to tell of a person, besides the facts.
struct PersonRows {
    QList<Participant> participants; ///< at meetings: the person, and who came in the person's place
    QList<Candidate> candidates;
    QList<AgendaItem> elections; ///< that they stood at
    QList<FollowUpLine> followUps;
    QList<Mention> mentions;     ///< by page
    QList<PersonChange> changes; ///< oldest first
    HistoryTraces own;           ///< about the person as such
    HistoryTraces others;        ///< about what belongs to the person or bears the name
    HistoryTraces written;       ///< by the person
    int attachments = 0;         ///< in the whole file; what stands in them is not known
};

/// All that the file holds about one person, in words, for whoever asks to see it (GDPR Article 15). Every list by day.
struct PersonRecord {
    struct SeatHeld {
        QString institution;
        QString body; ///< empty for the network itself
        SeatRole role = SeatRole::Representative;
        DateRange period;
        QString appointedBy;
        QDate appointedOn;
        QString note;
    };
    /// An office, or a place in a group.
    struct PlaceHeld {
        QString what;
        QString body; ///< of an office that is not the network's own
        DateRange period;
        Meeting electedAt; ///< id 0 when none is known
        QString note;
    };
    struct Candidacy {
        Meeting meeting; ///< id 0 for an item without one
        QString item;
        QString what; ///< the office or the group
        int votes = -1;
        bool elected = false;
    };
    struct AtMeeting {
        Meeting meeting;
        bool isChair = false;
        bool isSecretary = false;
        std::optional<Participant> participant;
        QString cameFor;    ///< name of who was replaced
        QString replacedBy; ///< name of who came instead
    };
    enum class DutyKind { FollowUp, Measure, Resource };
    struct Duty {
        DutyKind kind = DutyKind::FollowUp;
        QString what;
        QString from;                ///< agenda item, plan's year or project
        QDate day;                   ///< deadline, or the day of publication
        const char *state = nullptr; ///< label source
        QString note;                ///< note or result
    };

    Person person;
    QString institution;
    QList<SeatHeld> seats;
    QList<PlaceHeld> offices;
    QList<PlaceHeld> groups;
    QList<Candidacy> candidacies;
    QList<AtMeeting> meetings;
    QList<Duty> duties;
    PersonRows rows; ///< texts and history, told as they are

    /// Nothing but who the person is.
    bool isBare() const;
};

PersonRecord personRecord(const Person &person, const NetworkFacts &facts, const PersonRows &rows);

/// Those whom the words mean: the one of exactly that name or address, else everybody in whose name, institution and address
/// all words occur. Empty for no words.
QList<Person> personsMeant(const QString &words, const NetworkFacts &facts);

} // namespace aarring
