#pragma once

#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"

class QPushButton;
class QStackedLayout;

namespace aarring {

class EmptyState;
class TableView;

/// Cases that wait for a meeting.
class BacklogView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit BacklogView(const Context &context, QWidget *parent = nullptr);
    void refresh();
    void takeFocus();
    bool choose(Id item);

protected:
    void retranslate() override;

private:
    void edit(Id item);
    void place();

    Context m_context;
    TableModel<AgendaItem> m_rows;
    QPushButton *m_new;
    QPushButton *m_place;
    QStackedLayout *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace aarring
