#pragma once

#include "ui/common/importreader.h"
#include "ui/common/tableview.h"

class QComboBox;

namespace aarring {

/// The lines of a list as they were written, and in front what would become of them.
class ImportModel : public TableModelBase {
    Q_OBJECT

public:
    enum Columns { Line, Verdict, Reason, FirstWritten };

    using TableModelBase::TableModelBase;
    void setList(const ReadList &list);
    void setOnlyDoubtful(bool only); ///< only lines that are refused or have a warning
    const ImportLine *onLine(Id line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Cell cellAt(int row, int column) const override;
    RowKind kindAt(int) const override { return RowKind::Normal; }
    Id idAt(int row) const override { return lineAt(row).line; }
    int columnWidth(int column) const override;

private:
    const ImportLine &lineAt(int row) const { return m_list.lines[m_shown[size_t(row)]]; }
    void choose();

    ReadList m_list;
    std::vector<qsizetype> m_shown; ///< lines of the list
    bool m_onlyDoubtful = false;
};

/// Above the written columns of a table: what each of them holds, to be chosen otherwise.
class ColumnChoices : public QWidget {
    Q_OBJECT

public:
    ColumnChoices(TableView *table, QWidget *parent);
    /// What the list's fields are called, 0 first; in the language of now.
    void setLabels(const QStringList &labels);
    void setFields(const QList<int> &fields, const QStringList &headers);
    QList<int> fields() const;

signals:
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showLabels();

    TableView *m_table;
    QList<QComboBox *> m_boxes;
    QStringList m_headers;
    QStringList m_labels;
};

} // namespace aarring
