#pragma once

#include "ui/common/tablemodel.h"

namespace aarring {

/// A table whose cells are edited in place, as GridDelegate does it. What was typed and not understood stays in its
/// cell, with problem() saying what to write.
class GridModel : public TableModelBase {
    Q_OBJECT

public:
    using TableModelBase::TableModelBase;

    /// The first cell that was not understood and the sentence about it; an empty sentence when there is none.
    struct CellProblem {
        Id row = 0;
        int column = 0;
        QString sentence;
    };
    virtual CellProblem problem() const = 0;
    /// Back to what the row was before.
    virtual void forgetTyped(Id row) = 0;

    virtual bool isAmount(int column) const = 0;
    /// Counts `text` as the amount of this cell until stopTyping().
    virtual void typeAmount(const QModelIndex &index, const QString &text) = 0;
    virtual void stopTyping() = 0;
    /// What a cell of this row is about, for those who hear it.
    virtual QString rowName(int row) const = 0;
    /// What can stand in the column, to be completed while it is typed; nothing where anything can.
    virtual QStringList choices(int) const { return {}; }

signals:
    void problemChanged();
};

} // namespace aarring
