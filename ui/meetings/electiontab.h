#pragma once

#include "ui/common/tablemodel.h"
#include "ui/meetings/meetingtab.h"

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace aarring {

class EmptyState;
class TableView;
class Text;

/// The elections of a meeting: who stands for what, and how it ended. The result makes the terms.
class ElectionTab : public MeetingTab {
    Q_OBJECT

public:
    ElectionTab(const Context &context, QWidget *parent);
    void refresh() override;
    bool chooseItem(Id item) override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    struct Row {
        Candidate candidate;
        QString person;
        QString standsFor;
    };
    std::vector<Column<Row>> columns() const;
    Id item() const;
    void edit(Id candidate);
    void record();
    void open(QDialog *dialog);

    TableModel<Row> m_rows;
    QComboBox *m_item;
    Text *m_itemLabel;
    QStackedLayout *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_add;
    QPushButton *m_record;
};

} // namespace aarring
