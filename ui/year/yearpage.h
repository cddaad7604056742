#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/year/plandialog.h"
#include "ui/year/yeartables.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace aarring {

class ClashBar;
class EmptyState;
class MatrixView;
class PageHeader;
class Panel;
class TableView;
class Text;
class WheelPane;
class WheelView;

/// One year three ways, always in step: wheel, matrix of themes and months, list.
class YearPage : public Page {
    Q_OBJECT

public:
    explicit YearPage(const Context &context, QWidget *parent = nullptr);
    void refresh() override;
    bool showTarget(Id id) override;
    QString paperName() const override; ///< as it is shown: the wheel, or the plan
    Id paperAbout() const override { return year(); }

protected:
    void retranslate() override;

private:
    enum class View { Wheel, Matrix, List };
    QHBoxLayout *makeFilters();
    QWidget *makeViews();
    void connectViews();
    void makePlanMenu();
    void plan(PlanDialog::Source source);
    void showYear(int year);
    QString dayText(Id id, QDate date) const; ///< what is told while something is dragged to a day
    void setView(View view);
    void fillChoices();
    void showWheel();
    void showSentence();
    void choose(Id id);
    void open(Id id);
    void move(Id id, QDate date);
    void moveChosen(int days);
    void removeChosen();
    bool goToSource(Id id); ///< to the page a deadline comes from; false when it is of the year itself
    void begin();
    int year() const;
    const YearItem *item(Id id) const;

    Context m_context;
    QList<YearItem> m_items; ///< of the year and theme shown
    View m_view = View::Wheel;
    Id m_chosen = 0;

    PageHeader *m_header;
    QList<QPushButton *> m_viewButtons;
    QPushButton *m_planning;
    QAction *m_propose;
    QAction *m_takeOver;
    QAction *m_quietTimes;
    QPushButton *m_print;
    QPushButton *m_new;
    ClashBar *m_clash;
    Text *m_yearLabel;
    QComboBox *m_year;
    Text *m_themeLabel;
    QComboBox *m_theme;
    QPushButton *m_open;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QStackedLayout *m_stack;
    Panel *m_wheelPanel;
    WheelView *m_wheel;
    WheelPane *m_wheelPane;
    TableModel<YearRow> m_rows;
    TableModel<YearRow> m_wideRows;
    TableModel<ThemeRow> m_themeRows;
    Panel *m_listPanel;
    TableView *m_list;
    TableView *m_wideList;
    MatrixView *m_matrix;
    EmptyState *m_empty;
};

} // namespace aarring
