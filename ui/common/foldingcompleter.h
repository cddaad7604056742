#pragma once

#include "base/textfold.h"

#include <QCompleter>

namespace aarring {

/// Compares folded with folded, so that letters with and without marks find each other, anywhere in the text. The folded
/// texts are in `foldedRole` of the model.
class FoldingCompleter : public QCompleter {
public:
    FoldingCompleter(QAbstractItemModel *model, int foldedRole, QObject *parent) : QCompleter(model, parent) {
        setCompletionRole(foldedRole);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseSensitive);
        setMaxVisibleItems(10);
    }
    QStringList splitPath(const QString &path) const override { return {folded(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace aarring
