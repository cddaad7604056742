#include "actions/papers_p.h"

#include "base/speaking.h"
#include "documents/papers/changespaper.h"
#include "documents/papers/checkpaper.h"
#include "domain/mandatelife.h"

namespace aarring {

const MandateVersion *PaperMaker::latestMandate() const {
    const MandateVersion *ended = endedWith(m_queries.facts().mandates);
    return ended ? ended : m_queries.currentMandate();
}

Result<const MandateVersion *> PaperMaker::chosenMandate() const {
    const MandateVersion *chosen = m_options.about ? m_queries.mandate(m_options.about) : nullptr;
    if (!chosen && !m_options.version)
        chosen = latestMandate();
    for (const MandateVersion &version : m_queries.facts().mandates)
        if (!chosen && version.number == m_options.version)
            chosen = &version;
    if (chosen)
        return chosen;
    return m_options.version ? noPaper(tr("the mandate has no version %1").arg(m_options.version),
                                       tr("Choose another version"))
                             : noPaper(tr("there is no mandate yet"), tr("Write one first"));
}

MandateContent PaperMaker::contentOf(const MandateVersion &version) const {
    QList<MandateEvent> events;
    for (const MandateEvent &event : m_queries.mandateEvents())
        if (event.version == version.id)
            events.append(event);
    return {m_queries.network(),
            version,
            m_queries.mandateText(version.id),
            leaderOn(m_day).office,
            m_queries.today(),
            own(),
            events};
}

Result<Document> PaperMaker::mandate() const {
    const auto chosen = chosenMandate();
    if (!chosen)
        return chosen.error();
    return mandatePaper(contentOf(**chosen), m_language);
}

Result<Document> PaperMaker::changes() const {
    const auto chosen = chosenMandate();
    if (!chosen)
        return chosen.error();
    const MandateVersion *before = nullptr;
    for (const MandateVersion &version : m_queries.facts().mandates)
        if (version.number < (*chosen)->number && (!before || version.number > before->number))
            before = &version;
    if (!before)
        return noPaper(tr("there is no version before version %1").arg((*chosen)->number),
                       tr("Choose a later version"));
    return changesPaper(
        {contentOf(**chosen), *before,
         compareVersions(m_queries.wholeMandate(before->id), m_queries.wholeMandate((*chosen)->id))},
        m_language);
}

Result<Document> PaperMaker::check() const {
    CheckContent content;
    content.network = m_queries.network();
    const Speaking in(m_language);
    content.findings = m_queries.check(m_day, m_language);
    if (const MandateVersion *mandate = latestMandate()) {
        content.mandate = *mandate;
        content.clauses = clausesOf(mandate->id);
    }
    content.day = m_day;
    content.own = own();
    return checkPaper(content, m_language);
}

QHash<Id, QString> PaperMaker::clausesOf(Id version) const {
    QHash<Id, QString> clauses;
    const QList<MandateBlock> blocks = m_queries.mandateText(version);
    const QStringList numbers = clauseNumbers(blocks);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        clauses.insert(blocks.at(i).id, numbers.at(i));
    return clauses;
}

} // namespace aarring
