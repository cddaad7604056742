#pragma once

#include "domain/meeting.h"
#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/translated.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class DayHint;
class FormSaver;
class GrowingTextEdit;
class PersonCombo;
class TimeEdit;

/// The facts of a meeting.
class MeetingFacts : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MeetingFacts(const Context &context, QWidget *parent = nullptr);

    void setMeeting(const Meeting &meeting);
    Meeting meeting() const;
    void flush();
    void focusTitle();

signals:
    /// Only what can be saved.
    void edited(const aarring::Meeting &meeting);

protected:
    void retranslate() override;

private:
    /// Shows what is wrong beside the fields; true when it can be saved.
    bool check();
    void setBodies(); ///< with one there is nothing to choose

    Context m_context;
    Meeting m_meeting;
    QLineEdit *m_title;
    QComboBox *m_body;
    DateEdit *m_date;
    DateEdit *m_lastDay;
    DateEdit *m_replyBy;
    TimeEdit *m_start;
    TimeEdit *m_end;
    QComboBox *m_form;
    QComboBox *m_kind;
    QComboBox *m_state;
    QLineEdit *m_theme;
    PersonCombo *m_chair;
    PersonCombo *m_secretary;
    QLineEdit *m_place;
    QLineEdit *m_link;
    QLineEdit *m_host;
    QCheckBox *m_counts;
    DayHint *m_hint; ///< what speaks against the day
    GrowingTextEdit *m_practical;
    GrowingTextEdit *m_note;
    FormFields m_fields{this, "meeting"};
    FormSaver *m_saver;
};

} // namespace aarring
