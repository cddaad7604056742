#pragma once

#include "domain/reportfacts/fact.h"
#include "ui/common/translated.h"

#include <QWidget>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace aarring {

class TableModelBase;

/// Facts as they stand on the paper: sentences and small tables. Enter or a click leads to what they come from. They are
/// in the report's language and do not follow the window's; only what is said about them does.
class FactsView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);
    ~FactsView() override;
    void setFacts(const QList<Fact> &facts, const QString &title);

signals:
    void followed(const aarring::FactSource &source);

protected:
    void retranslate() override;

private:
    void addSentence(const Fact &fact);
    void addTable(const Fact &fact);

    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
    QString m_title;
    QList<Fact> m_facts;
    std::vector<std::unique_ptr<TableModelBase>> m_models;
};

} // namespace aarring
