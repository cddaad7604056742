#pragma once

#include "domain/itemnumbers.h"
#include "domain/programme.h"
#include "ui/common/tablemodel.h"

namespace aarring {

/// One row of the programme: an item, the empty row in which the next one is typed, or the end.
struct ProgrammeRow {
    enum class Kind { Item, New, End };
    Kind kind = Kind::Item;
    AgendaItem item;
    ProgrammeTime time;
    QString number; ///< "3/26 b"; empty for breaks and what is internal
};

/// The programme as a table whose cells can be edited. What is understood is handed out by itemEdited(); what is not
/// stays in the cell as typed, with problem() saying what to write, and the item stays what it was.
class ProgrammeModel : public TableModelBase {
    Q_OBJECT

public:
    /// Presenters are read on the second line of the title; their own column is there for the keyboard.
    enum Column {
        HandleColumn,
        TimeColumn,
        NumberColumn,
        TitleColumn,
        PresentersColumn,
        KindColumn,
        LengthColumn,
        ColumnCount
    };
    static constexpr Id newId = -1;
    static constexpr Id endId = -2;

    explicit ProgrammeModel(QObject *parent = nullptr);

    /// `numbers` as itemNumberText() has them. A new row that is begun stays.
    void setItems(const Meeting &meeting, const QList<AgendaItem> &items, const QStringList &numbers);
    void setLanguage(Language language);
    void setReadOnly(bool readOnly); ///< approved minutes
    const std::vector<ProgrammeRow> &rows() const { return m_rows; }
    const ProgrammeRow &rowAt(int row) const { return m_rows[size_t(row)]; }
    const Programme &programme() const { return m_programme; }
    const AgendaItem *item(Id id) const;
    QList<AgendaItem> items() const { return m_items; }

    /// The empty row stands behind this item and, if it is one, its parts; 0 = last.
    void placeNewRow(Id after);
    Id newRowAfter() const { return m_newAfter; }
    /// The new item becomes a part of the one before it, or an item of its own. False when there is none before.
    bool nestNewRow(bool nest);
    bool isNewRowBegun() const;
    /// The new item when it is fit to be saved; otherwise problem() says what lacks.
    std::optional<AgendaItem> newItem();
    /// Empty again. What comes next stands beside what was typed last.
    void clearNewRow(Id written = 0);

    /// The first cell that was not understood and the sentence about it; an empty sentence when there is none.
    struct CellProblem {
        Id row = 0;
        int column = 0;
        QString sentence;
    };
    CellProblem problem() const;
    void forgetTyped(Id row); ///< back to what the cells were before

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
    void itemEdited(const aarring::AgendaItem &item); ///< one in the file has another value
    void problemChanged();

private:
    std::vector<ProgrammeRow> build() const;
    void show();
    void setTime(AgendaItem &item, int row, const QString &text);
    Cell timeCell(const ProgrammeRow &row) const;
    Cell titleCell(const ProgrammeRow &row) const;
    QString fitSentence(const ProgrammeTime &time) const;
    QString typedIn(Id row, int column) const; ///< null when it was understood

    Language m_language = Language::English;
    bool m_readOnly = false;
    Meeting m_meeting;
    QList<AgendaItem> m_items;
    QStringList m_numbers;
    Programme m_programme;
    AgendaItem m_new;
    bool m_isNewBegun = false;
    bool m_isKindChosen = false; ///< in the new row; until then its name may say it
    Id m_newAfter = 0;
    std::vector<ProgrammeRow> m_rows;
    QHash<std::pair<Id, int>, QString> m_typed; ///< by row and column, what was not understood
};

} // namespace aarring
