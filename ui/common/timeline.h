#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace aarring {

/// Who and when, from top to bottom: filled dot = now, ring = new or coming, grey ring = ended.
struct TimelineEntry {
    enum class When { Now, Coming, Ended };
    QString name;
    QString period; ///< at the right, "from 30.01.2026"
    QString detail; ///< below the name
    When when = When::Now;
};

/// Each entry is a widget of its own that a screen reader reads as one sentence.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);
    void setEntries(const QList<TimelineEntry> &entries);
    int count() const { return m_entries.size(); }

private:
    QList<TimelineEntry> m_entries;
};

} // namespace aarring
