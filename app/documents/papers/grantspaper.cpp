#include "documents/papers/grantspaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "domain/labels.h"

namespace aarring {

namespace {

class GrantSheet {
public:
    GrantSheet(const GrantsContent &content, const PaperTexts &texts, Language language)
        : m_currency(content.network.currency), m_texts(texts), m_language(language) {}

    void add(Document &paper, const GrantAccount &account) const {
        paper.blocks.push_back(facts(account));
        const Grant &grant = account.grant;
        for (const auto &[heading, text] :
             {std::pair{m_texts.translate("Paper", "Conditions"), grant.conditions},
              std::pair{m_texts.translate("Paper", "Note"), grant.note}}) {
            if (text.isEmpty())
                continue;
            paper.blocks.push_back(Heading{2, heading});
            addSentence(paper, text);
        }
        if (!account.parts.isEmpty()) {
            paper.blocks.push_back(Heading{2, m_texts.translate("Paper", "Instalments")});
            paper.blocks.push_back(instalments(account));
        }
    }

private:
    QString money(qint64 ore) const { return ore ? amountWithUnit(ore, m_currency, m_language) : QString(); }
    /// 300 000 kr, 12.12.2025
    static QString joined(const QString &a, const QString &b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + QStringLiteral(", ") + b;
    }

    Facts facts(const GrantAccount &account) const {
        const Grant &grant = account.grant;
        const GrantStanding &standing = account.standing;
        Facts facts;
        facts.rows = {
            {m_texts.translate("Paper", "Funder"), grant.funder},
            {m_texts.translate("Paper", "Case number"), grant.caseNumber},
            {m_texts.translate("Paper", "For"), grant.title},
            {m_texts.translate("Paper", "Period"), periodText(grant.period, m_texts, m_language)},
            {m_texts.translate("Paper", "State"), m_texts.translate("Label", labelSource(grant.state))},
            {m_texts.translate("Paper", "Apply by"), shortDate(grant.applyBy, m_language)},
            {m_texts.translate("Paper", "Applied for"), money(grant.applied)},
            {m_texts.translate("Paper", "Granted"),
             joined(money(grant.granted), shortDate(grant.grantedOn, m_language))}};
        if (isGiven(grant.state)) {
            facts.rows += {m_texts.translate("Paper", "Received"),
                           amountWithUnit(standing.received, m_currency, m_language)};
            facts.rows += {m_texts.translate("Paper", "Outstanding"),
                           amountWithUnit(standing.outstanding(), m_currency, m_language)};
        }
        facts.rows += {m_texts.translate("Paper", "Own funding"), ownFunding(standing)};
        facts.rows += {m_texts.translate("Paper", "Report by"), shortDate(grant.reportBy, m_language)};
        facts.rows += {m_texts.translate("Paper", "Report sent"), shortDate(grant.reportedOn, m_language)};
        return facts;
    }

    /// The demand, what it comes to, and whether the budget meets it – in words.
    QString ownFunding(const GrantStanding &standing) const {
        if (standing.ownWanted == 0)
            return {};
        const QString demand =
            m_texts.translate("Paper", "at least %1").arg(percentText(standing.ownWanted, m_language));
        if (standing.cost == 0)
            return demand;
        const QString sentence =
            standing.isOwnEnough()
                ? m_texts.translate("Paper", "%1, that is %2 of %3; the budget has %4: enough")
                : m_texts.translate("Paper", "%1, that is %2 of %3; the budget has %4: too little");
        return sentence.arg(demand, amountWithUnit(standing.ownLeast(), m_currency, m_language),
                            amountWithUnit(standing.cost, m_currency, m_language),
                            amountWithUnit(standing.own, m_currency, m_language));
    }

    Table instalments(const GrantAccount &account) const {
        const QString unit = amountUnit(m_currency, m_language);
        Table table{{},
                    {{m_texts.translate("Paper", "Due"), 1.2, Align::Left, true},
                     {m_texts.translate("Paper", "Amount (%1)").arg(unit), 1.2, Align::Right},
                     {m_texts.translate("Paper", "Received on"), 1.2},
                     {m_texts.translate("Paper", "Received (%1)").arg(unit), 1.2, Align::Right},
                     {m_texts.translate("Paper", "Voucher"), 0.9}},
                    {}};
        for (const GrantAccount::Part &part : account.parts) {
            const QString due = dayInTable(part.instalment.due, m_language);
            const bool hasCome = part.entry.id != 0;
            table.rows += TableRow{
                {due.isEmpty() ? m_texts.translate("Paper", "No day agreed") : due,
                 amount(part.instalment.amount, m_language),
                 hasCome ? dayInTable(part.entry.day, m_language) : m_texts.translate("Paper", "Not yet"),
                 hasCome ? amount(part.entry.amount, m_language) : QString(), part.entry.voucher}};
        }
        table.rows +=
            TableRow{{m_texts.translate("Paper", "Total"), amount(account.standing.inInstalments, m_language),
                      QString(), amount(account.standing.received, m_language), QString()},
                     TableRowKind::Sum};
        return table;
    }

    QString m_currency;
    const PaperTexts &m_texts;
    Language m_language;
};

} // namespace

Document grantsPaper(const GrantsContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const bool isOne = content.grants.size() == 1;
    const QString title =
        isOne ? texts.translate("Paper", "Grant from %1").arg(content.grants.first().grant.funder)
              : QString();
    Document paper = networkPaper(content.network, language, texts.translate("Paper", "Grants"),
                                  isOne ? title : texts.translate("Paper", "Grants"), content.today);
    paper.footLeft = longDate(content.today, language);
    const GrantSheet sheet(content, texts, language);
    for (const GrantAccount &account : content.grants) {
        if (isOne)
            paper.blocks.push_back(Heading{1, account.grant.title.isEmpty()
                                                  ? texts.translate("Paper", "The grant")
                                                  : account.grant.title});
        else
            paper.blocks.push_back(Heading{1, account.grant.funder});
        sheet.add(paper, account);
    }
    return paper;
}

} // namespace aarring
