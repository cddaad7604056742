#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"
#include "ui/common/tablemodel.h"

namespace aarring {

class TableView;

/// Who has left and still has contact data in the file or its history, ticked one by one; those for whom it is time are
/// ticked from the start. Accepting removes it for good.
class ForgetDialog : public FormDialog {
    Q_OBJECT

public:
    ForgetDialog(const Context &context, QWidget *parent);

    /// Asks about one person and removes their contact data.
    static void forget(const Context &context, const Person &person, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        FormerContact contact;
        bool isTicked = false;
    };
    std::vector<Column<Row>> columns() const;
    QString institutionOf(const FormerContact &contact) const;
    QString leftText(const FormerContact &contact) const;
    QString keptText(const FormerContact &contact) const;
    QList<Id> ticked() const;
    void showRows();
    void tick(Id person);

    Context m_context;
    QList<Row> m_people;
    TableModel<Row> m_rows;
    TableView *m_table;
    Text *m_count;
    Text *m_backups;
};

} // namespace aarring
