#pragma once

#include "ui/meetings/meetingtab.h"

class QMenu;
class QPushButton;
class QStackedLayout;

namespace aarring {

class ItemForm;
class MeetingFacts;
class ProgrammeModel;
class ProgrammeTable;
class WarningBar;

/// The programme of a meeting, and beside it what is chosen: an item, or the meeting's facts.
class ProgrammeTab : public MeetingTab {
    Q_OBJECT

public:
    ProgrammeTab(const Context &context, QWidget *parent);
    void refresh() override;
    void leave() override;
    bool chooseItem(Id item) override;
    void takeFocus() override;
    Id chosenItem() const; ///< 0 when none is
    void editFacts();
    void beginNew(); ///< in the empty row

protected:
    void begin() override;
    void retranslate() override;

private:
    QWidget *buildBeside();
    void connectTable();
    void showOverrun(const Meeting &meeting);
    void showProblem();
    void showBeside();
    void addItem(const AgendaItem &item);
    void saveItem(const AgendaItem &item);

    ProgrammeModel *m_model;
    ProgrammeTable *m_table;
    WarningBar *m_overrun;
    QPushButton *m_shorten;
    QMenu *m_shortenMenu;
    QPushButton *m_endLater;
    WarningBar *m_problem; ///< what was typed and not understood
    QPushButton *m_correct;
    QPushButton *m_putBack;
    QStackedLayout *m_beside;
    MeetingFacts *m_facts;
    ItemForm *m_item;
    bool m_showsFacts = false;
};

} // namespace aarring
