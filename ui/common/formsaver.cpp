#include "ui/common/formsaver.h"

#include "ui/common/typededit.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>

namespace aarring {

FormSaver::FormSaver(QWidget *form) : QObject(form) {
    const QList<QWidget *> inside = form->findChildren<QWidget *>();
    for (QWidget *widget : inside)
        watch(widget);
    form->installEventFilter(this);
}

void FormSaver::watch(QWidget *editor) {
    const auto change = [this, editor] { changed(editor); };
    if (auto *typed = qobject_cast<TypedEdit *>(editor)) {
        m_typed.append(typed);
        // It says itself when it has understood another value, which is when it is left.
        connect(typed, &TypedEdit::valueEdited, this, [this] { chosen(); });
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
            return;
        connect(line, &QLineEdit::textEdited, this, change);
        connect(line, &QLineEdit::editingFinished, this, [this, editor] { left(editor); });
    } else if (auto *text = qobject_cast<QTextEdit *>(editor)) {
        connect(text, &QTextEdit::textChanged, this, change);
        text->installEventFilter(this);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(editor)) {
        connect(plain, &QPlainTextEdit::textChanged, this, change);
        plain->installEventFilter(this);
    } else if (auto *spin = qobject_cast<QSpinBox *>(editor)) {
        connect(spin, &QSpinBox::valueChanged, this, change);
        connect(spin, &QSpinBox::editingFinished, this, [this, editor] { left(editor); });
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        connect(combo, &QComboBox::activated, this, [this] { chosen(); });
    } else if (auto *button = qobject_cast<QAbstractButton *>(editor); button && button->isCheckable()) {
        connect(button, &QAbstractButton::clicked, this, [this] { chosen(); });
    }
}

void FormSaver::flush() {
    for (const QPointer<TypedEdit> &typed : std::as_const(m_typed))
        if (typed)
            typed->take();
    if (m_dirty.isEmpty())
        return;
    m_dirty.clear();
    emit save();
}

bool FormSaver::isBeingEdited(const QWidget *editor) const {
    return m_dirty.contains(const_cast<QWidget *>(editor));
}

void FormSaver::changed(QWidget *editor) {
    if (!m_filling)
        m_dirty.insert(editor);
}

void FormSaver::left(QWidget *editor) {
    if (m_dirty.contains(editor))
        flush();
}

void FormSaver::chosen() {
    if (m_filling)
        return;
    m_dirty.clear(); // what was typed elsewhere goes along in the same save
    emit save();
}

bool FormSaver::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        left(qobject_cast<QWidget *>(watched));
    else if (event->type() == QEvent::Hide && watched == parent())
        flush();
    return QObject::eventFilter(watched, event);
}

void FormSaver::fill(DateEdit *edit, QDate date) const {
    if (edit->date() != date)
        edit->setDate(date); // the same date leaves alone what is being typed
}

FormSaver::Filling::~Filling() { --m_saver.m_filling; }

} // namespace aarring
