#pragma once

// Shared by papers.cpp, which chooses, and papers_<subject>.cpp only.

#include "actions/papers.h"
#include "documents/papers/mandatepaper.h"
#include "documents/papers/meetingcontent.h"
#include "documents/papers/minutespaper.h"
#include "documents/papers/yearpapers.h"

#include <QCoreApplication>

namespace aarring {

/// Loads what each kind of paper needs and makes it.
class PaperMaker {
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    PaperMaker(const Queries &queries, const PaperOptions &options);

    /// Error: NotFound when the file has nothing for that paper.
    Result<Document> make(PaperKind kind) const;

    /// The error that there is no such paper.
    static Error noPaper(const QString &why, const QString &todo);

private:
    Result<Document> content(PaperKind kind) const;

    /// Who leads the network on a day, and in which office.
    struct Leader {
        const Person *person = nullptr;
        QString office; ///< the network's own word; also without a person
    };
    Leader leaderOn(QDate day) const;
    OwnTexts own() const { return m_queries.ownTexts(m_language); }

    // papers_mandate.cpp
    /// The one that is worked on, or the one a dissolved network ended with, whatever draft was left beside it.
    const MandateVersion *latestMandate() const;
    Result<const MandateVersion *> chosenMandate() const;
    MandateContent contentOf(const MandateVersion &version) const;
    Result<Document> mandate() const;
    /// Against the version before.
    Result<Document> changes() const;
    Result<Document> check() const;
    QHash<Id, QString> clausesOf(Id version) const; ///< the number of each of its paragraphs

    // papers_meetings.cpp
    enum class Wanted { Next, WithMinutes };
    /// The meeting with that number in the year's plan of the network; without a number the next one or, for minutes, the
    /// last that has any, else the last.
    const Meeting *chosenMeeting(Wanted wanted) const;
    Error noMeeting(PaperKind kind) const;
    Result<Document> ofMeeting(PaperKind kind, const Meeting *meeting) const;
    MeetingContent meetingContent(const Meeting &meeting) const;
    Result<Document> notice(const Meeting &meeting) const;
    QString nameOf(Id person) const;
    CandidateLine candidateLine(const Candidate &candidate) const;
    Result<Document> minutes(const Meeting &meeting) const;
    /// Of the year that was asked for, else of all.
    Result<Document> decisions() const;
    Result<Document> followUps() const;

    // papers_money.cpp
    Result<const Budget *> chosenBudget() const;
    Result<const Budget *> budgetOfProject() const;
    Project projectOf(const Budget &budget) const;
    Result<Document> budget() const;
    Result<Document> accounts() const;
    /// The very grant, those of a budget, or those of the year.
    bool isMeant(const Grant &grant) const;
    Result<Document> grants() const;
    Result<Document> shares() const;

    // papers_people.cpp
    Result<Person> chosenPerson() const;
    /// "Silje Haugdal, Nordland fylkesbibliotek"
    QStringList namesOf(const QList<Person> &persons) const;
    Result<Document> personRecord() const;

    // papers_work.cpp
    Result<Document> year(Document (*paper)(const YearPaperContent &, Language)) const;
    Result<Document> actionPlan() const;
    /// A plan may have been made for a version that is superseded since.
    QHash<Id, QString> clausesOfEveryVersion() const;
    /// The one that is asked for, else all of them.
    Result<Document> projectSheet() const;
    Result<Document> catalogue() const;
    /// The very report, the one with that number, or the newest of the half-year, of the year or of all.
    const Report *chosenReport() const;
    Result<Document> report() const;

    const Queries &m_queries;
    const PaperOptions &m_options;
    Language m_language;
    QDate m_day;
    int m_year;
};

} // namespace aarring
