#pragma once

#include "base/result.h"
#include "ui/common/formfield.h"
#include "ui/common/translated.h"

#include <QDialog>
#include <QSet>

class QVBoxLayout;
class QPushButton;

namespace aarring {

/// A dialog where several things are entered at once. It checks while a person types: beside the fields that
/// were touched, and at the bottom what still stands in the way; until then its button does nothing. Open it
/// with open(); it deletes itself.
class FormDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent);
    ~FormDialog() override;

    void accept() override;
    /// What stands at the bottom now; empty when all is well.
    QString obstacle() const;

protected:
    virtual Problems problems() const = 0;
    /// Does what the dialog is for. An error keeps it open and is shown at the bottom.
    virtual Status apply() = 0;

    QVBoxLayout *body() const { return m_body; }
    /// A field whose problems are those named `name`; changes in it are followed.
    FormField *addField(const QString &name, QWidget *editor);
    /// Two fields side by side.
    void addPair(FormField *left, FormField *right);
    void setHeading(const QString &heading, const QString &explanation = {});
    void setButton(const QString &text);
    void setDangerous(); ///< what it does cannot be undone: Enter means no
    /// Looks again at what is entered.
    void check();
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void touch(const QString &name);
    void putButtonsLast();

    Text *m_heading;
    Text *m_explanation;
    QVBoxLayout *m_body;
    Text *m_obstacle;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    FormFields m_fields;
    QSet<QString> m_touched;
};

} // namespace aarring
