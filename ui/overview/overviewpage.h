#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"

class QPushButton;

namespace aarring {

class CheckPanel;
class DueSoonPanel;
class YearPanel;
class FirstSteps;
class NextMeetingPanel;
class PageHeader;

/// The morning page: what the mandate demands and how it stands, the next meeting, what is due.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Context &context, QWidget *parent = nullptr);
    void refresh() override;
    QString paperName() const override; ///< the mandate check, or the member list

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeContent();
    void showFirstSteps(bool wanted);
    void showCheck();
    void showYear();
    QString sentence() const;
    int count(Verdict verdict) const;

    Context m_context;
    QList<Finding> m_findings;
    PageHeader *m_header;
    QPushButton *m_print;
    QPushButton *m_newMeeting;
    QPushButton *m_wholeMandate;
    QWidget *m_left;
    QWidget *m_right;
    CheckPanel *m_check;
    FirstSteps *m_steps = nullptr; ///< null until first needed
    NextMeetingPanel *m_next;
    DueSoonPanel *m_due;
    YearPanel *m_year = nullptr;
    bool m_wasPainted = false;
};

} // namespace aarring
