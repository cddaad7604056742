#include "documents/papers/sharespaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "domain/labels.h"

#include <algorithm>

namespace aarring {

namespace {

class SharedSums {
public:
    SharedSums(const SharesContent &content, const PaperTexts &texts, Language language)
        : m_content(content),
          m_texts(texts),
          m_language(language),
          m_unit(amountUnit(content.network.currency, language)) {}

    Facts facts(const SharedSum &sum) const {
        Facts facts;
        facts.rows = {
            {m_texts.translate("Paper", "Total"), money(divide(sum.plan, sum.shares).total)},
            {m_texts.translate("Paper", "Divided"), m_texts.translate("Label", labelSource(sum.plan.key))},
            {m_texts.translate("Paper", "Pay by"), shortDate(sum.plan.due, m_language)}};
        return facts;
    }

    Table table(const SharedSum &sum) const {
        const Division division = divide(sum.plan, sum.shares);
        const QList<ShareStanding> standings = standingOf(sum.plan, sum.shares, m_content.entries);
        const bool hasRemainder = std::any_of(division.parts.begin(), division.parts.end(),
                                              [](const SharePart &part) { return part.remainder != 0; });
        Table table{{}, {{m_texts.translate("Paper", "Institution"), 2.8, Align::Left, true}}, {}};
        addBasisColumns(table, sum.plan.key);
        table.columns += {m_texts.translate("Paper", "Share (%1)").arg(m_unit), 1.2, Align::Right};
        if (hasRemainder)
            table.columns += {m_texts.translate("Paper", "of it remainder"), 1.2, Align::Right};
        table.columns += {m_texts.translate("Paper", "Paid (%1)").arg(m_unit), 1.2, Align::Right};
        table.columns += {m_texts.translate("Paper", "Owes (%1)").arg(m_unit), 1.2, Align::Right};
        OreSum shares, paid;
        for (qsizetype i = 0; i < standings.size(); ++i) {
            const ShareStanding &standing = standings[i];
            TableRow row{{byId(m_content.institutions, standing.institution).name}};
            addBasis(row, sum.plan.key, i < sum.shares.size() ? sum.shares[i] : Share());
            row.cells += number(standing.share);
            if (hasRemainder)
                row.cells += standing.remainder ? number(standing.remainder) : QString();
            row.cells += {number(standing.paid), number(standing.owes())};
            table.rows += row;
            shares.add(standing.share);
            paid.add(standing.paid);
        }
        if (division.unplaced) {
            TableRow row{{m_texts.translate("Paper", "Borne by nobody yet")}};
            addBasis(row, sum.plan.key, {});
            row.cells += number(division.unplaced);
            table.rows += row;
            shares.add(division.unplaced);
        }
        TableRow total{{m_texts.translate("Paper", "Total")}, TableRowKind::Sum};
        addBasis(total, sum.plan.key, {});
        total.cells += number(shares.value());
        if (hasRemainder)
            total.cells += QString();
        total.cells += {number(paid.value()), number(shares.value() - paid.value())};
        table.rows += total;
        return table;
    }

private:
    QString number(qint64 ore) const { return amount(ore, m_language); }
    QString money(qint64 ore) const { return amountWithUnit(ore, m_content.network.currency, m_language); }

    void addBasisColumns(Table &table, ShareKey key) const {
        if (key == ShareKey::Population)
            table.columns += {m_texts.translate("Paper", "Inhabitants"), 1.1, Align::Right};
        if (key == ShareKey::Framework)
            table.columns +=
                {m_texts.translate("Paper", "Framework amount (%1)").arg(m_unit), 1.3, Align::Right};
        if (key == ShareKey::Framework || key == ShareKey::Percent)
            table.columns += {m_texts.translate("Paper", "Part"), 0.8, Align::Right};
    }

    /// Empty cells for a share without institution.
    void addBasis(TableRow &row, ShareKey key, const Share &share) const {
        const bool isThere = share.institution != 0;
        if (key == ShareKey::Population)
            row.cells += isThere ? aarring::number(share.inhabitants, m_language) : QString();
        if (key == ShareKey::Framework)
            row.cells += isThere ? number(share.amount) : QString();
        if (key == ShareKey::Framework || key == ShareKey::Percent)
            row.cells += isThere ? percentText(share.percent, m_language) : QString();
    }

    const SharesContent &m_content;
    const PaperTexts &m_texts;
    Language m_language;
    QString m_unit;
};

} // namespace

Document sharesPaper(const SharesContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = networkPaper(
        content.network, language, texts.translate("Paper", "Shares"),
        texts.translate("Paper", "Shares per institution %1").arg(yearsOf(content.budget, &content.project)),
        content.today);
    nameBudget(paper, content.budget, content.project);
    paper.footLeft = longDate(content.today, language);
    const SharedSums sums(content, texts, language);
    for (const SharedSum &sum : content.sums) {
        paper.blocks.push_back(Heading{1, sum.plan.title});
        paper.blocks.push_back(sums.facts(sum));
        paper.blocks.push_back(sums.table(sum));
        if (!sum.plan.note.isEmpty())
            addSentence(paper, sum.plan.note);
    }
    addSentence(paper, texts.standard("shares.travel"));
    return paper;
}

} // namespace aarring
