#include "ui/meetings/itemform.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/attachmentlist.h"
#include "ui/common/formsaver.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace aarring {

ItemForm::ItemForm(const Context &context, QWidget *parent) : Translated<QWidget>(parent) {
    auto *layout = columnLayout(12);
    setLayout(layout);
    m_where = new Text(TextRole::Caption, this, true);
    m_where->setWordWrap(true);
    layout->addWidget(m_where);
    m_title = new QLineEdit(this);
    layout->addWidget(m_fields.add("title", m_title));
    m_kind = new QComboBox(this);
    for (int i = 0; i < enumCount<ItemKind>(); ++i)
        m_kind->addItem(QString());
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(5);
    const auto twins = [&](FormField *left, int share, FormField *right, int otherShare) {
        auto *row = rowLayout(8);
        row->addWidget(left, share, Qt::AlignTop);
        row->addWidget(right, otherShare, Qt::AlignTop);
        layout->addLayout(row);
    };
    FormField *kind = m_fields.add("kind", m_kind);
    twins(kind, 3, m_fields.add("minutes", m_minutes), 2);
    m_presenters = new QLineEdit(this);
    m_fixedStart = new TimeEdit(this);
    FormField *presenters = m_fields.add("presenters", m_presenters);
    twins(presenters, 3, m_fields.add("fixedStart", m_fixedStart), 2);
    m_background = new GrowingTextEdit(this);
    m_background->setMinimumLines(4);
    layout->addWidget(m_fields.add("background", m_background));
    m_proposal = new GrowingTextEdit(this);
    m_proposal->setMinimumLines(3);
    layout->addWidget(m_fields.add("proposal", m_proposal));
    m_internal = new QCheckBox(this);
    m_internal->setObjectName(QStringLiteral("item.internal"));
    layout->addWidget(m_internal);
    m_submittedBy = new QLineEdit(this);
    m_submittedOn = new DateEdit(this);
    FormField *by = m_fields.add("submittedBy", m_submittedBy);
    twins(by, 1, m_fields.add("submittedOn", m_submittedOn), 1);
    m_saver = new FormSaver(this);
    // Files are saved when they are attached, not with the form.
    m_attachments = new AttachmentList(context, this);
    m_attachmentField = new FormField(m_attachments, this);
    layout->addWidget(m_attachmentField);
    layout->addStretch(1);
    connect(m_saver, &FormSaver::save, this, [this] {
        const Problems problems = validate(item());
        m_fields.show(problems);
        if (acceptable(problems))
            emit edited(item());
    });
    retranslate();
}

void ItemForm::setItem(const AgendaItem &item, const QString &where, bool readOnly) {
    const bool other = item.id != m_item.id;
    if (other)
        flush();
    m_item = item;
    m_where->setText(where);
    const FormSaver::Filling filling(*m_saver);
    const auto free = [&](const QWidget *editor) { return other || !m_saver->isBeingEdited(editor); };
    const auto fill = [&](QLineEdit *line, const QString &text) {
        if (!free(line) || line->text() == text)
            return;
        line->setText(text);
        line->setCursorPosition(0); // long ones are read from their beginning
    };
    fill(m_title, item.title);
    m_kind->setCurrentIndex(int(item.kind));
    if (free(m_minutes))
        m_minutes->setValue(item.minutes);
    if (free(m_fixedStart))
        m_fixedStart->setTime(item.fixedStart);
    fill(m_presenters, item.presenters);
    if (free(m_background))
        m_background->setText(item.background);
    if (free(m_proposal))
        m_proposal->setText(item.proposal);
    m_internal->setChecked(item.internal);
    fill(m_submittedBy, item.submittedBy);
    if (free(m_submittedOn))
        m_submittedOn->setDate(item.submittedOn);
    if (other)
        m_attachments->setOwner(item.id, !readOnly);
    else
        m_attachments->refresh();
    // What nobody decides on needs no proposal.
    for (const char *name : {"proposal", "background", "submittedBy", "submittedOn"})
        m_fields.field(name)->setVisible(item.isBusiness());
    for (QWidget *editor : std::initializer_list<QWidget *>{m_kind, m_minutes, m_internal})
        editor->setEnabled(!readOnly);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_title, m_presenters, m_fixedStart,
                                                              m_submittedBy, m_submittedOn})
        line->setReadOnly(readOnly);
    m_background->setReadOnly(readOnly);
    m_proposal->setReadOnly(readOnly);
    if (other)
        m_fields.show({});
}

AgendaItem ItemForm::item() const {
    AgendaItem item = m_item;
    item.title = m_title->text();
    item.kind = ItemKind(m_kind->currentIndex());
    item.minutes = m_minutes->value();
    item.fixedStart = m_fixedStart->time();
    item.presenters = m_presenters->text();
    item.background = m_background->text();
    item.proposal = m_proposal->text();
    item.internal = m_internal->isChecked();
    item.submittedBy = m_submittedBy->text();
    item.submittedOn = m_submittedOn->date();
    return item;
}

void ItemForm::flush() { m_saver->flush(); }

void ItemForm::focusTitle() {
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void ItemForm::retranslate() {
    m_fields.setLabel("title", tr("T&itle"));
    m_fields.setLabel("kind", tr("&Kind"));
    m_fields.setLabel("minutes", tr("&Duration"));
    m_fields.setLabel("fixedStart", tr("Fixed start"));
    m_fields.setLabel("presenters", tr("P&resenters"));
    m_fields.setLabel("background", tr("&Background"));
    m_fields.setLabel("proposal", tr("Proposed de&cision"));
    m_fields.setLabel("submittedBy", tr("Submitted by"));
    m_fields.setLabel("submittedOn", tr("Submitted on"));
    m_attachmentField->setLabel(tr("Attachments"));
    m_internal->setText(tr("Internal: left out of what is sent"));
    m_minutes->setSuffix(tr(" min"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, label(ItemKind(i)));
}

} // namespace aarring
