#pragma once

#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace aarring {

class BodyForm;
class OfficeForm;
class TableView;
class Text;

/// The network's bodies and their offices: a list and a form that saves itself.
class BodiesDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    BodiesDialog(const Context &context, QWidget *parent);

    void choose(Id bodyOrOffice);
    void addOffice(); ///< of the body that is chosen, else of the network
    void addGroup();
    void done(int result) override;

protected:
    void retranslate() override;

private:
    struct Row {
        Id id = 0;
        Id body = 0;
        bool isOffice = false;
        QString text;
        QString detail;
        bool ended = false;
    };
    void refresh();
    void showCurrent();
    const Row *currentRow() const;
    void removeCurrent();

    Context m_context;
    TableModel<Row> *m_model;
    Text *m_heading;
    TableView *m_table;
    QPushButton *m_addGroup;
    QPushButton *m_addOffice;
    QPushButton *m_remove;
    QStackedWidget *m_forms;
    BodyForm *m_body;
    OfficeForm *m_office;
    Text *m_message; ///< why something could not be done
    QPushButton *m_close;
};

} // namespace aarring
