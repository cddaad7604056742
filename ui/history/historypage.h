#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"

class QLineEdit;
class QPushButton;

namespace aarring {

class HistoryDetails;
class HistoryModel;
class PageHeader;
class Panel;
class TableView;
class Text;

/// Everything that was done in the file, newest first; each action can be looked into and taken back.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const Context &context, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeSide();
    void dressNewRows(int first, int last);
    void showProgress();
    void showEntry();
    void takeBack();

    Context m_context;
    HistoryModel *m_model;
    PageHeader *m_header;
    QLineEdit *m_filter;
    Text *m_found;
    TableView *m_table;
    Panel *m_side;
    Text *m_what;
    Text *m_when;
    HistoryDetails *m_details;
    QPushButton *m_takeBack;
    QString m_shownUid;
};

} // namespace aarring
