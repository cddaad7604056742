#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"
#include "ui/mandate/rulewords.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class Text;

/// A rule of the mandate, new or changed, put together from what can be counted. Below stands what it says and how it would
/// be judged today.
class RuleDialog : public FormDialog {
    Q_OBJECT

public:
    /// One with id 0 is added.
    RuleDialog(const Context &context, const Rule &rule, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Rule rule() const;
    void makeFields();
    void fillChoices();
    void showParts();
    void showPreview();

    Context m_context;
    Rule m_rule;
    QComboBox *m_kind;
    QComboBox *m_clause;
    QComboBox *m_strength;
    QComboBox *m_body;
    QLineEdit *m_title;
    QLineEdit *m_atLeast;
    QLineEdit *m_atMost;
    QComboBox *m_period;
    QComboBox *m_meetingKind;
    QCheckBox *m_inPerson;
    QCheckBox *m_everyYear;
    QComboBox *m_institutionKind;
    QComboBox *m_who;
    QLineEdit *m_months;
    DateEdit *m_deadline;
    QHash<QString, FormField *> m_fields;
    MarkLabel *m_previewMark;
    Text *m_demand;
    Text *m_verdict;
};

} // namespace aarring
