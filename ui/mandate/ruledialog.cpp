#include "ui/mandate/ruledialog.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"
#include "ui/common/verdictmark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>

namespace aarring {

namespace {

constexpr int largestNumber = 999;
constexpr int clauseLength = 60; ///< of its words in the list

/// An empty field is no bound.
QString numberText(int number) { return number ? QString::number(number) : QString(); }

QLineEdit *numberEdit(int value, QWidget *parent) {
    auto *edit = new QLineEdit(numberText(value), parent);
    edit->setValidator(new QIntValidator(0, largestNumber, edit));
    return edit;
}

/// In the order of the kinds in rule.h; what is chosen most stands first there, too.
template<class E>
void addChoices(QComboBox *box, int current, bool withAll = false) {
    if (withAll)
        box->addItem(QString(), -1);
    for (int i = 0; i < enumCount<E>(); ++i)
        box->addItem(QString(), i);
    box->setCurrentIndex(box->findData(current));
}

template<class E>
void nameChoices(QComboBox *box, const QString &all = {}) {
    for (int i = 0; i < box->count(); ++i) {
        const int value = box->itemData(i).toInt();
        box->setItemText(i, value < 0 ? all : label(E(value)));
    }
}

} // namespace

RuleDialog::RuleDialog(const Context &context, const Rule &rule, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_rule(rule),
      m_kind(new QComboBox(this)),
      m_clause(new QComboBox(this)),
      m_strength(new QComboBox(this)),
      m_body(new QComboBox(this)),
      m_title(new QLineEdit(rule.title, this)),
      m_atLeast(numberEdit(rule.atLeast, this)),
      m_atMost(numberEdit(rule.atMost, this)),
      m_period(new QComboBox(this)),
      m_meetingKind(new QComboBox(this)),
      m_inPerson(new QCheckBox(this)),
      m_everyYear(new QCheckBox(this)),
      m_institutionKind(new QComboBox(this)),
      m_who(new QComboBox(this)),
      m_months(numberEdit(rule.months, this)),
      m_deadline(new DateEdit(this)),
      m_previewMark(new MarkLabel(Mark::None, 16, this)),
      m_demand(new Text(TextRole::BodyStrong, this)),
      m_verdict(new Text(TextRole::Caption, this, true)) {
    setObjectName(QStringLiteral("rule"));
    m_deadline->setDate(rule.deadline);
    m_inPerson->setChecked(rule.inPerson);
    m_everyYear->setChecked(!rule.id || rule.atLeast == 1);
    fillChoices();
    makeFields();

    auto *preview = new Panel(12, this);
    preview->setObjectName(QStringLiteral("rule.preview"));
    auto *words = columnLayout(2);
    m_demand->setObjectName(QStringLiteral("rule.demand"));
    m_verdict->setObjectName(QStringLiteral("rule.verdict"));
    for (Text *text : {m_demand, m_verdict}) {
        text->setWordWrap(true);
        words->addWidget(text);
    }
    auto *row = rowLayout(8);
    row->addWidget(m_previewMark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    preview->body()->addLayout(row);
    body()->addWidget(preview);
    body()->addStretch(1);
    setMinimumWidth(600);

    for (QComboBox *box :
         {m_kind, m_clause, m_strength, m_body, m_period, m_meetingKind, m_institutionKind, m_who})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleDialog::showPreview);
    for (QLineEdit *edit : {m_title, m_atLeast, m_atMost, m_months, static_cast<QLineEdit *>(m_deadline)})
        connect(edit, &QLineEdit::textChanged, this, &RuleDialog::showPreview);
    for (QCheckBox *box : {m_inPerson, m_everyYear})
        connect(box, &QCheckBox::toggled, this, &RuleDialog::showPreview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleDialog::showParts);
    retranslate();
    showParts();
    m_kind->setFocus();
}

void RuleDialog::fillChoices() {
    const Queries &queries = m_context.queries;
    addChoices<RuleKind>(m_kind, int(m_rule.kind));
    addChoices<Strength>(m_strength, int(m_rule.strength));
    addChoices<RulePeriod>(m_period, int(m_rule.period));
    addChoices<MeetingKind>(m_meetingKind, m_rule.meetingKind ? int(*m_rule.meetingKind) : -1, true);
    addChoices<InstitutionKind>(m_institutionKind, m_rule.institutionKind ? int(*m_rule.institutionKind) : 0);
    addChoices<Appointer>(m_who, int(m_rule.who));
    for (const Body &body : queries.facts().bodies)
        m_body->addItem(body.name, body.id);
    m_body->setCurrentIndex(std::max(0, m_body->findData(m_rule.body ? m_rule.body : queries.networkBody())));
    m_clause->addItem(QString(), Id(0));
    if (const MandateVersion *current = queries.currentMandate()) {
        const QList<MandateBlock> blocks = queries.mandateText(current->id);
        const QStringList numbers = clauseNumbers(blocks);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            QString words = numbers.at(i) + QLatin1Char(' ') + blocks.at(i).text.simplified();
            if (words.size() > clauseLength)
                words = words.left(clauseLength).trimmed() + QChar(0x2026);
            m_clause->addItem(words.trimmed(), blocks.at(i).id);
        }
    }
    m_clause->setCurrentIndex(std::max(0, m_clause->findData(m_rule.clause)));
    for (QComboBox *box : {m_kind, m_clause, m_body})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void RuleDialog::makeFields() {
    const auto add = [this](const char *name, QWidget *editor) {
        editor->setObjectName(QStringLiteral("rule.") + QLatin1String(name));
        const QString key = QLatin1String(name);
        return m_fields[key] = addField(key, editor);
    };
    m_inPerson->setObjectName(QStringLiteral("rule.inPerson"));
    m_everyYear->setObjectName(QStringLiteral("rule.everyYear"));
    add("kind", m_kind);
    add("title", m_title);
    addPair(add("body", m_body), add("strength", m_strength));
    addPair(add("atLeast", m_atLeast), add("atMost", m_atMost));
    addPair(add("meetingKind", m_meetingKind), add("institutionKind", m_institutionKind));
    body()->addWidget(m_inPerson);
    body()->addWidget(m_everyYear);
    addPair(add("months", m_months), add("who", m_who));
    addPair(add("period", m_period), add("deadline", m_deadline));
    add("clause", m_clause);
}

Rule RuleDialog::rule() const {
    Rule rule = m_rule;
    rule.kind = RuleKind(m_kind->currentData().toInt());
    rule.strength = Strength(m_strength->currentData().toInt());
    rule.clause = m_clause->currentData().toLongLong();
    rule.body = m_body->currentData().toLongLong();
    rule.title = m_title->text().simplified();
    const bool yearly = partsOf(rule.kind).testFlag(RulePart::EveryYear);
    rule.atLeast = yearly ? int(m_everyYear->isChecked()) : m_atLeast->text().toInt();
    rule.atMost = m_atMost->text().toInt();
    rule.period = RulePeriod(m_period->currentData().toInt());
    const int meetingKind = m_meetingKind->currentData().toInt();
    rule.meetingKind = meetingKind < 0 ? std::nullopt : std::optional(MeetingKind(meetingKind));
    rule.inPerson = m_inPerson->isChecked();
    rule.institutionKind = InstitutionKind(m_institutionKind->currentData().toInt());
    rule.who = Appointer(m_who->currentData().toInt());
    rule.months = m_months->text().toInt();
    rule.deadline = m_deadline->typedDate();
    if (!rule.clause)
        rule.confirmedText.clear(); // one that never had a clause has not lost it
    return withoutUnused(rule);
}

Problems RuleDialog::problems() const { return validate(rule()); }

Status RuleDialog::apply() {
    const Result<Id> saved = m_context.actions.saveRule(rule());
    return saved ? Status(Done{}) : Status(saved.error());
}

void RuleDialog::showParts() {
    const RuleParts parts = partsOf(RuleKind(m_kind->currentData().toInt()));
    const auto show = [&](const char *name, RulePart part) {
        m_fields.value(QLatin1String(name))->setVisible(parts.testFlag(part));
    };
    show("title", RulePart::Title);
    show("body", RulePart::Body);
    show("atLeast", RulePart::AtLeast);
    show("atMost", RulePart::AtMost);
    show("period", RulePart::Period);
    show("meetingKind", RulePart::MeetingKind);
    show("institutionKind", RulePart::InstitutionKind);
    show("who", RulePart::Appointer);
    show("months", RulePart::Months);
    show("deadline", RulePart::Deadline);
    m_inPerson->setVisible(parts.testFlag(RulePart::InPerson));
    m_everyYear->setVisible(parts.testFlag(RulePart::EveryYear));
    check();
    showPreview();
}

/// What the rule says and how it stands today, in the words of the mandate check.
void RuleDialog::showPreview() {
    const Queries &queries = m_context.queries;
    const Rule made = rule();
    QList<Finding> findings;
    if (acceptable(validate(made)))
        findings = checkMandate({made}, queries.facts(), queries.today(), languageOf(this));
    findings.removeIf([](const Finding &finding) { return finding.isPast(); });
    m_previewMark->setVisible(!findings.isEmpty());
    if (findings.isEmpty()) {
        m_demand->setText(ruleSentence(made.kind));
        m_verdict->setText(acceptable(validate(made)) ? tr("It is not judged today.")
                                                      : tr("It cannot be judged yet."));
        return;
    }
    const Finding &finding = findings.first();
    m_previewMark->setMark(markOf(finding.verdict));
    m_demand->setText(finding.demand);
    QStringList standing{tr("Today: %1", "verdict").arg(label(finding.verdict)), finding.evidence,
                         finding.detail};
    standing.removeAll(QString());
    m_verdict->setText(standing.join(QStringLiteral(" · ")));
}

void RuleDialog::retranslate() {
    setHeading(m_rule.id ? tr("Change the rule") : tr("New rule"),
               tr("What the mandate demands, in parts that can be counted."));
    const auto name = [this](const char *field, const QString &text) {
        m_fields.value(QLatin1String(field))->setLabel(text);
    };
    name("kind", tr("&What is demanded"));
    name("title", tr("In your own w&ords"));
    name("body", tr("Of which &body"));
    name("strength", tr("&Strength"));
    name("atLeast", tr("At &least"));
    name("atMost", tr("At &most"));
    name("period", tr("Counted over the &period"));
    name("meetingKind", tr("&Kind of meeting"));
    name("institutionKind", tr("Kind of &institution"));
    name("who", tr("Who appoin&ts"));
    name("months", tr("Mo&nths"));
    name("deadline", tr("&Deadline"));
    name("clause", tr("&From the clause"));
    m_inPerson->setText(tr("Only meetings that people &travel to"));
    m_everyYear->setText(tr("&Every year"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, ruleSentence(RuleKind(m_kind->itemData(i).toInt())));
    nameChoices<Strength>(m_strength);
    nameChoices<RulePeriod>(m_period);
    nameChoices<MeetingKind>(m_meetingKind, tr("All kinds"));
    nameChoices<InstitutionKind>(m_institutionKind);
    nameChoices<Appointer>(m_who);
    m_clause->setItemText(0, tr("None"));
    setButton(m_rule.id ? tr("&Change") : tr("&Add the rule"));
    showPreview();
}

} // namespace aarring
