#pragma once

#include "base/language.h"
#include "base/result.h"
#include "domain/shares.h"
#include "ui/budget/gridmodel.h"

namespace aarring {

/// Who shares a sum: what each bears by which number, what it has paid and owes; the last rows are the rest that nobody
/// bears and the sum. The numbers of the key can be typed, and the shares follow while they are.
class ShareModel : public GridModel {
    Q_OBJECT

public:
    enum Column {
        InstitutionColumn,
        BasisColumn,
        PercentColumn,
        ShareColumn,
        PaidColumn,
        OwesColumn,
        ColumnCount
    };

    using GridModel::GridModel;

    /// `names` are those of the institutions.
    void setPlan(const SharePlan &plan, const QList<Share> &shares, const QList<BudgetEntry> &entries,
                 const QHash<Id, QString> &names);
    void setCurrency(const QString &currency) { m_currency = currency; } ///< the only one to write in
    /// The cell to go to with Tab from `index`: the next that can be written in, on the next row when there is none
    /// left; `step` -1 goes back. Invalid at the end.
    QModelIndex cellFrom(const QModelIndex &index, int step) const;
    /// Rows of cells written into the shares from `index` down and to the right. An error names the first that is not
    /// understood, or says that there are more than can be written in.
    Result<QList<Share>> filledFrom(const QModelIndex &index, const QList<QStringList> &rows) const;
    void setLanguage(Language language);
    const SharePlan &plan() const { return m_plan; }
    const QList<Share> &shares() const { return m_shares; }
    ShareStanding standingAt(int row) const { return m_standings.value(row); }

    CellProblem problem() const override { return m_problem; }
    void forgetTyped(Id row) override;
    bool isAmount(int column) const override { return column == BasisColumn || column == PercentColumn; }
    void typeAmount(const QModelIndex &index, const QString &text) override;
    void stopTyping() override;
    QString rowName(int row) const override { return m_names.value(standingAt(row).institution); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Cell cellAt(int row, int column) const override;
    RowKind kindAt(int row) const override;
    Id idAt(int row) const override;
    int columnWidth(int column) const override;

signals:
    void sharesEdited(const QList<aarring::Share> &shares);

private:
    bool hasColumn(int column) const; ///< the key asks for it
    QString basisText(const Share &share, int column) const;
    bool take(Share &share, int column, const QString &typed) const;
    void compute(const QList<Share> &shares);
    QString sentenceAbout(int column, const QString &typed) const; ///< that is not understood

    QString m_currency;
    Language m_language = Language::English;
    SharePlan m_plan;
    QList<Share> m_shares;
    QList<BudgetEntry> m_entries;
    QHash<Id, QString> m_names;
    Division m_division;
    QList<ShareStanding> m_standings;
    CellProblem m_problem;
    QString m_typed; ///< what m_problem is about
};

} // namespace aarring
