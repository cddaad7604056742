#include "ui/common/typededit.h"

#include "base/formats.h"
#include "domain/budget.h"
#include "ui/common/translated.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace aarring {

TypedEdit::TypedEdit(QWidget *parent) : QLineEdit(parent) {}

bool TypedEdit::take() {
    // Left as it was shown: nothing was typed, and what the house writes may say less than the value holds.
    if (text() == shown()) {
        setProblem({});
        return true;
    }
    const std::optional<bool> changed = read(text().trimmed());
    if (!changed) {
        setProblem(advice());
        return false;
    }
    setText(shown());
    setProblem({});
    if (*changed)
        emit valueEdited();
    return true;
}

void TypedEdit::showValue() {
    setText(shown());
    setProblem({});
}

void TypedEdit::setProblem(const QString &problem) {
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged(problem);
}

void TypedEdit::focusOutEvent(QFocusEvent *event) {
    if (event->reason() != Qt::PopupFocusReason)
        take();
    QLineEdit::focusOutEvent(event);
}

void TypedEdit::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    if (event->key() == Qt::Key_Escape && text() != shown()) {
        showValue();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TypedEdit::changeEvent(QEvent *event) {
    // The language of the window changed: what is understood is written anew, what is not stays as typed.
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        if (m_problem.isEmpty() && !hasFocus())
            setText(shown());
        else if (!m_problem.isEmpty())
            setProblem(advice());
    }
    QLineEdit::changeEvent(event);
}

// --- dates

DateEdit::DateEdit(QWidget *parent) : TypedEdit(parent) {
    m_open =
        addAction(icon(QStringLiteral("view-calendar-day"), Tint::Secondary), QLineEdit::TrailingPosition);
    connect(m_open, &QAction::triggered, this, &DateEdit::openCalendar);
    retranslate();
}

void DateEdit::setDate(QDate date) {
    m_date = date;
    showValue();
}

QDate DateEdit::typedDate() const {
    return text() == shown() ? m_date : parseDate(text().trimmed(), today()).value_or(QDate());
}

std::optional<bool> DateEdit::read(const QString &typed) {
    std::optional<QDate> date = QDate();
    if (!typed.isEmpty())
        date = parseDate(typed, today());
    if (!date)
        return std::nullopt;
    return std::exchange(m_date, *date) != *date;
}

QString DateEdit::shown() const { return shortDate(m_date, languageOf(this)); }

QString DateEdit::advice() const {
    return tr("This is not a date. Write it like this: %1.").arg(shortDate(today(), languageOf(this)));
}

QDate DateEdit::today() const { return m_clock ? m_clock->today() : QDate::currentDate(); }

QSize DateEdit::sizeHint() const {
    QSize size = TypedEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(shortDate(QDate(2026, 9, 28), languageOf(this))) + 62);
    return size;
}

void DateEdit::keyPressEvent(QKeyEvent *event) {
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if (!isReadOnly() && down && event->modifiers() & Qt::AltModifier) {
        openCalendar();
        return;
    }
    if (!isReadOnly() && (up || down) && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (take())
            choose(m_date.isValid() ? m_date.addDays(up ? 1 : -1) : today());
        return;
    }
    TypedEdit::keyPressEvent(event);
}

void DateEdit::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TypedEdit::changeEvent(event);
}

void DateEdit::retranslate() {
    m_open->setText(tr("Choose in a calendar (Alt+Down)")); // read out; shown is the icon
    m_open->setToolTip(m_open->text());
}

void DateEdit::choose(QDate date) {
    if (date == m_date)
        return;
    setDate(date);
    emit valueEdited();
}

void DateEdit::openCalendar() {
    if (isReadOnly())
        return;
    take();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setLocale(locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, QTextCharFormat()); // not Qt's glaring red
    const auto arrow = [calendar](const char *name, const char *iconName) {
        if (auto *button = calendar->findChild<QToolButton *>(QLatin1String(name)))
            button->setIcon(icon(QLatin1String(iconName), Tint::OnAccent));
    };
    arrow("qt_calendar_prevmonth", "go-previous");
    arrow("qt_calendar_nextmonth", "go-next");
    calendar->setSelectedDate(m_date.isValid() ? m_date : today());
    const auto take = [this, menu](QDate date) {
        choose(date);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, menu, take);
    connect(calendar, &QCalendarWidget::activated, menu, take);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    if (m_date.isValid()) {
        connect(menu->addAction(tr("&No date")), &QAction::triggered, this, [this] { choose(QDate()); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    calendar->setFocus();
}

// --- times

TimeEdit::TimeEdit(QWidget *parent) : TypedEdit(parent) {}

void TimeEdit::setTime(QTime time) {
    m_time = time;
    showValue();
}

std::optional<bool> TimeEdit::read(const QString &typed) {
    std::optional<QTime> time = QTime();
    if (!typed.isEmpty())
        time = parseTime(typed);
    if (!time)
        return std::nullopt;
    return std::exchange(m_time, *time) != *time;
}

QString TimeEdit::shown() const { return m_time.isValid() ? timeOfDay(m_time, languageOf(this)) : QString(); }

QString TimeEdit::advice() const {
    return tr("This is not a time of day. Write it like this: %1.")
        .arg(timeOfDay(QTime(9, 30), languageOf(this)));
}

QSize TimeEdit::sizeHint() const {
    QSize size = TypedEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(QStringLiteral("00.00")) + 32);
    return size;
}

// --- amounts

AmountEdit::AmountEdit(const QString &currency, QWidget *parent) : TypedEdit(parent), m_currency(currency) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void AmountEdit::setAmount(std::optional<qint64> ore) {
    m_ore = ore;
    showValue();
}

std::optional<bool> AmountEdit::read(const QString &typed) {
    std::optional<qint64> ore;
    if (!typed.isEmpty()) {
        ore = amountIn(m_currency, typed, languageOf(this));
        if (!ore)
            return std::nullopt;
    }
    return std::exchange(m_ore, ore) != ore;
}

QString AmountEdit::shown() const { return m_ore ? aarring::amount(*m_ore, languageOf(this)) : QString(); }

QString AmountEdit::advice() const {
    if (const QString other = otherCurrencyText(text(), m_currency); !other.isEmpty())
        return other;
    return tr("This is not an amount. Write it like this: %1.")
        .arg(aarring::amount(1250050, languageOf(this)));
}

QSize AmountEdit::sizeHint() const {
    QSize size = TypedEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(QStringLiteral("00 000 000,00")) + 26);
    return size;
}

} // namespace aarring
