#pragma once

#include "ui/look/marks.h"

#include <QAbstractButton>
#include <QList>

namespace aarring {

/// What a meeting is at a glance, in one row. Choosing it opens the facts for writing.
class FactsStrip : public QAbstractButton {
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString value;
        Mark mark = Mark::None;
    };
    explicit FactsStrip(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts, const Badge &state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<Fact> m_facts;
    Badge m_state;
};

} // namespace aarring
