#pragma once

#include "domain/meetingseries.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace aarring {

class DateEdit;
class TimeEdit;

/// Several meetings at regular days. Days when nobody meets are told, with another one in their place.
class SeriesDialog : public FormDialog {
    Q_OBJECT

public:
    SeriesDialog(const Context &context, QWidget *parent);

signals:
    void added(QDate first);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    void showDays();
    QList<Meeting> meetings() const;

    Context m_context;
    QList<SeriesDay> m_days;
    QLineEdit *m_title;
    QComboBox *m_body;
    DateEdit *m_first;
    DateEdit *m_until;
    QComboBox *m_rhythm;
    QSpinBox *m_every;
    QSpinBox *m_count;
    TimeEdit *m_start;
    TimeEdit *m_end;
    QComboBox *m_form;
    QLineEdit *m_place;
    QListWidget *m_list;
    QList<FormField *> m_fields; ///< in the order above
};

} // namespace aarring
