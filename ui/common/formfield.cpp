#include "ui/common/formfield.h"

#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QStyle>

namespace aarring {

FormField::FormField(QWidget *editor, QWidget *parent) : QWidget(parent), m_editor(editor) {
    auto *layout = columnLayout(4);
    setLayout(layout);
    m_label = new Text(TextRole::Caption, this, true);
    m_label->setBuddy(editor);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    m_below = new QWidget(this);
    auto *below = rowLayout(6);
    m_below->setLayout(below);
    m_mark = new MarkLabel(Mark::None, 14, m_below);
    m_sentence = new Text(TextRole::Caption, m_below);
    m_sentence->setWordWrap(true);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_sentence, 1);
    layout->addWidget(m_below);
    m_below->hide();
    if (auto *typed = qobject_cast<TypedEdit *>(editor)) {
        connect(typed, &TypedEdit::problemChanged, this, [this](const QString &text) {
            m_typed = {QString(), text, false};
            showState();
        });
    }
}

void FormField::setLabel(const QString &label) {
    m_label->setText(label);
    QString name = label;
    m_editor->setAccessibleName(name.remove(QLatin1Char('&')));
}

void FormField::setProblem(const Problem &problem) {
    m_problem = problem;
    showState();
}

void FormField::clearProblem() { setProblem({}); }

void FormField::setHint(const QString &hint) {
    m_hint = hint;
    showState();
}

QString FormField::problemText() const { return shownProblem().message; }

const Problem &FormField::shownProblem() const { return m_typed.message.isEmpty() ? m_problem : m_typed; }

void FormField::showState() {
    const Problem &problem = shownProblem();
    const Mark mark = problem.message.isEmpty() ? Mark::None : problem.warning ? Mark::Warning : Mark::Failed;
    const QString sentence = problem.message.isEmpty() ? m_hint : problem.message;
    m_below->setVisible(!sentence.isEmpty());
    m_mark->setVisible(mark != Mark::None);
    m_mark->setMark(mark);
    m_sentence->setSecondary(mark == Mark::None);
    m_sentence->setMark(mark);
    m_sentence->setText(sentence);
    m_editor->setAccessibleDescription(sentence);
    m_editor->setProperty("mark", int(mark));
    m_editor->update();
}

FormField *FormFields::add(const char *name, QWidget *editor) {
    const QString key = QString::fromLatin1(name);
    editor->setObjectName(m_page + QLatin1Char('.') + key);
    auto *field = new FormField(editor, m_form);
    add(key, field);
    return field;
}

Problems FormFields::show(const Problems &problems) {
    for (FormField *field : std::as_const(m_fields))
        field->clearProblem();
    Problems rest;
    for (const Problem &problem : problems) {
        FormField *field = m_fields.value(problem.field);
        if (!field)
            rest.append(problem);
        else if (field->ownProblem().message.isEmpty() || (field->ownProblem().warning && !problem.warning))
            field->setProblem(problem); // an error goes before a warning
    }
    return rest;
}

QHBoxLayout *besideEachOther(std::initializer_list<FormField *> fields) {
    auto *row = rowLayout(8);
    for (FormField *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    return row;
}

} // namespace aarring
