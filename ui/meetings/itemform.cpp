#include "ui/meetings/itemform.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/formsaver.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace aarring {

ItemForm::ItemForm(QWidget *parent) : Translated<QWidget>(parent) {
    auto *layout = columnLayout(12);
    setLayout(layout);
    m_where = new Text(TextRole::Caption, this, true);
    layout->addWidget(m_where);
    const auto add = [this](QWidget *editor, const char *name) {
        editor->setObjectName(QStringLiteral("item.") + QLatin1String(name));
        auto *field = new FormField(editor, this);
        m_fields.add(QLatin1String(name), field);
        return field;
    };
    m_title = new QLineEdit(this);
    layout->addWidget(add(m_title, "title"));
    m_kind = new QComboBox(this);
    for (int i = 0; i < enumCount<ItemKind>(); ++i)
        m_kind->addItem(QString());
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(5);
    auto *twins = rowLayout(8);
    twins->addWidget(add(m_kind, "kind"), 3, Qt::AlignTop);
    twins->addWidget(add(m_minutes, "minutes"), 2, Qt::AlignTop);
    layout->addLayout(twins);
    m_presenters = new QLineEdit(this);
    layout->addWidget(add(m_presenters, "presenters"));
    m_background = new GrowingTextEdit(this);
    m_background->setMinimumLines(4);
    layout->addWidget(add(m_background, "background"));
    m_proposal = new GrowingTextEdit(this);
    m_proposal->setMinimumLines(3);
    layout->addWidget(add(m_proposal, "proposal"));
    layout->addStretch(1);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, [this] {
        const Problems problems = validate(item());
        m_fields.show(problems);
        if (acceptable(problems))
            emit edited(item());
    });
    retranslate();
}

void ItemForm::setItem(const AgendaItem &item, const QString &where) {
    const bool other = item.id != m_item.id;
    m_item = item;
    m_where->setText(where);
    const FormSaver::Filling filling(*m_saver);
    const auto free = [&](const QWidget *editor) { return other || !m_saver->isBeingEdited(editor); };
    if (free(m_title))
        m_title->setText(item.title);
    m_kind->setCurrentIndex(int(item.kind));
    if (free(m_minutes))
        m_minutes->setValue(item.minutes);
    if (free(m_presenters))
        m_presenters->setText(item.presenters);
    if (free(m_background))
        m_background->setText(item.background);
    if (free(m_proposal))
        m_proposal->setText(item.proposal);
    // What nobody decides on needs no proposal.
    m_fields.field(QStringLiteral("proposal"))->setVisible(item.isBusiness());
    m_fields.field(QStringLiteral("background"))->setVisible(item.isBusiness());
    if (other)
        m_fields.show({});
}

AgendaItem ItemForm::item() const {
    AgendaItem item = m_item;
    item.title = m_title->text();
    item.kind = ItemKind(m_kind->currentIndex());
    item.minutes = m_minutes->value();
    item.presenters = m_presenters->text();
    item.background = m_background->text();
    item.proposal = m_proposal->text();
    return item;
}

void ItemForm::flush() { m_saver->flush(); }

void ItemForm::focusTitle() {
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void ItemForm::retranslate() {
    const auto name = [this](const char *field, const QString &text) {
        m_fields.field(QLatin1String(field))->setLabel(text);
    };
    name("title", tr("&Title"));
    name("kind", tr("&Kind"));
    name("minutes", tr("&Duration"));
    name("presenters", tr("P&resenters"));
    name("background", tr("&Background"));
    name("proposal", tr("Proposed de&cision"));
    m_minutes->setSuffix(tr(" min"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, label(ItemKind(i)));
}

} // namespace aarring
