#include "ui/reports/reportview.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/periodtext.h"
#include "ui/reports/lifedialogs.h"
#include "ui/reports/refreshdialog.h"
#include "ui/reports/reportdialog.h"
#include "ui/reports/reportmarks.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace aarring {

ReportView::ReportView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context) {
    auto *column = columnLayout(12);
    setLayout(column);
    column->addWidget(makeHead());
    column->addWidget(makeParts(), 1);
    connect(m_refresh, &QPushButton::clicked, this,
            [this] { open(new RefreshDialog(m_context, *report(), this)); });
    connect(m_send, &QPushButton::clicked, this,
            [this] { open(new SendReportDialog(m_context, *report(), this)); });
    connect(m_acknowledge, &QPushButton::clicked, this,
            [this] { open(new ReceiptDialog(m_context, *report(), this)); });
    connect(m_about, &QAction::triggered, this,
            [this] { open(new ReportDialog(m_context, *report(), this)); });
    connect(m_addPart, &QAction::triggered, this,
            [this] { open(new PartDialog(m_context, *report(), {}, this)); });
    connect(m_takeBack, &QAction::triggered, this,
            [this] { open(new TakeBackDialog(m_context, *report(), this)); });
    connect(m_remove, &QAction::triggered, this,
            [this] { m_context.ok(m_context.actions.removeReport(m_report)); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        leave();
        emit printRequested();
    });
    retranslate();
}

QWidget *ReportView::makeHead() {
    auto *head = new QWidget(this);
    auto *column = columnLayout(8);
    head->setLayout(column);
    m_title = new Text(TextRole::DocumentHeading, head);
    m_title->setObjectName(QStringLiteral("reports.title"));
    m_title->setWordWrap(true);
    m_badge = new BadgeLabel(head);
    m_state = new Text(TextRole::Body, head, true);
    m_state->setObjectName(QStringLiteral("reports.state"));
    m_state->setWordWrap(true);
    const auto button = [head](const char *icon, const char *name) {
        auto *made = plainButton(QLatin1String(icon), head);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_refresh = button("view-refresh", "reports.refresh");
    m_send = button("document-send", "reports.send");
    m_acknowledge = button("view-task", "reports.acknowledge");
    m_print = button("document-print", "reports.print");
    m_more = button("", "reports.more");
    auto *menu = new QMenu(this);
    m_about = menu->addAction(QString());
    m_addPart = menu->addAction(QString());
    m_takeBack = menu->addAction(QString());
    m_remove = menu->addAction(QString());
    m_more->setMenu(menu);
    auto *state = rowLayout(8);
    state->addWidget(m_badge, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *buttons = rowLayout(8);
    for (QPushButton *one : {m_refresh, m_send, m_acknowledge, m_print, m_more})
        buttons->addWidget(one);
    buttons->addStretch(1);
    column->addWidget(m_title);
    column->addLayout(state);
    column->addLayout(buttons);
    return head;
}

QWidget *ReportView::makeParts() {
    auto *panel = new Panel(1, this);
    m_scroll = new QScrollArea(panel);
    m_scroll->setObjectName(QStringLiteral("reports.parts"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    m_column = columnLayout(28);
    m_column->setContentsMargins(20, 16, 20, 24);
    m_column->addStretch(1);
    inside->setLayout(m_column);
    m_scroll->setWidget(inside);
    // The panel's surface shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    panel->body()->addWidget(m_scroll);
    return panel;
}

void ReportView::setReport(Id report) {
    if (report != m_report) {
        leave();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_report = report;
    refresh();
}

void ReportView::leave() {
    for (PartView *part : std::as_const(m_parts))
        part->flush();
}

void ReportView::refresh() {
    const Report *shown = report();
    if (!shown)
        return;
    showHead(*shown);
    showParts(*shown);
}

void ReportView::showHead(const Report &report) {
    const Language language = languageOf(this);
    const QDate today = m_context.queries.today();
    m_title->setText(report.title);
    m_badge->setBadge({label(report.state), markOf(report, today)});
    QStringList sentences;
    if (report.state == ReportState::Acknowledged)
        sentences.append(tr("Sent to %1 %2, acknowledged by %3 %4.", "recipient, day, by whom, day")
                             .arg(report.sentTo, shortDate(report.sentOn, language), report.acknowledgedBy,
                                  shortDate(report.acknowledgedOn, language)));
    else if (report.isSent())
        sentences.append(tr("Sent to %1 %2. Nothing in it changes any more.", "recipient, day")
                             .arg(report.sentTo, shortDate(report.sentOn, language)));
    else if (report.due.isValid())
        sentences.append(
            (report.due < today ? tr("Was due %1.") : tr("Due %1.")).arg(shortDate(report.due, language)));
    sentences.append(tr("Period %1.").arg(periodText(report.period, language)));
    m_state->setText(sentences.join(QLatin1Char(' ')));
    m_refresh->setVisible(!report.isSent());
    m_send->setVisible(!report.isSent());
    m_acknowledge->setVisible(report.isSent());
    m_about->setVisible(!report.isSent());
    m_addPart->setVisible(!report.isSent());
    m_remove->setVisible(!report.isSent());
    m_takeBack->setVisible(report.isSent());
}

// Views are made once for as many parts as there are, so that the focus and the place in the text stay.
void ReportView::showParts(const Report &report) {
    const QList<ReportPart> parts = m_context.queries.reportParts(report.id);
    while (m_parts.size() > parts.size())
        delete m_parts.takeLast();
    while (m_parts.size() < parts.size()) {
        auto *view = new PartView;
        connect(view, &PartView::written, this, [this](Id part, const QString &text) {
            m_context.ok(m_context.actions.saveAssessment(part, text));
        });
        connect(view, &PartView::followed, this, &ReportView::followed);
        connect(view, &PartView::asked, this, &ReportView::change);
        m_column->insertWidget(int(m_parts.size()), view);
        m_parts.append(view);
    }
    for (qsizetype i = 0; i < parts.size(); ++i)
        m_parts[i]->setPart(parts[i], report.isSent());
}

void ReportView::change(Id id, PartView::Deed deed) {
    leave();
    const QList<ReportPart> parts = m_context.queries.reportParts(m_report);
    qsizetype at = 0;
    while (at < parts.size() && parts[at].id != id)
        ++at;
    if (at == parts.size())
        return;
    switch (deed) {
    case PartView::Deed::Rename:
        open(new PartDialog(m_context, *report(), parts[at], this));
        break;
    case PartView::Deed::MoveUp:
        if (at > 0)
            m_context.ok(m_context.actions.movePart(id, at > 1 ? parts[at - 2].id : 0));
        break;
    case PartView::Deed::MoveDown:
        if (at + 1 < parts.size())
            m_context.ok(m_context.actions.movePart(id, parts[at + 1].id));
        break;
    case PartView::Deed::Remove:
        m_context.ok(m_context.actions.removePart(id));
        break;
    }
}

void ReportView::open(QDialog *dialog) {
    leave();
    dialog->open();
}

void ReportView::retranslate() {
    m_refresh->setText(tr("Re&fresh facts…"));
    m_send->setText(tr("&Sent…", "the report: record it"));
    m_acknowledge->setText(tr("A&cknowledged…"));
    m_print->setText(tr("&Print"));
    m_more->setText(tr("Mor&e"));
    m_about->setText(tr("&What it is about…"));
    m_addPart->setText(tr("&New part…"));
    m_takeBack->setText(tr("&Take it back…"));
    m_remove->setText(tr("&Remove this report"));
    refresh();
}

} // namespace aarring
