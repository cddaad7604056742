#include "ui/overview/nextmeeting.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/buttons.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"
#include "ui/overview/linkrow.h"

#include <QPainter>
#include <algorithm>
#include <tuple>

namespace aarring {

namespace {

constexpr int followingShown = 8;

Mark markOf(MeetingState state) { return state == MeetingState::Called ? Mark::Fulfilled : Mark::Open; }

} // namespace

DateTile::DateTile(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DateTile::setDate(QDate date, Language language) {
    m_date = date;
    m_language = language;
    setAccessibleName(longDateWithWeekday(date, language));
    updateGeometry();
    update();
}

QSize DateTile::sizeHint() const {
    const QFontMetrics words(fontFor(TextRole::Caption));
    const QFontMetrics day(fontFor(TextRole::PageTitle));
    const int width = std::max({words.horizontalAdvance(monthName(m_date.month(), m_language)),
                                words.horizontalAdvance(weekdayName(m_date.dayOfWeek(), m_language)), 40});
    return {width + 16, 2 * words.height() + day.ascent() + 8};
}

void DateTile::paintEvent(QPaintEvent *) {
    if (!m_date.isValid())
        return;
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRoundedBox(painter, rect(), 3, theme.accentFill);
    painter.setPen(theme.onAccent);
    painter.setFont(fontFor(TextRole::Caption));
    const int line = painter.fontMetrics().height();
    drawText(painter, QRectF(0, 4, width(), line), monthName(m_date.month(), m_language), Qt::AlignCenter);
    drawText(painter, QRectF(0, height() - line - 4, width(), line),
             weekdayName(m_date.dayOfWeek(), m_language), Qt::AlignCenter);
    painter.setFont(fontFor(TextRole::PageTitle));
    painter.drawText(QRect(0, 0, width(), height()), Qt::AlignCenter, QString::number(m_date.day()));
}

QList<Meeting> comingMeetings(const QList<Meeting> &meetings, QDate today) {
    QList<Meeting> coming;
    for (const Meeting &meeting : meetings)
        if (meeting.date >= today && meeting.takesPlace() && meeting.state != MeetingState::Held)
            coming.append(meeting);
    std::sort(coming.begin(), coming.end(), [](const Meeting &a, const Meeting &b) {
        return std::tuple(a.date, a.start) < std::tuple(b.date, b.start);
    });
    return coming;
}

NextMeetingPanel::NextMeetingPanel(QWidget *parent)
    : Panel(0, parent),
      m_state(new BadgeLabel),
      m_card(new QWidget),
      m_tile(new DateTile),
      m_title(new Text(TextRole::BodyStrong)),
      m_facts(new Text(TextRole::Body, nullptr, true)),
      m_items(new Text(TextRole::Body, nullptr, true)),
      m_open(plainButton()),
      m_print(plainButton(QStringLiteral("document-print"))),
      m_none(new Text(TextRole::Body, nullptr, true)),
      m_following(nullptr) {
    setObjectName(QStringLiteral("overview.nextMeeting"));
    m_title->setObjectName(QStringLiteral("overview.meetingTitle"));
    m_facts->setObjectName(QStringLiteral("overview.meetingFacts"));
    m_open->setObjectName(QStringLiteral("overview.openProgramme"));
    m_print->setObjectName(QStringLiteral("overview.printNotice"));
    for (Text *text : {m_title, m_facts, m_items, m_none})
        text->setWordWrap(true);
    m_none->setContentsMargins(15, 0, 15, 16);
    addToTitle(m_state);

    auto *words = columnLayout(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_items);
    words->addStretch();
    auto *top = rowLayout(16);
    top->addWidget(m_tile, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *buttons = rowLayout();
    buttons->addWidget(m_open);
    buttons->addWidget(m_print);
    buttons->addStretch();
    auto *card = columnLayout(16);
    card->setContentsMargins(15, 0, 15, 16);
    m_card->setLayout(card);
    card->addLayout(top);
    card->addLayout(buttons);
    body()->addWidget(m_card);
    body()->addWidget(m_none);
    connect(m_open, &QPushButton::clicked, this, [this] { emit meetingOpened(m_meeting); });
    connect(m_print, &QPushButton::clicked, this, [this] { emit noticeWanted(m_meeting); });
    retranslate();
}

void NextMeetingPanel::retranslate() {
    setTitle(tr("Next meeting"));
    m_open->setText(tr("Open &programme"));
    m_print->setText(tr("Print n&otice"));
    m_none->setText(tr("No meeting is planned from today on."));
}

void NextMeetingPanel::setMeetings(const QList<Meeting> &coming, const Queries &queries, Language language) {
    const bool any = !coming.isEmpty();
    m_card->setVisible(any);
    m_state->setVisible(any);
    m_none->setVisible(!any);
    m_meeting = any ? coming.first().id : 0;
    if (any) {
        const Meeting &next = coming.first();
        m_tile->setDate(next.date, language);
        m_title->setText(next.title);
        m_facts->setText(facts(next, queries, language));
        const QList<AgendaItem> agenda = queries.agenda(next.id);
        const auto items = std::count_if(agenda.begin(), agenda.end(),
                                         [](const AgendaItem &item) { return item.isBusiness(); });
        m_items->setText(items ? tr("%n agenda item(s)", nullptr, int(items)) : tr("No agenda items yet"));
        m_state->setBadge({label(next.state), markOf(next.state)});
    }
    setFollowing(coming.mid(1, followingShown), language);
}

/// "kl. 10.00–11.00 · Online · in 7 days"; what is not known is left out.
QString NextMeetingPanel::facts(const Meeting &meeting, const Queries &queries, Language language) const {
    QStringList facts;
    if (meeting.start.isValid())
        facts.append(atTime(meeting.start, meeting.end, language));
    facts.append(meeting.place.isEmpty()
                     ? label(meeting.form)
                     : tr("%1, %2", "form, place").arg(label(meeting.form), meeting.place));
    const int days = int(queries.today().daysTo(meeting.date));
    facts.append(days == 0 ? tr("today") : days == 1 ? tr("tomorrow") : tr("in %n day(s)", nullptr, days));
    if (const Body *body = queries.body(meeting.body); body && body->kind != BodyKind::Network)
        facts.prepend(body->name);
    return facts.join(QStringLiteral(" · "));
}

void NextMeetingPanel::setFollowing(const QList<Meeting> &following, Language language) {
    if (m_following) {
        m_following->hide();
        m_following->deleteLater(); // one of them may be what led here
    }
    m_following = nullptr;
    if (following.isEmpty())
        return;
    m_following = new QWidget;
    auto *rows = columnLayout(0);
    rows->setContentsMargins(0, 0, 0, 6);
    m_following->setLayout(rows);
    rows->addWidget(new Divider);
    rows->addSpacing(4);
    for (const Meeting &meeting : following) {
        auto *row = new LinkRow(dayAndMonth(meeting.date, language),
                                meeting.place.isEmpty()
                                    ? meeting.title
                                    : tr("%1, %2", "meeting, place").arg(meeting.title, meeting.place),
                                false);
        row->setObjectName(QStringLiteral("overview.following"));
        connect(row, &LinkRow::clicked, this, [this, id = meeting.id] { emit meetingOpened(id); });
        rows->addWidget(row);
    }
    body()->addWidget(m_following);
}

} // namespace aarring
