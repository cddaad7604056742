#pragma once

#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"
#include "ui/year/planlines.h"

class QPushButton;

namespace aarring {

class DateEdit;
class DayHint;
class FormField;
class TableView;
class Text;

/// What may come into the year: ticked or not with Space, each with its reason, and below the list the day of the
/// chosen one to be changed. Writes nothing.
class PlanList : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit PlanList(const Context &context, QWidget *parent = nullptr);
    void setLines(const QList<PlanLine> &lines);
    const QList<PlanLine> &lines() const { return m_lines; }
    QList<Meeting> meetings() const;  ///< the ticked ones
    QList<YearEntry> entries() const; ///< the ticked ones

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    struct Row {
        PlanLine line;
        QList<PlanningWarning> warnings;
    };
    Cell whatCell(const Row &row) const;
    QString spokenLine(const Row &row) const;
    QList<PlanningWarning> warnings(const PlanLine &line) const;
    const PlanLine *chosen() const;
    void showRows();
    void showChosen();
    void tick(Id id, bool ticked);
    void tickAndGoOn(bool ticked);

    Context m_context;
    QList<PlanLine> m_lines; ///< by date
    TableModel<Row> m_model;
    TableView *m_table;
    QWidget *m_editor;
    Text *m_title;
    Text *m_why;
    DateEdit *m_date;
    FormField *m_dateField;
    DayHint *m_hint;
    QPushButton *m_leaveOut;
    QPushButton *m_take;
};

} // namespace aarring
