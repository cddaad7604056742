#pragma once

#include "base/clock.h"

#include <QDate>
#include <QLineEdit>
#include <QTime>
#include <optional>

class QCalendarWidget;

namespace aarring {

/// A field for one value that people type in their own way. What is typed is understood when the field is
/// left, and then shown as the house writes it in the window's language. What cannot be understood stays as
/// typed, is told by problem(), and the value stays what it was. Empty is a value too.
class TypedEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit TypedEdit(QWidget *parent = nullptr);

    /// A sentence that says what to write instead; empty when what stands there is understood.
    QString problem() const { return m_problem; }
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// Takes what stands there now, as leaving the field does. False when it is not understood.
    bool take();

signals:
    void valueEdited(); ///< a person has given another value; never after setX()
    void problemChanged(const QString &text);

protected:
    /// Reads what was typed into the value, or gives nothing back when it is not understood. True = value
    /// changed.
    virtual std::optional<bool> read(const QString &typed) = 0;
    virtual QString shown() const = 0;  ///< the value as the house writes it
    virtual QString advice() const = 0; ///< what to write instead
    /// After the value was set by the program.
    void showValue();
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setProblem(const QString &problem);
    QString m_problem;
};

/// dd.mm.yyyy or anything else people type for a day; Alt+Down or the button opens a calendar, Up and Down go
/// a day.
class DateEdit : public TypedEdit {
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);
    void setClock(const Clock &clock) { m_clock = &clock; } ///< whose year "29.4" gets; else the computer's
    QDate date() const { return m_date; }                   ///< invalid when empty
    void setDate(QDate date);
    /// The day that can be read in the field now, also before it is left; invalid when none can.
    QDate typedDate() const;
    QSize sizeHint() const override;

protected:
    std::optional<bool> read(const QString &typed) override;
    QString shown() const override;
    QString advice() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(QDate date);
    void openCalendar();
    void retranslate();
    QDate today() const;

    QDate m_date;
    const Clock *m_clock = nullptr;
    QAction *m_open;
};

/// 9, 0900, 9.00 or kl. 9; shown as 09.00.
class TimeEdit : public TypedEdit {
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);
    QTime time() const { return m_time; } ///< invalid when empty
    void setTime(QTime time);
    QSize sizeHint() const override;

protected:
    std::optional<bool> read(const QString &typed) override;
    QString shown() const override;
    QString advice() const override;

private:
    QTime m_time;
};

/// An amount of money in øre; shown as the language writes numbers, right-aligned.
class AmountEdit : public TypedEdit {
    Q_OBJECT

public:
    /// `currency` is the network's; an amount in another is not understood.
    explicit AmountEdit(const QString &currency, QWidget *parent = nullptr);
    std::optional<qint64> amount() const { return m_ore; } ///< nothing when empty
    void setAmount(std::optional<qint64> ore);
    QSize sizeHint() const override;

protected:
    std::optional<bool> read(const QString &typed) override;
    QString shown() const override;
    QString advice() const override;

private:
    QString m_currency;
    std::optional<qint64> m_ore;
};

} // namespace aarring
