#include "actions/queries.h"
#include "base/formats.h"
#include "base/textfold.h"

#include <algorithm>

namespace aarring {

// A list of folded texts in memory, instead of a full-text index: a network's ten years are a few megabytes,
// scanning them takes milliseconds, any part of a word is found, and nothing can fall out of step with the
// file.
void Queries::buildSearchEntries() const {
    const Language language = m_facts.network.language;
    auto add = [this](const char *table, Id id, Id owner, const QString &title, const QString &detail,
                      const QString &more = {}) {
        m_searchEntries.append({{QLatin1String(table), id, owner, title, detail},
                                folded(title),
                                folded(detail + QLatin1Char(' ') + more)});
    };
    for (const Person &p : m_facts.persons) {
        const Institution *at = institution(p.institution);
        add("person", p.id, 0, p.fullName(), at ? at->name : p.title, p.email + QLatin1Char(' ') + p.title);
    }
    for (const Institution &i : m_facts.institutions)
        add("institution", i.id, 0, i.name, i.area, i.shortName);
    for (const Body &b : m_facts.bodies)
        add("body", b.id, 0, b.name, {});
    for (const Meeting &m : m_facts.meetings)
        add("meeting", m.id, 0, m.title, longDate(m.date, language), m.place + QLatin1Char(' ') + m.note);
    for (const AgendaItem &item : read<AgendaItem>()) {
        const Meeting *at = meeting(item.meeting);
        add("agenda_item", item.id, item.meeting, item.title, at ? at->title : QString(),
            item.presenters + QLatin1Char(' ') + item.background + QLatin1Char(' ') + item.proposal);
    }
    for (const MandateBlock &block : read<MandateBlock>())
        if (const MandateVersion *version = mandate(block.version))
            add("mandate_block", block.id, block.version, block.text, version->title);
    for (const Budget &b : m_facts.budgets)
        for (const BudgetLine &line : budgetLines(b.id))
            add("budget_line", line.id, b.id, line.text, QString::number(b.year), line.note);
}

QList<SearchHit> Queries::search(const QString &text, int limit) const {
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || limit <= 0)
        return {};
    if (m_searchEntries.isEmpty())
        buildSearchEntries();
    const QString whole = words.join(QLatin1Char(' '));
    QList<const SearchEntry *> starts, inTitle, elsewhere;
    for (const SearchEntry &entry : std::as_const(m_searchEntries)) {
        bool all = true, title = true;
        for (const QString &word : words) {
            const bool here = entry.foldedTitle.contains(word);
            title = title && here;
            all = all && (here || entry.foldedDetail.contains(word));
        }
        if (!all)
            continue;
        if (entry.foldedTitle.startsWith(whole))
            starts.append(&entry);
        else
            (title ? inTitle : elsewhere).append(&entry);
    }
    QList<SearchHit> hits;
    for (const auto &group : {starts, inTitle, elsewhere})
        for (const SearchEntry *entry : group)
            if (hits.size() < limit)
                hits.append(entry->hit);
    return hits;
}

} // namespace aarring
