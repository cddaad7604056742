#pragma once

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QWidget>

namespace aarring {

class DateEdit;
class TypedEdit;

/// Saves a form without a Save button: when a person has changed a field and leaves it (Tab, Enter, click
/// elsewhere, another page, closing the window), save() is emitted once. Choices (boxes, lists) save at once.
///
///     m_saver = new FormSaver(this);          // after all fields are made: it watches every editor inside
///     connect(m_saver, &FormSaver::save, this, [this] { emit edited(member()); });
///     void setMember(const Member &m) { FormSaver::Filling filling(*m_saver); m_name->setText(m.name); … }
class FormSaver : public QObject {
    Q_OBJECT

public:
    explicit FormSaver(QWidget *form);

    /// Also watches editors that were made later.
    void watch(QWidget *editor);
    /// Saves what is not saved yet; call before showing something else in the form.
    void flush();
    /// A person is typing in this editor and has not left it: do not overwrite it when reloading.
    bool isBeingEdited(const QWidget *editor) const;

    /// Puts into an editor what the file holds, unless a person is writing in it.
    template<class Editor>
    void fill(Editor *editor, const QString &text) const {
        if (!isBeingEdited(editor) && editor->text() != text)
            editor->setText(text);
    }
    void fill(DateEdit *edit, QDate date) const;

    /// While one lives, changes are the program's own and save nothing.
    class Filling {
    public:
        explicit Filling(FormSaver &saver) : m_saver(saver) { ++m_saver.m_filling; }
        ~Filling();
        Filling(const Filling &) = delete;
        Filling &operator=(const Filling &) = delete;

    private:
        FormSaver &m_saver;
    };

signals:
    void save();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void changed(QWidget *editor);
    void left(QWidget *editor);
    void chosen();

    int m_filling = 0;
    QSet<QWidget *> m_dirty;
    QList<QPointer<TypedEdit>> m_typed;
};

} // namespace aarring
