#pragma once

#include "ui/common/listformdialog.h"
#include "ui/common/tablemodel.h"

namespace aarring {

class BodyForm;
class OfficeForm;

/// The network's bodies and their offices.
class BodiesDialog : public ListFormDialog {
    Q_OBJECT

public:
    BodiesDialog(const Context &context, QWidget *parent);

    void addOuter() override; ///< a new group
    void addInner() override; ///< an office of the body that is chosen, else of the network

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
    void refresh() override;
    void showCurrent() override;
    void flush() override;
    void removeCurrent() override;
    const Row *currentRow() const;

    TableModel<Row> *m_model;
    BodyForm *m_body;
    OfficeForm *m_office;
};

} // namespace aarring
