#include "ui/common/formdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"
#include "ui/look/smallscreen.h"

#include <QComboBox>
#include <QTextEdit>

namespace aarring {

FormDialog::FormDialog(QWidget *parent)
    : Translated<QDialog>(parent),
      m_heading(new Text(TextRole::FormTitle, this)),
      m_explanation(new Text(TextRole::Body, this, true)),
      m_body(columnLayout(12)),
      m_obstacle(new Text(TextRole::Caption, this, true)),
      m_ok(primaryButton({}, this)),
      m_cancel(plainButton({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    m_obstacle->setWordWrap(true);
    m_ok->setDefault(true);
    m_ok->setObjectName(QStringLiteral("dialog.ok"));
    m_cancel->setObjectName(QStringLiteral("dialog.cancel"));
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = rowLayout(8);
    buttons->addWidget(m_obstacle, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addSpacing(4);
    column->addWidget(m_explanation);
    column->addSpacing(12);
    column->addLayout(m_body, 1);
    column->addSpacing(20);
    column->addLayout(buttons);
    setMinimumWidth(480);
}

// A field that loses the focus as it goes tells of what is typed in it, and there is nobody left to look at that.
FormDialog::~FormDialog() {
    for (const QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

FormField *FormDialog::addField(const QString &name, QWidget *editor) {
    auto *field = new FormField(editor, this);
    m_fields.add(name, field);
    m_body->addWidget(field);
    const auto touched = [this, name] { touch(name); };
    if (auto *person = qobject_cast<PersonCombo *>(editor))
        connect(person, &PersonCombo::personChanged, this, touched);
    else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        connect(combo, &QComboBox::currentIndexChanged, this, touched);
        connect(combo, &QComboBox::editTextChanged, this, touched);
    } else if (auto *typed = qobject_cast<TypedEdit *>(editor)) {
        connect(typed, &TypedEdit::valueEdited, this, touched);
        connect(typed, &TypedEdit::problemChanged, this, touched);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, this, touched);
    else if (auto *text = qobject_cast<QTextEdit *>(editor))
        connect(text, &QTextEdit::textChanged, this, touched);
    return field;
}

void FormDialog::addPair(FormField *left, FormField *right) {
    for (FormField *field : {left, right})
        m_body->removeWidget(field);
    m_body->addLayout(besideEachOther({left, right}));
}

void FormDialog::setHeading(const QString &heading, const QString &explanation) {
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void FormDialog::setButton(const QString &text) {
    m_ok->setText(text);
    m_cancel->setText(tr("Cancel"));
}

void FormDialog::setDangerous() {
    m_ok->setProperty("primary", false);
    m_ok->setDefault(false);
    m_cancel->setDefault(true);
}

void FormDialog::touch(const QString &name) {
    m_touched.insert(name);
    check();
}

void FormDialog::check() {
    const Problems all = problems();
    Problems beside;
    QString first;
    for (const Problem &problem : all) {
        if (m_touched.contains(problem.field))
            beside.append(problem);
        if (!problem.warning && first.isEmpty())
            first = problem.message;
    }
    m_fields.show(beside);
    // What is typed but not understood counts too; the field itself says so.
    for (const TypedEdit *typed : findChildren<TypedEdit *>())
        if (first.isEmpty() && typed->isVisibleTo(this) && !typed->problem().isEmpty())
            first = typed->problem();
    m_obstacle->setText(first);
    m_ok->setEnabled(first.isEmpty());
}

QString FormDialog::obstacle() const { return m_obstacle->text(); }

void FormDialog::accept() {
    // Enter in a date field has not left it yet.
    for (TypedEdit *typed : findChildren<TypedEdit *>())
        if (typed->isVisibleTo(this))
            typed->take();
    check();
    if (!m_ok->isEnabled())
        return;
    if (const Status done = apply(); !done) {
        m_obstacle->setText(done.error().text());
        return;
    }
    QDialog::accept();
}

// The buttons are made before the fields but reached after them; the first field has the focus then.
void FormDialog::putButtonsLast() {
    QWidget *last = previousInFocusChain();
    while (last != this && (last == m_ok || last == m_cancel || !(last->focusPolicy() & Qt::TabFocus)))
        last = last->previousInFocusChain();
    if (last == this)
        return;
    setTabOrder(last, m_cancel);
    setTabOrder(m_cancel, m_ok);
}

// A window's least height does not count the lines that its texts break into; what comes later would be cut off.
bool FormDialog::event(QEvent *event) {
    if (event->type() == QEvent::Show && !event->spontaneous())
        putButtonsLast();
    const bool isDone = Translated<QDialog>::event(event);
    if (event->type() == QEvent::LayoutRequest && layout()->hasHeightForWidth())
        if (const int needed = std::min(layout()->totalHeightForWidth(width()), roomFor(*this).height());
            needed > height() && isVisible())
            resize(width(), needed);
    return isDone;
}

void FormDialog::changeEvent(QEvent *event) {
    Translated<QDialog>::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        check();
}

} // namespace aarring
