#pragma once

#include "domain/reportfacts/fact.h"
#include "ui/common/context.h"
#include "ui/common/translated.h"
#include "ui/reports/partview.h"

#include <QWidget>

class QAction;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace aarring {

class BadgeLabel;
class Panel;
class Text;

/// One report: where it stands, what can be done with it, and its parts from top to bottom.
class ReportView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ReportView(const Context &context, QWidget *parent = nullptr);
    void setReport(Id report);
    void refresh();
    void leave(); ///< saves what stands unsaved in fields

signals:
    void followed(const aarring::FactSource &source);
    void printRequested();

protected:
    void retranslate() override;

private:
    QWidget *makeHead();
    QWidget *makeParts();
    void showHead(const Report &report);
    void showParts(const Report &report);
    void change(Id part, PartView::Deed deed);
    void open(QDialog *dialog);
    const Report *report() const { return m_context.queries.report(m_report); }

    Context m_context;
    Id m_report = 0;
    Text *m_title;
    BadgeLabel *m_badge;
    Text *m_state;
    QPushButton *m_refresh, *m_send, *m_acknowledge, *m_print, *m_more;
    QAction *m_about, *m_addPart, *m_takeBack, *m_remove;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<PartView *> m_parts;
};

} // namespace aarring
