#pragma once

#include "domain/mandate.h"
#include "ui/common/formfield.h"
#include "ui/common/translated.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace aarring {

class DateEdit;

/// The day a version was sent to the owner.
class SubmitDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    SubmitDialog(int number, const QString &owner, QDate today, QWidget *parent = nullptr);
    QDate day() const;

protected:
    void retranslate() override;

private:
    int m_number;
    QString m_owner;
    Text *m_text;
    DateEdit *m_day;
    FormField *m_dayField;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

/// Who approved a version, when, and in which case.
class ApproveDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    ApproveDialog(const MandateVersion &version, const QString &owner, QDate today,
                  QWidget *parent = nullptr);
    QString by() const;
    QDate day() const;
    QString caseNumber() const;

protected:
    void retranslate() override;

private:
    int m_number;
    Text *m_text;
    QLineEdit *m_by;
    DateEdit *m_day;
    QLineEdit *m_case;
    FormField *m_byField;
    FormField *m_dayField;
    FormField *m_caseField;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

/// Plain text becomes clauses; what will stand there is shown beside while one pastes.
class PasteTextDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    /// `replaced` is the number of clauses that go; 0 when there are none.
    PasteTextDialog(const QString &text, int replaced, QWidget *parent = nullptr);
    QList<MandateBlock> blocks() const;

protected:
    void retranslate() override;

private:
    void preview();

    int m_replaced;
    Text *m_warning;
    QPlainTextEdit *m_text;
    QListWidget *m_preview;
    Text *m_textLabel;
    Text *m_previewLabel;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace aarring
