#pragma once

#include <QAbstractButton>

namespace aarring {

/// One line that leads somewhere: a day at the left, what it is about beside it.
class LinkRow : public QAbstractButton {
    Q_OBJECT

public:
    /// `isUrgent` paints the day in the colour of deadlines; the words must say why.
    LinkRow(const QString &day, const QString &text, bool isUrgent, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int dayWidth() const;
    QString m_day;
    bool m_isUrgent;
};

} // namespace aarring
