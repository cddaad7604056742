#pragma once

#include "base/id.h"
#include "ui/look/marks.h"

#include <QAbstractButton>
#include <QList>

class QHBoxLayout;

namespace aarring {

/// A version of the mandate in short; framed when it is the one shown.
class VersionCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit VersionCard(QWidget *parent = nullptr);
    void setWords(const QString &name, const Badge &badge, const QString &line);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
    QString m_line;
};

/// All versions from the first to the last, each leading to the next.
class VersionCards : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        Id id = 0;
        QString name;
        Badge badge;
        QString line;
    };
    explicit VersionCards(QWidget *parent = nullptr);
    void setEntries(const QList<Entry> &entries, Id chosen);

signals:
    void chosen(aarring::Id version);

private:
    QHBoxLayout *m_layout;
    QList<VersionCard *> m_cards;
    QList<QWidget *> m_arrows;
    QList<Id> m_ids;
};

} // namespace aarring
