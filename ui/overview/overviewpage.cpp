#include "ui/overview/overviewpage.h"

#include "base/formats.h"
#include "domain/mandatelife.h"
#include "domain/names.h"
#include "ui/common/answerdialog.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/overview/checkpanel.h"
#include "ui/overview/duesoon.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/nextmeeting.h"
#include "ui/overview/shortfalldialog.h"
#include "ui/overview/yearpanel.h"

#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

namespace aarring {

namespace {

constexpr int widestList = 880; ///< longer lines are hard to follow

} // namespace

OverviewPage::OverviewPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader) {
    m_print = plainButton(QStringLiteral("document-print"));
    m_print->setObjectName(QStringLiteral("overview.print"));
    m_newMeeting = primaryButton(QStringLiteral("list-add"));
    m_newMeeting->setObjectName(QStringLiteral("overview.newMeeting"));
    m_header->addAction(m_print);
    m_header->addAction(m_newMeeting);
    connect(m_print, &QPushButton::clicked, this, [this] { emit paperRequested(paperName(), 0); });
    const auto newMeeting = [this] { emit linkActivated(QStringLiteral("meetings"), newOne); };
    connect(m_newMeeting, &QPushButton::clicked, this, newMeeting);
    auto *shortcut = new QShortcut(QKeySequence::New, this);
    connect(shortcut, &QShortcut::activated, this, newMeeting);

    auto *layout = columnLayout(16);
    setLayout(layout);
    layout->addWidget(m_header);
    layout->addWidget(makeContent(), 1);
    retranslate();
}

QWidget *OverviewPage::makeContent() {
    m_check = new CheckPanel;
    m_wholeMandate = flatButton();
    m_wholeMandate->setObjectName(QStringLiteral("overview.wholeMandate"));
    m_check->addToTitle(m_wholeMandate);
    m_next = new NextMeetingPanel;
    m_due = new DueSoonPanel;
    m_year = new YearPanel;
    m_year->hide(); // until it has something to show
    connect(m_year, &YearPanel::opened, this, [this] { emit linkActivated(QStringLiteral("year"), 0); });
    connect(m_wholeMandate, &QPushButton::clicked, this,
            [this] { emit linkActivated(QStringLiteral("mandate"), 0); });
    connect(m_check, &CheckPanel::stepWanted, this, &OverviewPage::linkActivated);
    connect(m_check, &CheckPanel::answerWanted, this, [this](const Finding &finding) {
        if (finding.isPast())
            (new ShortfallDialog(m_context, finding, this))->open();
        else
            (new AnswerDialog(m_context, finding, this))->open();
    });
    connect(m_next, &NextMeetingPanel::meetingOpened, this,
            [this](Id meeting) { emit linkActivated(QStringLiteral("meetings"), meeting); });
    connect(m_next, &NextMeetingPanel::noticeWanted, this,
            [this](Id meeting) { emit paperRequested(QStringLiteral("notice"), meeting); });
    connect(m_due, &DueSoonPanel::opened, this, &OverviewPage::linkActivated);

    const auto columnOf = [](const QList<QWidget *> &panels) {
        auto *column = new QWidget;
        auto *layout = columnLayout(16);
        column->setLayout(layout);
        for (QWidget *panel : panels)
            layout->addWidget(panel);
        layout->addStretch(1);
        return column;
    };
    m_left = columnOf({m_check, m_due});
    m_left->setMaximumWidth(widestList);
    m_right = columnOf({m_next, m_year});
    m_right->setMinimumWidth(320);
    m_right->setMaximumWidth(widestList);
    auto *content = new QWidget;
    auto *columns = rowLayout(16);
    content->setLayout(columns);
    columns->addWidget(m_left, 66);
    columns->addWidget(m_right, 34);
    columns->addStretch(1); // what is wider than both may be stays at the right
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void OverviewPage::retranslate() {
    m_newMeeting->setText(tr("&New meeting"));
    m_wholeMandate->setText(tr("See the &whole mandate"));
    m_header->setTitle(tr("Overview"));
    m_next->retranslate();
    m_year->retranslate();
    refresh();
}

void OverviewPage::refresh() {
    const Queries &queries = m_context.queries;
    const Language language = languageOf(this);
    const NetworkFacts &facts = queries.facts();
    m_findings = queries.check(queries.today(), language);
    m_header->setSentence(sentence());
    // A network may do without a mandate for ever; it is only asked for while nothing else is there either.
    const bool isBegun = !facts.seats.isEmpty() && !facts.meetings.isEmpty();
    const bool isNew = !isBegun && m_findings.isEmpty();
    const QList<DueItem> due = dueSoon(queries);
    // Before there is anything in it: what is shown is laid out at once, and then again in its right width.
    m_left->setVisible(isNew || !m_findings.isEmpty() || !due.isEmpty());
    showFirstSteps(isNew);
    showCheck();

    m_next->setVisible(!facts.meetings.isEmpty());
    m_next->setMeetings(comingMeetings(facts.meetings, queries.today()), queries, language);

    if (m_wasPainted)
        showYear();
    m_due->setVisible(!due.isEmpty());
    m_due->setItems(due, language);
    m_print->setVisible(!paperName().isEmpty());
    m_print->setText(m_findings.isEmpty() ? tr("Print member &list") : tr("Print the mandate &check"));
}

// The first picture of a start does not wait for the wheel.
void OverviewPage::paintEvent(QPaintEvent *event) {
    Page::paintEvent(event);
    if (!std::exchange(m_wasPainted, true))
        QTimer::singleShot(0, this, &OverviewPage::showYear);
}

void OverviewPage::showYear() {
    m_year->showYear(m_context.queries, languageOf(this));
    m_right->setVisible(!m_next->isHidden() || !m_year->isHidden()); // else the list takes its room
}

void OverviewPage::showFirstSteps(bool wanted) {
    if (!m_steps) {
        if (!wanted)
            return;
        m_steps = new FirstSteps;
        connect(m_steps, &FirstSteps::opened, this,
                [this](const QString &page) { emit linkActivated(page, 0); });
        static_cast<QBoxLayout *>(m_left->layout())->insertWidget(0, m_steps);
    }
    const NetworkFacts &facts = m_context.queries.facts();
    m_steps->setVisible(wanted);
    m_steps->setDone(!facts.mandates.isEmpty(), !facts.seats.isEmpty(), !facts.meetings.isEmpty());
}

void OverviewPage::showCheck() {
    const Queries &queries = m_context.queries;
    m_check->setVisible(!m_findings.isEmpty());
    m_check->setTitle(tr("Mandate check"));
    const MandateVersion *mandate = queries.currentMandate();
    QHash<Id, QString> clauses;
    if (mandate) {
        const QList<MandateBlock> blocks = queries.mandateText(mandate->id);
        const QStringList numbers = clauseNumbers(blocks);
        for (qsizetype i = 0; i < blocks.size(); ++i)
            clauses.insert(blocks.at(i).id, numbers.at(i));
        m_check->setNote(
            mandate->approvedOn.isValid()
                ? tr("against version %1, approved %2")
                      .arg(QString::number(mandate->number), shortDate(mandate->approvedOn, languageOf(this)))
                : tr("against version %1, not approved").arg(mandate->number));
    }
    m_check->setFindings(m_findings, clauses, stepsOf(m_findings, queries.facts(), queries.today()));
}

int OverviewPage::count(Verdict verdict) const {
    return int(std::count_if(m_findings.begin(), m_findings.end(),
                             [verdict](const Finding &finding) { return finding.verdict == verdict; }));
}

/// "Wednesday 10 June 2026 · week 24 · 2 demands are not met, 1 needs attention".
QString OverviewPage::sentence() const {
    const QDate today = m_context.queries.today();
    QStringList parts{capitalised(longDateWithWeekday(today, languageOf(this))),
                      tr("week %1").arg(isoWeek(today))};
    QStringList state;
    if (const int fails = count(Verdict::Fails))
        state.append(tr("%n demand(s) not met", nullptr, fails));
    if (const int warns = count(Verdict::Warns))
        state.append(state.isEmpty() ? tr("%n demand(s) need attention", nullptr, warns)
                                     : tr("%n need(s) attention", "after: 2 demands are not met", warns));
    if (const MandateVersion *ended = endedWith(m_context.queries.facts().mandates))
        parts.append(tr("the network was dissolved %1").arg(shortDate(ended->validTo, languageOf(this))));
    else if (!state.isEmpty())
        parts.append(state.join(QStringLiteral(", ")));
    else if (!m_findings.isEmpty())
        parts.append(tr("all demands are met or on track"));
    return parts.join(QStringLiteral(" · "));
}

QString OverviewPage::paperName() const {
    if (!m_findings.isEmpty())
        return QStringLiteral("check");
    return m_context.queries.facts().seats.isEmpty() ? QString() : QStringLiteral("members");
}

} // namespace aarring
