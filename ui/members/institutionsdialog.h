#pragma once

#include "ui/common/listformdialog.h"
#include "ui/common/tablemodel.h"

namespace aarring {

class InstitutionForm;
class SeatForm;

/// The institutions and the seats they have.
class InstitutionsDialog : public ListFormDialog {
    Q_OBJECT

public:
    InstitutionsDialog(const Context &context, QWidget *parent);

    void addOuter() override; ///< a new institution with a seat in the network, ready to be named

protected:
    void retranslate() override;

private:
    struct Row {
        Id id = 0; ///< of the seat, or of the institution when there is no seat
        Id institution = 0;
        bool isSeat = false;
        QString text;
        QString period;
        bool ended = false;
    };
    void refresh() override;
    void showCurrent() override;
    void flush() override;
    void addInner() override;
    void add(Id body); ///< with a seat there; 0 = without any
    void removeCurrent() override;
    const Row *currentRow() const;

    TableModel<Row> *m_model;
    InstitutionForm *m_institution;
    QPushButton *m_addSeatless;
    SeatForm *m_seat;
};

} // namespace aarring
