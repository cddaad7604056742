#pragma once

#include "actions/history.h"

#include <QWidget>

class QVBoxLayout;

namespace aarring {

/// What one action changed, thing by thing and field by field, before and after, in words.
class HistoryDetails : public QWidget {
    Q_OBJECT

public:
    explicit HistoryDetails(QWidget *parent = nullptr);
    void setDetails(const QList<HistoryDetail> &details);

private:
    void addThing(const QList<HistoryDetail> &fields);
    void addField(const HistoryDetail &field);
    void addText(const QString &text, bool strong, bool secondary);
    QVBoxLayout *m_layout;
};

} // namespace aarring
