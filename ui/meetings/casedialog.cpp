#include "ui/meetings/casedialog.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace aarring {

CaseDialog::CaseDialog(const Context &context, const AgendaItem &item, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_item(item),
      m_title(new QLineEdit),
      m_kind(new QComboBox),
      m_minutes(new QSpinBox),
      m_submittedBy(new QLineEdit),
      m_submittedOn(new DateEdit),
      m_background(new GrowingTextEdit) {
    const auto add = [this](const char *name, QWidget *editor) {
        editor->setObjectName(QStringLiteral("case.") + QLatin1String(name));
        m_fields.append(addField(QLatin1String(name), editor));
        return m_fields.last();
    };
    for (int i = 0; i < enumCount<ItemKind>(); ++i)
        m_kind->addItem(label(ItemKind(i)));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(5);
    add("title", m_title);
    FormField *kind = add("kind", m_kind);
    addPair(kind, add("minutes", m_minutes));
    FormField *by = add("submittedBy", m_submittedBy);
    addPair(by, add("submittedOn", m_submittedOn));
    add("background", m_background);
    m_title->setText(item.title);
    m_kind->setCurrentIndex(int(item.kind));
    m_minutes->setValue(item.minutes);
    m_submittedBy->setText(item.submittedBy);
    m_submittedOn->setDate(item.id ? item.submittedOn : context.queries.today());
    m_background->setText(item.background);
    retranslate();
    m_title->setFocus();
    check();
}

AgendaItem CaseDialog::item() const {
    AgendaItem item = m_item;
    item.title = m_title->text().trimmed();
    item.kind = ItemKind(m_kind->currentIndex());
    item.minutes = m_minutes->value();
    item.submittedBy = m_submittedBy->text().trimmed();
    item.submittedOn = m_submittedOn->date();
    item.background = m_background->text();
    return item;
}

Problems CaseDialog::problems() const { return validate(item()); }

Status CaseDialog::apply() {
    const auto saved = m_context.actions.saveItem(item());
    if (!saved)
        return saved.error();
    return Done{};
}

void CaseDialog::retranslate() {
    setHeading(m_item.id ? tr("Case") : tr("New case"), tr("It waits here until it is placed in a meeting."));
    const QStringList labels{tr("&Title"),        tr("&Kind"),         tr("&Duration"),
                             tr("S&ubmitted by"), tr("Submitted &on"), tr("&Background")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    m_minutes->setSuffix(tr(" min"));
    setButton(m_item.id ? tr("&Save") : tr("&Add"));
}

} // namespace aarring
