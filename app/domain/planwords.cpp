#include "domain/planwords.h"

namespace aarring {

namespace {

/// One text in the three languages; what is none of the other two is written in Bokmål.
struct Words {
    const char *nb;
    const char *da;
    const char *en;

    QString in(Language language) const {
        return QString::fromUtf8(language == Language::Danish ? da : language == Language::English ? en : nb);
    }
};

const Words &meetingWords(MeetingKind kind, const Body &body) {
    static const Words annual{"Årsmøte %1", "Årsmøde %1", "Annual meeting %1"};
    static const Words planning{"Planleggingsmøte %1", "Planlægningsmøde %1", "Planning meeting %1"};
    static const Words seminar{"Seminar %1", "Seminar %1", "Seminar %1"};
    static const Words network{"Nettverksmøte %1", "Netværksmøde %1", "Network meeting %1"};
    static const Words group{"%2: møte %1", "%2: møde %1", "%2: meeting %1"};
    switch (kind) {
    case MeetingKind::Annual:
        return annual;
    case MeetingKind::Planning:
        return planning;
    case MeetingKind::Seminar:
        return seminar;
    case MeetingKind::Ordinary:
        break;
    }
    return body.kind == BodyKind::Network ? network : group;
}

} // namespace

QString plannedMeetingTitle(MeetingKind kind, const Body &body, int number, Language language) {
    QString title = meetingWords(kind, body).in(language).arg(number);
    return title.replace(QLatin1String("%2"), body.name);
}

QString noticeTitle(const QString &meeting, Language language) {
    static const Words words{"Frist for innkalling: %1", "Frist for indkaldelse: %1", "Last day to call: %1"};
    return words.in(language).arg(meeting);
}

QString halfYearReportTitle(int half, int year, Language language) {
    static const Words words{"Halvårsrapport %1. halvår %2", "Halvårsrapport for %1. halvår %2",
                             "Half-year report %1/%2"};
    return words.in(language).arg(half).arg(year);
}

QString reportTitle(int year, Language language) {
    static const Words words{"Rapport til eieren %1", "Rapport til ejeren %1", "Report to the owner %1"};
    return words.in(language).arg(year);
}

QString yearReportTitle(int year, Language language) {
    static const Words words{"Årsrapport %1", "Årsrapport %1", "Annual report %1"};
    return words.in(language).arg(year);
}

QString funderReportTitle(const QString &funder, Language language) {
    static const Words words{"Rapport til %1", "Rapport til %1", "Report to %1"};
    return words.in(language).arg(funder);
}

QString annualMeetingReportTitle(int year, Language language) {
    static const Words words{"Status til årsmøtet %1", "Status til årsmødet %1",
                             "Status for the annual meeting %1"};
    return words.in(language).arg(year);
}

QString electionTitle(const QString &office, Language language) {
    static const Words words{"Valg: %1", "Valg: %1", "Election: %1"};
    return words.in(language).arg(office);
}

QString revisionTitle(Language language) {
    static const Words words{"Gjennomgang av mandatet", "Revision af kommissoriet",
                             "Revision of the mandate"};
    return words.in(language);
}

QString priorityAreasTitle(int year, Language language) {
    static const Words words{"Innsatsområder for %1 fastsettes", "Indsatsområder for %1 fastsættes",
                             "Priority areas for %1 are set"};
    return words.in(language).arg(year);
}

QString actionPlanTitle(int year, Language language) {
    static const Words words{"Handlingsplan for %1", "Handlingsplan for %1", "Action plan for %1"};
    return words.in(language).arg(year);
}

QString projectEndTitle(const QString &project, Language language) {
    static const Words words{"Prosjektslutt: %1", "Projektafslutning: %1", "End of the project: %1"};
    return words.in(language).arg(project);
}

QString reviewTitle(const QString &resource, int count, Language language) {
    static const Words one{"Gjennomgang: %1", "Gennemgang: %1", "Review: %1"};
    static const Words several{"Gjennomgang av %1 ressurser", "Gennemgang af %1 ressourcer",
                               "Review of %1 resources"};
    return count == 1 ? one.in(language).arg(resource) : several.in(language).arg(count);
}

QString grantDeadlineTitle(GrantDeadline::Kind kind, const QString &funder, Language language) {
    static const Words application{"Søknadsfrist: %1", "Ansøgningsfrist: %1", "Apply by: %1"};
    static const Words instalment{"Utbetaling fra %1", "Udbetaling fra %1", "Instalment from %1"};
    static const Words report{"Rapport til %1", "Rapport til %1", "Report to %1"};
    const Words &words = kind == GrantDeadline::Kind::Application  ? application
                         : kind == GrantDeadline::Kind::Instalment ? instalment
                                                                   : report;
    return words.in(language).arg(funder);
}

} // namespace aarring
