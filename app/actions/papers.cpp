#include "actions/papers_p.h"

#include "documents/papers/binder.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingplanpaper.h"
#include "documents/papers/memberlistpaper.h"
#include "documents/papers/termspaper.h"

namespace aarring {

PaperMaker::PaperMaker(const Queries &queries, const PaperOptions &options)
    : m_queries(queries),
      m_options(options),
      m_language(options.language.value_or(queries.network().language)),
      m_day(options.day.isValid() ? options.day : queries.today()),
      m_year(options.year ? options.year : queries.today().year()) {}

Error PaperMaker::noPaper(const QString &why, const QString &todo) {
    return {Error::Kind::NotFound, tr("The document cannot be made"), why, todo};
}

PaperMaker::Leader PaperMaker::leaderOn(QDate day) const {
    for (const Office &office : m_queries.facts().offices) {
        if (office.kind != OfficeKind::Leader)
            continue;
        const auto term = termOn(office, m_queries.facts(), day);
        return {term ? m_queries.person(term->person) : nullptr, office.title};
    }
    return {};
}

Result<Document> PaperMaker::make(PaperKind kind) const {
    (void)m_queries.takeFailure(); // of what was read before
    Result<Document> paper = content(kind);
    if (auto read = m_queries.takeFailure(); !read)
        return read.error();
    if (paper && kind != PaperKind::Report)
        putLogo(*paper, m_queries.network(), m_queries.logo());
    // What is approved or sent keeps the number it has.
    const bool isRecord =
        kind == PaperKind::Report || kind == PaperKind::Mandate || kind == PaperKind::Changes;
    if (paper && !isRecord && paper->caseNumber.isEmpty())
        paper->caseNumber = m_queries.network().caseNumber;
    return paper;
}

Result<Document> PaperMaker::content(PaperKind kind) const {
    switch (kind) {
    case PaperKind::Mandate:
        return mandate();
    case PaperKind::Changes:
        return changes();
    case PaperKind::Check:
        return check();
    case PaperKind::Members:
        return memberListPaper({m_queries.network(), m_queries.facts(), m_day, m_options.internal, own()},
                               m_language);
    case PaperKind::PersonRecord:
        return personRecord();
    case PaperKind::Terms:
        return termsPaper({m_queries.network(), m_queries.facts(), m_day, own()}, m_language);
    case PaperKind::YearPlan:
        return year(yearPlanPaper);
    case PaperKind::YearWheel:
        return year(yearWheelPaper);
    case PaperKind::MeetingPlan:
        return meetingPlanPaper({m_queries.network(), m_year, m_queries.facts().bodies,
                                 m_queries.facts().meetings, m_queries.rules(), m_queries.today(), own()},
                                m_language);
    case PaperKind::Notice:
    case PaperKind::Programme:
    case PaperKind::CueSheet:
    case PaperKind::SignIn:
        return ofMeeting(kind, chosenMeeting(Wanted::Next));
    case PaperKind::Minutes:
        return ofMeeting(kind, chosenMeeting(Wanted::WithMinutes));
    case PaperKind::Decisions:
        return decisions();
    case PaperKind::FollowUps:
        return followUps();
    case PaperKind::ProjectSheet:
        return projectSheet();
    case PaperKind::ActionPlan:
        return actionPlan();
    case PaperKind::Budget:
        return budget();
    case PaperKind::Accounts:
        return accounts();
    case PaperKind::Grants:
        return grants();
    case PaperKind::Shares:
        return shares();
    case PaperKind::Catalogue:
        return catalogue();
    case PaperKind::Report:
        break;
    }
    return report();
}

QString binderName() { return QStringLiteral("binder"); }

Result<QList<MadePaper>> makeEveryPaper(const Queries &queries, const PaperOptions &options) {
    const PaperMaker maker(queries, options);
    QList<MadePaper> made;
    for (const PaperOffer &offer : paperOffers()) {
        if (offer.takesPerson)
            continue;
        const Result<Document> paper = maker.make(offer.kind);
        if (paper)
            made += MadePaper{offer, *paper};
        else if (paper.error().kind != Error::Kind::NotFound)
            return paper.error();
    }
    return made;
}

Result<Document> makeBinder(const Queries &queries, const QList<Document> &papers,
                            const PaperOptions &options) {
    if (papers.isEmpty())
        return PaperMaker::noPaper(PaperMaker::tr("there is no paper to bind"),
                                   PaperMaker::tr("Choose at least one"));
    const Language language = options.language.value_or(queries.network().language);
    return binderPaper(queries.network(), papers, queries.logo(), language, queries.today());
}

Result<Document> makePaper(const Queries &queries, const QString &name, const PaperOptions &options) {
    const auto offer = paperByName(name);
    if (name == binderName()) {
        const auto every = makeEveryPaper(queries, options);
        if (!every)
            return every.error();
        QList<Document> papers;
        for (const MadePaper &made : *every)
            papers += made.paper;
        return makeBinder(queries, papers, options);
    }
    if (!offer) {
        QStringList names;
        for (const PaperOffer &known : paperOffers())
            names.append(QLatin1String(known.name));
        return PaperMaker::noPaper(PaperMaker::tr("there is none called %1").arg(name),
                                   PaperMaker::tr("Choose one of: %1").arg(names.join(QLatin1String(", "))));
    }
    return PaperMaker(queries, options).make(offer->kind);
}

} // namespace aarring
