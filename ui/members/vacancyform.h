#pragma once

#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/translated.h"

class QPushButton;

namespace aarring {

class DateEdit;
class Timeline;

/// A seat without a representative: when the institution was asked, and the way to fill it.
class VacancyForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit VacancyForm(const Context &context, QWidget *parent = nullptr);
    void setSeat(Id seat);
    void refresh();
    void flush();

signals:
    void fillRequested();
    void substituteRequested();

protected:
    void retranslate() override;

private:
    void saveAskedOn();

    Context m_context;
    Id m_seat = 0;
    Text *m_title;
    MarkLabel *m_mark;
    Text *m_state;
    Text *m_asked;
    DateEdit *m_askedOn;
    FormField *m_askedField;
    QPushButton *m_fill;
    QPushButton *m_markAsked;
    QPushButton *m_substitute;
    Text *m_historyTitle;
    Timeline *m_timeline;
};

} // namespace aarring
