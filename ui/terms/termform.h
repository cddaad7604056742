#pragma once

#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/translated.h"

class QPushButton;

namespace aarring {

class DateEdit;
class Divider;
class GrowingTextEdit;
class MeetingCombo;
class PersonCombo;
class Timeline;

/// A term of office or a membership of a group: who, from when to when, elected where. Saves itself when a field is
/// left. For an office that nobody holds it shows the office and the way to fill it.
class TermForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit TermForm(const Context &context, QWidget *parent = nullptr);

    void setTerm(Id term);
    void setMembership(Id membership);
    void setVacantOffice(Id office);
    Term term() const;
    BodyMembership membership() const;
    void refresh();
    void flush() { m_saver->flush(); }

signals:
    void endRequested();
    void successorRequested();

protected:
    void retranslate() override;

private:
    void show(Id term, Id membership, Id office);
    void showHeading();
    void showProblems();
    Problems problems() const;
    void save();

    Context m_context;
    Term m_term; ///< as the file has it; id 0 when it is no term
    BodyMembership m_membership;
    Id m_office = 0;
    Text *m_title;
    Text *m_role;
    QPushButton *m_end;
    QWidget *m_editors;
    PersonCombo *m_person;
    DateEdit *m_from;
    DateEdit *m_to;
    MeetingCombo *m_electedAt;
    GrowingTextEdit *m_note;
    FormFields m_fields{m_editors, "terms"};
    QWidget *m_history;
    Divider *m_historyEdge;
    Text *m_historyTitle;
    QPushButton *m_successor;
    Timeline *m_timeline;
    FormSaver *m_saver;
};

} // namespace aarring
