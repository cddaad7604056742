#include "ui/overview/yearpanel.h"

#include "ui/common/buttons.h"
#include "ui/common/wheelstyle.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

namespace aarring {

namespace {

constexpr int wheelSize = 184;
constexpr int markSize = 16;

enum LegendRow { Held, Planned, Deadlines, Activities, LegendRows };

/// One of the wheel's marks, beside what it means.
class MarkSample : public QWidget {
public:
    MarkSample(YearLane lane, bool done) : m_lane(lane), m_done(done) { setFixedSize(markSize, markSize); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        WheelContent nothing;
        nothing.isSmall = true;
        WheelLayout(nothing, wheelStyle(this), rect())
            .paintMark(painter, QRectF(rect()).center(), m_lane, m_done);
    }

private:
    YearLane m_lane;
    bool m_done;
};

} // namespace

/// The wheel itself. What it shows is told beside it.
class WheelPicture : public QWidget {
    Q_OBJECT

public:
    WheelPicture() { setFixedSize(wheelSize, wheelSize); }
    void setContent(const WheelContent &content) {
        m_content = content;
        update();
    }

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        WheelLayout(m_content, wheelStyle(this), rect()).paint(painter);
    }
    void mouseReleaseEvent(QMouseEvent *event) override {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
            emit clicked();
    }

private:
    WheelContent m_content;
};

YearPanel::YearPanel(QWidget *parent) : Panel(0, parent), m_wheel(new WheelPicture), m_open(flatButton()) {
    setObjectName(QStringLiteral("overview.yearPanel"));
    m_open->setObjectName(QStringLiteral("overview.openYear"));
    addToTitle(m_open);
    auto *legend = new QGridLayout;
    legend->setHorizontalSpacing(8);
    legend->setVerticalSpacing(10);
    legend->setColumnStretch(1, 1);
    for (int row = 0; row < LegendRows; ++row) {
        m_marks += new MarkSample(YearLane(std::max(0, row - int(Planned))), row == Held);
        m_words += new Text(TextRole::Caption, this);
        legend->addWidget(m_marks.last(), row, 0, Qt::AlignTop);
        legend->addWidget(m_words.last(), row, 1);
        m_words.last()->setWordWrap(true);
    }
    auto *legendPlace = columnLayout(0);
    legendPlace->addStretch(1);
    legendPlace->addLayout(legend);
    legendPlace->addStretch(1);
    auto *both = rowLayout(16);
    both->setContentsMargins(15, 0, 15, 16);
    both->addWidget(m_wheel);
    both->addLayout(legendPlace, 1);
    body()->addLayout(both);
    connect(m_open, &QPushButton::clicked, this, &YearPanel::opened);
    connect(m_wheel, &WheelPicture::clicked, this, &YearPanel::opened);
    retranslate();
}

void YearPanel::retranslate() {
    if (m_year)
        setTitle(tr("The year %1").arg(m_year));
    m_open->setText(tr("Open the &year"));
}

void YearPanel::setRow(int row, int count, const QString &words) {
    m_marks[row]->setVisible(count);
    m_words[row]->setVisible(count);
    m_words[row]->setText(words);
}

void YearPanel::showYear(const Queries &queries, Language language) {
    const QDate today = queries.today();
    const NetworkFacts &facts = queries.facts();
    m_year = today.year();
    setTitle(tr("The year %1").arg(m_year));
    WheelContent content;
    content.isSmall = true;
    content.year = m_year;
    content.today = today;
    content.language = language;
    content.items = yearItems(facts, m_year);
    for (const auto &[days, name] : facts.calendar.quietTimesOf(m_year))
        content.quiet.append(days);
    for (const Holiday &holiday : facts.calendar.holidaysOf(m_year))
        if (holiday.kind == DayKind::Public)
            content.holidays.append(holiday.date);
    setVisible(!content.items.isEmpty());
    const auto count = [&](YearLane lane, bool done) {
        return int(std::count_if(content.items.cbegin(), content.items.cend(), [&](const YearItem &item) {
            return item.lane == lane && item.done == done;
        }));
    };
    const int held = count(YearLane::Meetings, true), planned = count(YearLane::Meetings, false);
    const int deadlines = count(YearLane::Deadlines, false);
    const int activities = count(YearLane::Activities, false) + count(YearLane::Activities, true);
    setRow(Held, held, tr("%n meeting(s) held", nullptr, held));
    setRow(Planned, planned, tr("%n planned", nullptr, planned));
    setRow(Deadlines, deadlines, tr("%n deadline(s) left", nullptr, deadlines));
    setRow(Activities, activities, tr("%n activity(ies)", nullptr, activities));
    m_wheel->setContent(content);
}

} // namespace aarring

#include "yearpanel.moc"
