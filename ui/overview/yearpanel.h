#pragma once

#include "actions/queries.h"
#include "documents/yearwheel.h"
#include "ui/common/panel.h"

class QPushButton;

namespace aarring {

class WheelPicture;

/// The year at a glance: the wheel small, and how much of what there is in it.
class YearPanel : public Panel {
    Q_OBJECT

public:
    explicit YearPanel(QWidget *parent = nullptr);
    void showYear(const Queries &queries, Language language);
    void retranslate();

signals:
    void opened();

private:
    void setRow(int row, int count, const QString &words);

    int m_year = 0;
    WheelPicture *m_wheel;
    QPushButton *m_open;
    QList<QWidget *> m_marks;
    QList<Text *> m_words;
};

} // namespace aarring
