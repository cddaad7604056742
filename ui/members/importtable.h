#pragma once

#include "ui/common/tableview.h"
#include "ui/members/importreader.h"

class QComboBox;

namespace aarring {

/// The lines of a list as they were written, and in front what would become of them.
class ImportModel : public TableModelBase {
    Q_OBJECT

public:
    enum Columns { Line, Verdict, Reason, FirstWritten };

    using TableModelBase::TableModelBase;
    void setMembers(const ReadMembers &members);
    void setOnlyDoubtful(bool only); ///< only lines that are refused or have a warning
    const ImportRow *rowOnLine(Id line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Cell cellAt(int row, int column) const override;
    RowKind kindAt(int) const override { return RowKind::Normal; }
    Id idAt(int row) const override { return importRow(row).line; }
    int columnWidth(int column) const override;

private:
    const ImportRow &importRow(int row) const { return m_members.preview.rows[m_shown[size_t(row)]]; }
    void choose();

    ReadMembers m_members;
    std::vector<qsizetype> m_shown; ///< rows of the preview
    bool m_onlyDoubtful = false;
};

/// Above the written columns of a table: what each of them holds, to be chosen otherwise.
class ColumnChoices : public QWidget {
    Q_OBJECT

public:
    ColumnChoices(TableView *table, QWidget *parent);
    void setFields(const QList<MemberField> &fields, const QStringList &headers);
    QList<MemberField> fields() const;
    void retranslate();

signals:
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    TableView *m_table;
    QList<QComboBox *> m_boxes;
    QStringList m_headers;
};

} // namespace aarring
