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
    /// An import may touch thousands of rows; nobody reads them here, and each field is a widget.
    static constexpr int rowsShown = 10;
    /// `details` are those of at most rowsShown rows, of `rows` in all.
    void setDetails(const QList<HistoryDetail> &details, int rows);

private:
    void addThing(const QList<HistoryDetail> &fields);
    void addField(const HistoryDetail &field);
    void addText(const QString &text, bool strong, bool secondary);
    QVBoxLayout *m_layout;
};

} // namespace aarring
