#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace aarring {

class DateEdit;
class MeetingCombo;
class PersonCombo;

/// What a meeting elected, in one step: who holds each office, and who is in the group.
class ElectionDialog : public FormDialog {
    Q_OBJECT

public:
    ElectionDialog(const Context &context, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    struct OfficeField {
        Office office;
        PersonCombo *person;
        FormField *field;
    };
    void fillCandidates();
    void filterCandidates();
    void proposeDays();
    void tellCount();
    Election election() const;
    const Body *group() const;

    Context m_context;
    MeetingCombo *m_meeting;
    DateEdit *m_from;
    DateEdit *m_to;
    std::vector<OfficeField> m_offices;
    QComboBox *m_group;
    QLineEdit *m_filter;
    QListWidget *m_candidates;
    FormField *m_meetingField;
    FormField *m_fromField;
    FormField *m_toField;
    FormField *m_groupField;
    FormField *m_filterField;
    QWidget *m_groupPart;
    MarkLabel *m_countMark;
    Text *m_count;
    bool m_lastDayTyped = false;
};

} // namespace aarring
