#pragma once

#include "actions/queries.h"
#include "ui/common/panel.h"

namespace aarring {

/// Something with a date that somebody should think of now.
struct DueItem {
    QDate date;
    QString text;
    QString page; ///< where it is done
    Id target = 0;
    bool isOver = false; ///< the date lies before today
};

/// The mandate's next revision, terms that end without a successor, and seats whose institution was asked a
/// while ago and has not answered, the deadlines of grants, measures, projects and reports, reviews of resources, and overdue
/// follow-ups; by date. Last comes whose contact data could be removed.
QList<DueItem> dueSoon(const Queries &queries);

class DueSoonPanel : public Panel {
    Q_OBJECT

public:
    explicit DueSoonPanel(QWidget *parent = nullptr);
    void setItems(const QList<DueItem> &items, Language language);

signals:
    void opened(const QString &page, aarring::Id target);

private:
    QWidget *m_rows = nullptr;
};

} // namespace aarring
