#pragma once

#include "ui/shell/setup.h"

#include <QBasicTimer>
#include <QLineEdit>

class QListWidget;

namespace aarring {

/// Finds pages by their names and anything in the open file while one types: Down goes into the hits, Enter opens the first or the
/// chosen one.
class SearchBox : public Translated<QLineEdit> {
    Q_OBJECT

public:
    explicit SearchBox(const QList<PageSpec> &pages, QWidget *parent = nullptr);
    void setQueries(const Queries *queries); ///< null: no file is open
    const QList<SearchHit> &hits() const { return m_hits; }

signals:
    void pageChosen(const QString &key);
    void opened(const aarring::SearchHit &hit);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void addRow(const QString &title, const QString &detail);
    void open(int row);

    const QList<PageSpec> &m_pages;
    const Queries *m_queries = nullptr;
    QStringList m_found; ///< keys of pages, before the hits
    QList<SearchHit> m_hits;
    QListWidget *m_list;
    QBasicTimer m_preparing; ///< before the first letter
};

} // namespace aarring
