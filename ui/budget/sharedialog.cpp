#include "ui/budget/sharedialog.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <algorithm>

namespace aarring {

namespace {

constexpr qint64 units[] = {1, 100, 100'00};

/// Those with a seat in the network today, by name.
QList<Share> everybody(const Queries &queries) {
    QSet<Id> counted;
    QList<Share> shares;
    for (const Seat &seat : queries.facts().seats) {
        if (seat.body != queries.networkBody() || !seat.valid.contains(queries.today()) ||
            counted.contains(seat.institution))
            continue;
        counted.insert(seat.institution);
        Share share;
        share.institution = seat.institution;
        shares.append(share);
    }
    NameKeys keys;
    std::stable_sort(shares.begin(), shares.end(), [&](const Share &a, const Share &b) {
        const Institution *first = queries.institution(a.institution);
        const Institution *second = queries.institution(b.institution);
        return first && second && keys.of(first->name) < keys.of(second->name);
    });
    return shares;
}

} // namespace

ShareDialog::ShareDialog(const Context &context, const SharePlan &plan, QWidget *parent)
    : FormDialog(parent), m_context(context), m_before(plan) {
    setObjectName(QStringLiteral("budget.shareDialog"));
    m_shares = plan.id ? context.queries.shares(plan.id) : everybody(context.queries);
    m_title = new QLineEdit(plan.title);
    m_key = new QComboBox;
    m_total = new AmountEdit(context.queries.network().currency);
    m_unit = new QComboBox;
    m_remainder = new QComboBox;
    m_line = new QComboBox;
    m_due = new DateEdit;
    const auto add = [this](const char *name, QWidget *editor) {
        editor->setObjectName(QLatin1String("share.") + QLatin1String(name));
        m_labelled.append(addField(QLatin1String(name), editor));
        return m_labelled.last();
    };
    add("title", m_title);
    FormField *total = add("total", m_total);
    addPair(total, add("key", m_key));
    FormField *unit = add("unit", m_unit);
    addPair(unit, add("remainderTo", m_remainder));
    FormField *line = add("line", m_line);
    addPair(line, add("due", m_due));
    m_total->setAmount(plan.total ? std::optional<qint64>(plan.total) : std::nullopt);
    m_due->setDate(plan.due);
    retranslate();
}

void ShareDialog::retranslate() {
    const bool isNew = m_before.id == 0;
    setWindowTitle(tr("Share a sum"));
    setHeading(isNew ? tr("Share a sum between institutions") : m_before.title,
               isNew ? tr("All institutions with a seat take part: %n.", nullptr, int(m_shares.size()))
                     : QString());
    setButton(isNew ? tr("&Share it") : tr("&Save"));
    const QString labels[] = {tr("&What is shared"), tr("S&um"),     tr("&Divided"), tr("&Rounded to"),
                              tr("R&emainder"),      tr("Pa&id on"), tr("Pay b&y")};
    for (qsizetype i = 0; i < m_labelled.size(); ++i)
        m_labelled[i]->setLabel(labels[i]);
    m_key->clear();
    for (int i = 0; i < enumCount<ShareKey>(); ++i)
        m_key->addItem(label(ShareKey(i)), i);
    m_key->setCurrentIndex(int(m_before.key));
    m_unit->clear();
    for (const qint64 unit : units)
        m_unit->addItem(amountWithUnit(unit, m_context.queries.network().currency, languageOf(this)), unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(m_before.unit)));
    m_remainder->clear();
    m_remainder->addItem(tr("to the largest remainders"), Id(0));
    for (const Share &share : m_shares)
        if (const Institution *institution = m_context.queries.institution(share.institution))
            m_remainder->addItem(tr("to %1").arg(institution->label()), institution->id);
    m_remainder->setCurrentIndex(std::max(0, m_remainder->findData(m_before.remainderTo)));
    m_line->clear();
    m_line->addItem(tr("no budget line yet"), Id(0));
    for (const BudgetLine &line : m_context.queries.budgetLines(m_before.budget))
        if (line.section == BudgetSection::Income)
            m_line->addItem(line.text, line.id);
    m_line->setCurrentIndex(std::max(0, m_line->findData(m_before.line)));
}

SharePlan ShareDialog::plan() const {
    SharePlan plan = m_before;
    plan.title = m_title->text().trimmed();
    plan.key = ShareKey(m_key->currentIndex());
    plan.total = m_total->amount().value_or(0);
    plan.unit = m_unit->currentData().toLongLong();
    plan.remainderTo = m_remainder->currentData().toLongLong();
    plan.line = m_line->currentData().toLongLong();
    plan.due = m_due->date();
    return plan;
}

Problems ShareDialog::problems() const { return validate(plan(), m_shares); }

Status ShareDialog::apply() {
    const auto id = m_context.actions.savePlan(plan(), m_shares);
    if (!id)
        return id.error();
    emit saved(*id);
    return Done{};
}

} // namespace aarring
