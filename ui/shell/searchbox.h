#pragma once

#include "actions/queries.h"
#include "ui/common/translated.h"

#include <QLineEdit>

class QListWidget;

namespace aarring {

/// Finds anything in the open file while one types: Down goes into the hits, Enter opens the first or the
/// chosen one.
class SearchBox : public Translated<QLineEdit> {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    void setQueries(const Queries *queries); ///< null: no file is open
    const QList<SearchHit> &hits() const { return m_hits; }

signals:
    void opened(const aarring::SearchHit &hit);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void open(int hit);

    const Queries *m_queries = nullptr;
    QList<SearchHit> m_hits;
    QListWidget *m_list;
};

} // namespace aarring
