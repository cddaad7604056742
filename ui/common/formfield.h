#pragma once

#include "domain/problem.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"

#include <QMap>
#include <QWidget>
#include <initializer_list>

class QHBoxLayout;

namespace aarring {

/// Label above, editor, and under it the sentence that says what is wrong and what to write instead. The
/// label is the editor's buddy (use & in it) and its accessible name; the sentence is its accessible
/// description.
class FormField : public QWidget {
    Q_OBJECT

public:
    explicit FormField(QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    QWidget *editor() const { return m_editor; }
    void
    setProblem(const Problem &problem); ///< warning: warm; otherwise red. An empty message takes it away.
    void clearProblem();
    /// The sentence that is shown now; empty when none.
    QString problemText() const;
    const Problem &shownProblem() const;
    const Problem &ownProblem() const { return m_problem; } ///< as set by setProblem()
    /// Grey help under the field, shown when there is no problem.
    void setHint(const QString &hint);

private:
    void showState();
    QWidget *m_editor;
    Text *m_label;
    QWidget *m_below;
    MarkLabel *m_mark;
    Text *m_sentence;
    Problem m_problem;
    Problem m_typed; ///< what the editor itself does not understand; goes before m_problem
    QString m_hint;
};

/// The fields of a form by the names that validate() uses; shows a list of problems beside the right ones.
class FormFields {
public:
    FormFields() = default;
    /// Of fields that are made here: they lie in `form`, and their editors are called "page.name".
    FormFields(QWidget *form, const char *page) : m_form(form), m_page(QLatin1String(page)) {}

    /// Makes a field of the editor.
    FormField *add(const char *name, QWidget *editor);
    void add(const QString &name, FormField *field) { m_fields.insert(name, field); }
    FormField *field(const char *name) const { return m_fields.value(QLatin1String(name)); }
    void setLabel(const char *name, const QString &label) { field(name)->setLabel(label); }
    /// Problems of no known field are given back, for a bar.
    Problems show(const Problems &problems);

private:
    QWidget *m_form = nullptr;
    QString m_page;
    QMap<QString, FormField *> m_fields;
};

/// Fields side by side, of the same width. A list is made from left to right, as Tab shall go; arguments need not be.
QHBoxLayout *besideEachOther(std::initializer_list<FormField *> fields);

} // namespace aarring
