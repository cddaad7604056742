#include "ui/meetings/livedialog.h"

#include "base/formats.h"
#include "domain/programme.h"
#include "ui/common/buttons.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/longwork.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/meetings/followuptable.h"
#include "ui/meetings/minutesform.h"
#include "ui/meetings/participantstab.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <algorithm>

namespace aarring {

namespace {

constexpr int saveAfter = 3000;      // ms without a key
constexpr int saveAtLatest = 10'000; // ms after the first one, for who never pauses
constexpr int listWidth = 470;
constexpr int leastListWidth = 300;

/// Also past midnight.
int minutesBetween(QTime from, QTime to) {
    const int minutes = from.isValid() ? from.secsTo(to) / 60 : 0;
    return minutes < -12 * 60 ? minutes + 24 * 60 : minutes;
}

} // namespace

LiveDialog::LiveDialog(const Context &context, Id meeting, QWidget *parent, std::function<QTime()> now)
    : Translated<QDialog>(parent),
      m_context(context),
      m_meeting(meeting),
      m_now(now ? std::move(now) : [] { return QTime::currentTime(); }),
      m_rows(
          columns(), [](const Row &row) { return row.item.id; },
          [](const Row &row) { return row.when == Row::When::Past ? RowKind::Quiet : RowKind::Normal; }),
      m_error(new Text(TextRole::BodyStrong, this)) {
    setObjectName(QStringLiteral("live"));
    setAttribute(Qt::WA_DeleteOnClose);
    // The window's bar for messages lies behind.
    m_context.report = [this](const Error &error) {
        m_error->setText(error.text());
        m_error->show();
    };
    m_error->setMark(Mark::Failed);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *layout = columnLayout(16);
    layout->setContentsMargins(24, 20, 24, 20);
    setLayout(layout);
    layout->addLayout(buildHead());
    layout->addWidget(m_error);
    // On a small screen, or a large one at twice the size, what has no room is scrolled to.
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("live.scroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QWidget *sides = buildSides();
    m_scroll->setWidget(sides);
    m_scroll->viewport()->setAutoFillBackground(false);
    sides->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buildFoot());
    connectAll();
    saveWhileWriting();
    retranslate();
    if (const Row *now = running())
        m_table->setCurrentId(now->item.id);
    else if (const Row *first = following())
        m_table->setCurrentId(first->item.id);
    setWindowState(Qt::WindowMaximized);
    m_next->setFocus();
}

QLayout *LiveDialog::buildHead() {
    auto *head = rowLayout(16);
    m_title = new Text(TextRole::PageTitle, this);
    m_title->setWordWrap(true);
    m_clock = new Text(TextRole::PageTitle, this);
    m_clock->setObjectName(QStringLiteral("live.clock"));
    head->addWidget(m_title, 1);
    head->addWidget(m_clock);
    return head;
}

QWidget *LiveDialog::buildSides() {
    m_row = rowLayout(24);
    m_leftSide = buildProgramme();
    m_row->addWidget(m_leftSide, 1);
    m_rightSide = new QWidget(this);
    m_sides = new QStackedLayout(m_rightSide);
    m_sides->addWidget(buildMinutes());
    m_participants = new ParticipantsTab(m_context, this);
    m_participants->setMeeting(m_meeting);
    m_sides->addWidget(m_participants);
    m_row->addWidget(m_rightSide, 2);
    auto *both = new QWidget;
    both->setLayout(m_row);
    return both;
}

QWidget *LiveDialog::buildProgramme() {
    auto *left = columnLayout(8);
    m_where = new Text(TextRole::Body, this, true);
    m_item = new Text(TextRole::Display, this);
    m_item->setObjectName(QStringLiteral("live.item"));
    m_item->setWordWrap(true);
    m_used = new Text(TextRole::DocumentHeading, this);
    m_used->setObjectName(QStringLiteral("live.used"));
    m_left = new Text(TextRole::DocumentHeading, this);
    m_left->setObjectName(QStringLiteral("live.left"));
    m_coming = new Text(TextRole::DocumentText, this, true);
    m_coming->setObjectName(QStringLiteral("live.coming"));
    m_coming->setWordWrap(true);
    for (Text *text : {m_where, m_item, m_used, m_left, m_coming})
        left->addWidget(text);
    auto *panel = new Panel(0, this);
    m_table = new TableView(panel);
    m_table->setObjectName(QStringLiteral("live.table"));
    m_table->setTableModel(&m_rows);
    panel->body()->addWidget(m_table);
    left->addSpacing(8);
    left->addWidget(panel, 1);
    auto *side = new QWidget(this);
    side->setLayout(left);
    side->setMinimumWidth(leastListWidth);
    side->setMaximumWidth(listWidth);
    return side;
}

QLayout *LiveDialog::buildFoot() {
    auto *foot = rowLayout(8);
    m_close = plainButton({}, this);
    m_close->setObjectName(QStringLiteral("live.close"));
    m_undo = flatButton(QStringLiteral("edit-undo"), this);
    m_undo->setObjectName(QStringLiteral("live.undo"));
    m_attendance = plainButton(QStringLiteral("system-users"), this);
    m_attendance->setObjectName(QStringLiteral("live.attendance"));
    m_attendance->setCheckable(true);
    m_previous = plainButton(QStringLiteral("go-previous"), this);
    m_previous->setObjectName(QStringLiteral("live.previous"));
    m_next = primaryButton(QStringLiteral("go-next"), this);
    m_next->setObjectName(QStringLiteral("live.next"));
    foot->addWidget(m_close);
    foot->addWidget(m_undo);
    foot->addStretch(1);
    foot->addWidget(m_attendance);
    foot->addWidget(m_previous);
    foot->addWidget(m_next);
    return foot;
}

void LiveDialog::connectAll() {
    const auto key = [this](const QKeySequence &keys, const auto &work) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, work);
    };
    const auto takeUp = [this] {
        if (m_takeUp->isVisible())
            begin(m_table->currentId());
    };
    const auto undo = [this] { stepInHistory(undoLast); };
    connect(m_form, &MinutesForm::written, this,
            [this](Id item, const QString &discussion, const QString &decision) {
                m_context.ok(m_context.actions.saveMinutes(item, discussion, decision));
            });
    connect(m_table, &TableView::currentIdChanged, this, &LiveDialog::showChosen);
    connect(m_table, &TableView::opened, this, &LiveDialog::write);
    connect(m_addFollowUp, &QPushButton::clicked, this, [this] {
        m_form->flush();
        m_followUps->begin();
    });
    connect(m_next, &QPushButton::clicked, this, &LiveDialog::next);
    connect(m_previous, &QPushButton::clicked, this, [this] { begin(preceding()); });
    connect(m_takeUp, &QPushButton::clicked, this, takeUp);
    connect(m_undo, &QPushButton::clicked, this, undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_attendance, &QPushButton::toggled, this, [this](bool shown) {
        m_sides->setCurrentIndex(shown ? 1 : 0);
        write();
    });
    key(Qt::Key_F8, [this] { next(); });
    key(Qt::Key_F6, [this] { begin(preceding()); });
    key(Qt::Key_F7, [this] { m_attendance->toggle(); });
    key(Qt::CTRL | Qt::Key_Return, takeUp);
    key(Qt::CTRL | Qt::Key_Enter, takeUp);
    key(Qt::CTRL | Qt::Key_Z, undo);
    const auto redo = [this] { stepInHistory(redoLast); };
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, redo);
    key(Qt::CTRL | Qt::Key_Y, redo);
    connect(&m_context.actions, &Actions::changed, this, &LiveDialog::refresh);
}

void LiveDialog::saveWhileWriting() {
    const auto savingAfter = [this](int time, const char *name) {
        auto *timer = new QTimer(this);
        timer->setObjectName(QLatin1String(name));
        timer->setSingleShot(true);
        timer->setInterval(time);
        connect(timer, &QTimer::timeout, m_form, &MinutesForm::flush);
        return timer;
    };
    auto *pause = savingAfter(saveAfter, "live.saveAfterPause");
    auto *latest = savingAfter(saveAtLatest, "live.saveAtLatest");
    for (auto *edit : m_form->findChildren<GrowingTextEdit *>()) {
        edit->installEventFilter(this);
        connect(edit, &QTextEdit::textChanged, this, [pause, latest] {
            pause->start();
            if (!latest->isActive())
                latest->start();
        });
    }
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &LiveDialog::showTime);
    tick->start(1000);
}

/// A field that has nothing of its own to take back leaves the key to the meeting.
bool LiveDialog::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *edit = qobject_cast<const GrowingTextEdit *>(watched);
        const bool isZ = key->key() == Qt::Key_Z, isY = key->key() == Qt::Key_Y;
        const bool isUndo = isZ && key->modifiers() == Qt::ControlModifier;
        const bool isRedo = (isZ && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) ||
                            (isY && key->modifiers() == Qt::ControlModifier);
        if (edit && ((isUndo && !edit->document()->isUndoAvailable()) ||
                     (isRedo && !edit->document()->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    }
    return Translated<QDialog>::eventFilter(watched, event);
}

/// Where both sides have no room beside each other, the minutes come below, so that one scrolls in one direction only.
void LiveDialog::resizeEvent(QResizeEvent *event) {
    Translated<QDialog>::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int needed = margins.left() + leastListWidth + m_row->spacing() +
                       m_rightSide->minimumSizeHint().width() + margins.right();
    const bool isNarrow = width() < needed;
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_leftSide->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : listWidth);
    showTime();
}

QWidget *LiveDialog::buildMinutes() {
    auto *panel = new Panel(1, this);
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = columnLayout(12);
    column->setContentsMargins(20, 20, 20, 20);
    inside->setLayout(column);
    m_minutesOf = new Text(TextRole::FormTitle, inside);
    m_minutesOf->setObjectName(QStringLiteral("live.minutesOf"));
    m_minutesOf->setWordWrap(true);
    m_takeUp = flatButton(QStringLiteral("go-next"), inside);
    m_takeUp->setObjectName(QStringLiteral("live.takeUp"));
    m_form = new MinutesForm(inside);
    for (auto *edit : m_form->findChildren<GrowingTextEdit *>())
        edit->setFont(fontFor(TextRole::DocumentText));
    m_followUps = new FollowUpTable(m_context, false, inside);
    m_followUps->setObjectName(QStringLiteral("live.followUps"));
    m_followUps->setFitsContent(true);
    m_addFollowUp = flatButton(QStringLiteral("list-add"), inside);
    m_addFollowUp->setObjectName(QStringLiteral("live.addFollowUp"));
    auto *head = rowLayout(12);
    head->addWidget(m_minutesOf, 1);
    head->addWidget(m_takeUp, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addWidget(m_followUps);
    column->addWidget(m_addFollowUp, 0, Qt::AlignLeft);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    panel->body()->addWidget(scroll);
    return panel;
}

std::vector<Column<LiveDialog::Row>> LiveDialog::columns() const {
    return {
        {[] { return tr("Time"); }, [](const Row &row) { return cell(row.clock, Cell::Tone::Secondary); },
         Qt::AlignLeft, 112},
        {[] { return tr("Programme"); },
         [](const Row &row) {
             Cell title = cell(row.item.title, row.when == Row::When::Now    ? Cell::Tone::Strong
                                               : row.when == Row::When::Past ? Cell::Tone::Secondary
                                                                             : Cell::Tone::Normal);
             title.second = row.number;
             return title;
         },
         Qt::AlignLeft, 0},
        {[] { return tr("State"); },
         [](const Row &row) {
             if (row.when == Row::When::Now)
                 return statusBadge(tr("Now"), Mark::OnTrack);
             return row.when == Row::When::Past ? statusBadge(tr("Done"), Mark::Fulfilled) : Cell();
         },
         Qt::AlignLeft, 110},
    };
}

const LiveDialog::Row *LiveDialog::running() const {
    const auto &rows = m_rows.rows();
    const auto last =
        std::find_if(rows.rbegin(), rows.rend(), [](const Row &row) { return row.when == Row::When::Now; });
    return last == rows.rend() ? nullptr : &*last;
}

const LiveDialog::Row *LiveDialog::following() const {
    const auto &rows = m_rows.rows();
    const auto isComing = [](const Row &row) { return row.when == Row::When::Coming; };
    const Row *now = running();
    auto found = std::find_if(now ? rows.begin() + (now - rows.data()) : rows.begin(), rows.end(), isComing);
    if (found == rows.end())
        found = std::find_if(rows.begin(), rows.end(), isComing);
    return found == rows.end() ? nullptr : &*found;
}

const LiveDialog::Row *LiveDialog::preceding() const {
    const auto &rows = m_rows.rows();
    const Row *after = running() ? running() : following();
    const auto place = after ? after - rows.data() : std::ptrdiff_t(rows.size());
    return place > 0 ? &rows[size_t(place - 1)] : nullptr;
}

void LiveDialog::refresh() {
    const Meeting *meeting = m_context.queries.meeting(m_meeting);
    if (!meeting) {
        reject(); // it was taken back
        return;
    }
    const QList<AgendaItem> items = m_context.queries.agenda(m_meeting);
    const Programme programme = programmeOf(*meeting, items);
    const QList<ItemNumber> numbers = itemNumbers(items, m_context.queries.businessItemsBefore(*meeting));
    std::vector<Row> rows;
    for (qsizetype i = 0; i < items.size(); ++i) {
        Row row{items[i], timeRange(programme.times[i].from, programme.times[i].to, languageOf(this)),
                itemNumberText(numbers[i], meeting->date, m_context.queries.network())};
        if (items[i].beganAt.isValid())
            row.when = items[i].endedAt.isValid() ? Row::When::Past : Row::When::Now;
        rows.push_back(row);
    }
    m_rows.setRows(std::move(rows));
    m_title->setText(meeting->title);
    showTime();
    showChosen();
    if (m_sides->currentIndex() == 1)
        m_participants->refresh();
}

void LiveDialog::showTime() {
    const Language language = languageOf(this);
    const QTime now = m_now();
    const Row *running = this->running();
    const Row *following = this->following();
    m_next->setEnabled(running || following);
    m_previous->setEnabled(preceding());
    m_undo->setEnabled(m_context.actions.canUndo());
    const QString undone = m_context.actions.undoText();
    m_undo->setToolTip(undone.isEmpty() ? tr("Undo (Ctrl+Z)")
                                        : tr("Undo (Ctrl+Z): %1", "an action").arg(undone));
    m_next->setText(!running    ? tr("Begin the first &item (F8)")
                    : following ? tr("Next &item (F8)")
                                : tr("End the last &item (F8)"));
    if (!running && following && following != &m_rows.rows().front())
        m_next->setText(tr("Next &item (F8)"));
    m_used->setVisible(running);
    m_left->setVisible(running);
    m_where->setVisible(running);
    if (running) {
        showLeft(*running);
    } else {
        m_item->setText(following ? tr("Not begun yet") : tr("The programme is done"));
    }
    // Where the programme is scrolled away while one writes, the time left stays in sight.
    const bool isBelow = m_row->direction() == QBoxLayout::TopToBottom && running;
    const QString clock = timeOfDay(now, language);
    m_clock->setText(isBelow ? clock + QStringLiteral(" · ") + m_left->text() : clock);
    m_coming->setVisible(following);
    if (following)
        m_coming->setText(following->clock.isEmpty()
                              ? tr("Next: %1").arg(following->item.title)
                              : tr("Next: %1, planned at %2").arg(following->item.title, following->clock));
}

void LiveDialog::showLeft(const Row &running) {
    const Language language = languageOf(this);
    const int used = minutesBetween(running.item.beganAt, m_now());
    const int left = running.item.minutes - used;
    m_where->setText(running.number.isEmpty() ? tr("Now") : tr("Item %1, now").arg(running.number));
    m_item->setText(running.item.title);
    m_used->setText(
        tr("%1 of %2 used").arg(duration(used, language), duration(running.item.minutes, language)));
    m_left->setText(left >= 0 ? tr("%1 left").arg(duration(left, language))
                              : tr("%1 over time").arg(duration(-left, language)));
    m_left->setMark(left < 0 ? Mark::Warning : Mark::None);
}

void LiveDialog::showChosen() {
    const Meeting *meeting = m_context.queries.meeting(m_meeting);
    const int at = m_rows.rowOf(m_table->currentId());
    const Row *now = running();
    m_takeUp->setVisible(at >= 0 && (!now || now->item.id != m_table->currentId()));
    const bool hasMinutes = at >= 0 && m_rows.rowAt(at).item.isBusiness();
    m_form->setVisible(hasMinutes);
    m_addFollowUp->setVisible(hasMinutes);
    if (at < 0 || !meeting)
        return;
    const Row &row = m_rows.rowAt(at);
    m_minutesOf->setText(hasMinutes ? tr("Minutes: %1").arg(row.item.title) : row.item.title);
    m_form->setItem(row.item, meeting->minutesAreApproved());
    QList<FollowUpLine> lines;
    for (const FollowUpLine &line : m_context.queries.followUpsOf(m_meeting))
        if (line.followUp.item == row.item.id)
            lines.append(line);
    m_followUps->setItem(row.item.id);
    m_followUps->setLines(lines);
    m_followUps->setVisible(!lines.isEmpty());
}

void LiveDialog::next() {
    m_form->flush();
    const Row *running = this->running();
    const Row *following = this->following();
    if (following)
        begin(following->item.id);
    else if (running)
        m_context.ok(m_context.actions.endItem(running->item.id, m_now()));
}

void LiveDialog::begin(Id item) {
    m_form->flush();
    if (!m_context.ok(m_context.actions.startItem(item, m_now())))
        return;
    m_table->setCurrentId(item);
    m_attendance->setChecked(false);
    write();
}

void LiveDialog::stepInHistory(void (*step)(const Context &, QWidget *)) {
    m_form->flush();
    step(m_context, this);
    if (running())
        m_table->setCurrentId(running()->item.id);
}

void LiveDialog::write() {
    if (m_attendance->isChecked())
        m_participants->takeFocus();
    else
        m_form->takeFocus();
    // Where it stands below the programme it is scrolled to: one sees what one writes.
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(m_rightSide->y());
}

void LiveDialog::done(int result) {
    m_form->flush();
    QDialog::done(result);
}

void LiveDialog::retranslate() {
    setWindowTitle(tr("The meeting"));
    m_close->setText(tr("Back (Esc)"));
    // On a projector at twice the size there is no room for more words.
    m_undo->setAccessibleName(tr("Undo (Ctrl+Z)"));
    m_previous->setAccessibleName(tr("Previous item (F6)"));
    m_previous->setToolTip(tr("Previous item (F6)"));
    m_takeUp->setText(tr("Take it up now (Ctrl+Enter)"));
    m_attendance->setText(tr("&Attendance (F7)"));
    m_addFollowUp->setText(tr("New follow-&up…"));
    m_table->setAccessibleName(tr("Programme"));
    m_followUps->setAccessibleName(tr("Follow-ups"));
    refresh();
}

} // namespace aarring
