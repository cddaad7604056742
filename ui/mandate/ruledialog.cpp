#include "ui/mandate/ruledialog.h"

#include "domain/labels.h"

#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>

namespace aarring {

namespace {

constexpr int largestNumber = 999;

/// An empty field is no bound.
QString numberText(int number) { return number ? QString::number(number) : QString(); }

bool hasLeast(RuleKind kind) {
    return kind == RuleKind::BodySize || kind == RuleKind::MeetingsPerYear ||
           kind == RuleKind::PhysicalMeeting;
}

bool hasMost(RuleKind kind) { return kind == RuleKind::BodySize || kind == RuleKind::MeetingsPerYear; }

} // namespace

RuleDialog::RuleDialog(const Context &context, const Rule &rule, QWidget *parent)
    : FormDialog(parent), m_context(context), m_rule(rule), m_strength(new QComboBox(this)) {
    if (const MandateVersion *current = context.queries.currentMandate())
        for (const MandateBlock &block : context.queries.mandateText(current->id))
            if (block.id == rule.clause)
                m_clause = block.text;
    const auto number = [this](int value, const char *name) {
        auto *edit = new QLineEdit(numberText(value), this);
        edit->setObjectName(QStringLiteral("rule.") + QLatin1String(name));
        edit->setValidator(new QIntValidator(0, largestNumber, edit));
        return edit;
    };
    if (hasLeast(rule.kind)) {
        m_atLeast = number(rule.atLeast, "atLeast");
        m_atLeastField = addField(QStringLiteral("atLeast"), m_atLeast);
    }
    if (hasMost(rule.kind)) {
        m_atMost = number(rule.atMost, "atMost");
        m_atMostField = addField(QStringLiteral("atMost"), m_atMost);
        addPair(m_atLeastField, m_atMostField);
    }
    m_strength->setObjectName(QStringLiteral("rule.strength"));
    for (int i = 0; i < enumCount<Strength>(); ++i)
        m_strength->addItem(label(Strength(i)));
    m_strength->setCurrentIndex(int(rule.strength));
    m_strengthField = addField(QStringLiteral("strength"), m_strength);
    retranslate();
    check();
}

Problems RuleDialog::problems() const {
    if (!m_atLeast)
        return {};
    const int least = m_atLeast->text().toInt();
    const int most = m_atMost ? m_atMost->text().toInt() : 0;
    if (!least && !most)
        return {{QStringLiteral("atLeast"), tr("Write a number, or remove the rule.")}};
    if (most && most < least)
        return {{QStringLiteral("atMost"), tr("The most is less than the least.")}};
    return {};
}

Status RuleDialog::apply() {
    Rule rule = m_rule;
    if (m_atLeast)
        rule.atLeast = m_atLeast->text().toInt();
    if (m_atMost)
        rule.atMost = m_atMost->text().toInt();
    rule.strength = Strength(m_strength->currentIndex());
    const Result<Id> saved = m_context.actions.saveRule(rule);
    return saved ? Status(Done{}) : Status(saved.error());
}

void RuleDialog::retranslate() {
    setHeading(tr("Change the rule"), m_clause.isEmpty() ? QString() : tr("“%1”", "a clause").arg(m_clause));
    if (m_atLeastField)
        m_atLeastField->setLabel(tr("At &least"));
    if (m_atMostField)
        m_atMostField->setLabel(tr("At &most"));
    m_strengthField->setLabel(tr("&Strength"));
    for (int i = 0; i < m_strength->count(); ++i)
        m_strength->setItemText(i, label(Strength(i)));
    setButton(tr("&Change"));
}

} // namespace aarring
