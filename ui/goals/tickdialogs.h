#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QListWidget;

namespace aarring {

/// A list of things of which some are ticked, with Space or the mouse, and then taken together.
class TickDialog : public FormDialog {
    Q_OBJECT

public:
    explicit TickDialog(QWidget *parent);

protected:
    struct Line {
        Id id = 0;
        QString text;
    };
    /// Keeps the ticks of lines that were there before.
    void setLines(const QList<Line> &lines, bool ticked);
    void setListLabel(const QString &label);
    QList<Id> ticked() const;
    Problems problems() const override;

private:
    QListWidget *m_list;
    FormField *m_field;
};

/// What earlier plans left undone, to be taken up again in the plan of a year.
class CarryOverDialog : public TickDialog {
    Q_OBJECT

public:
    CarryOverDialog(const Context &context, int year, QWidget *parent);
    static QList<Measure> leftBefore(int year, const Queries &queries);

signals:
    void carried(aarring::Id plan);

protected:
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    int m_year;
};

/// Clauses of the mandate, to become goals of a plan in the mandate's own words.
class MandateGoalsDialog : public TickDialog {
    Q_OBJECT

public:
    MandateGoalsDialog(const Context &context, Id plan, QWidget *parent);

protected:
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    Id m_plan;
};

} // namespace aarring
