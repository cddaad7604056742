#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/common/tablemodel.h"

class QPushButton;
class QStackedLayout;

namespace aarring {

class EmptyState;
class PageHeader;
class ReportView;
class TableView;
struct FactSource;

/// The reports of the network, newest first, and beside them the chosen one.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Context &context, QWidget *parent = nullptr);
    void refresh() override;
    bool showTarget(Id id) override;
    bool leave() override;
    QString paperName() const override { return QStringLiteral("report"); }
    Id paperAbout() const override;

    /// Drafts that are overdue.
    static Attention attention(const Queries &queries);

protected:
    void retranslate() override;

private:
    std::vector<Column<Report>> columns();
    void beginNew();
    void follow(const FactSource &source);

    Context m_context;
    TableModel<Report> m_reports;
    PageHeader *m_header;
    QPushButton *m_new;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    TableView *m_table;
    ReportView *m_view;
};

} // namespace aarring
