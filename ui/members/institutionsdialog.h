#pragma once

#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace aarring {

class InstitutionForm;
class SeatForm;
class TableView;
class Text;

/// The institutions and the seats they have: a list and a form that saves itself.
class InstitutionsDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    InstitutionsDialog(const Context &context, QWidget *parent);

    void choose(Id institution);
    /// A new one with a seat in the network, ready to be named.
    void addInstitution();
    void done(int result) override;

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
    void refresh();
    void showCurrent();
    const Row *currentRow() const;
    void addSeat();
    void removeCurrent();

    Context m_context;
    TableModel<Row> *m_model;
    Text *m_heading;
    TableView *m_table;
    QPushButton *m_addInstitution;
    QPushButton *m_addSeat;
    QPushButton *m_remove;
    QStackedWidget *m_forms;
    InstitutionForm *m_institution;
    SeatForm *m_seat;
    Text *m_message; ///< why something could not be done
    QPushButton *m_close;
};

} // namespace aarring
