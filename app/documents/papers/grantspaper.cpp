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
             {std::pair{tr("Conditions"), grant.conditions}, std::pair{tr("Note"), grant.note}}) {
            if (text.isEmpty())
                continue;
            paper.blocks.push_back(Heading{2, heading});
            addSentence(paper, text);
        }
        if (!account.parts.isEmpty()) {
            paper.blocks.push_back(Heading{2, tr("Instalments")});
            paper.blocks.push_back(instalments(account));
        }
    }

private:
    QString tr(const char *source) const { return m_texts.translate("Paper", source); }
    QString money(qint64 ore) const { return ore ? amountWithUnit(ore, m_currency, m_language) : QString(); }
    /// 300 000 kr, 12.12.2025
    static QString joined(const QString &a, const QString &b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + QStringLiteral(", ") + b;
    }

    Facts facts(const GrantAccount &account) const {
        const Grant &grant = account.grant;
        const GrantStanding &standing = account.standing;
        Facts facts;
        facts.rows = {{tr("Funder"), grant.funder},
                      {tr("Case number"), grant.caseNumber},
                      {tr("For"), grant.title},
                      {tr("Period"), periodText(grant.period, m_texts, m_language)},
                      {tr("State"), m_texts.translate("Label", labelSource(grant.state))},
                      {tr("Apply by"), shortDate(grant.applyBy, m_language)},
                      {tr("Applied for"), money(grant.applied)},
                      {tr("Granted"), joined(money(grant.granted), shortDate(grant.grantedOn, m_language))}};
        if (isGiven(grant.state)) {
            facts.rows += {tr("Received"), amountWithUnit(standing.received, m_currency, m_language)};
            facts.rows += {tr("Outstanding"), amountWithUnit(standing.outstanding(), m_currency, m_language)};
        }
        facts.rows += {tr("Own funding"), ownFunding(standing)};
        facts.rows += {tr("Report by"), shortDate(grant.reportBy, m_language)};
        facts.rows += {tr("Report sent"), shortDate(grant.reportedOn, m_language)};
        return facts;
    }

    /// The demand, what it comes to, and whether the budget meets it – in words.
    QString ownFunding(const GrantStanding &standing) const {
        if (standing.ownWanted == 0)
            return {};
        const QString demand = tr("at least %1").arg(percentText(standing.ownWanted, m_language));
        if (standing.cost == 0)
            return demand;
        const QString sentence = standing.isOwnEnough()
                                     ? tr("%1, that is %2 of %3; the budget has %4: enough")
                                     : tr("%1, that is %2 of %3; the budget has %4: too little");
        return sentence.arg(demand, amountWithUnit(standing.ownLeast(), m_currency, m_language),
                            amountWithUnit(standing.cost, m_currency, m_language),
                            amountWithUnit(standing.own, m_currency, m_language));
    }

    Table instalments(const GrantAccount &account) const {
        const QString unit = amountUnit(m_currency, m_language);
        Table table{{},
                    {{tr("Due"), 1.2, Align::Left, true},
                     {tr("Amount (%1)").arg(unit), 1.2, Align::Right},
                     {tr("Received on"), 1.2},
                     {tr("Received (%1)").arg(unit), 1.2, Align::Right},
                     {tr("Voucher"), 0.9}},
                    {}};
        for (const GrantAccount::Part &part : account.parts) {
            const QString due = shortDate(part.instalment.due, m_language);
            const bool hasCome = part.entry.id != 0;
            table.rows += TableRow{
                {due.isEmpty() ? tr("No day agreed") : due, amount(part.instalment.amount, m_language),
                 hasCome ? shortDate(part.entry.day, m_language) : tr("Not yet"),
                 hasCome ? amount(part.entry.amount, m_language) : QString(), part.entry.voucher}};
        }
        table.rows += TableRow{{tr("Total"), amount(account.standing.inInstalments, m_language), QString(),
                                amount(account.standing.received, m_language), QString()},
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
