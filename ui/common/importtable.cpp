#include "ui/common/importtable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>

namespace aarring {

namespace {

constexpr int writtenWidth = 156;

bool isDoubtful(const ImportLine &row) {
    const ImportMessage *first = row.first();
    return first && first->kind != ImportMessage::Kind::Note;
}

Cell::Tone toneOf(ImportMessage::Kind kind) {
    switch (kind) {
    case ImportMessage::Kind::Refusal:
        return Cell::Tone::Failed;
    case ImportMessage::Kind::Warning:
        return Cell::Tone::Warning;
    case ImportMessage::Kind::Note:
        break;
    }
    return Cell::Tone::Normal;
}

Mark markOf(const ImportLine &row) {
    switch (row.verdict) {
    case ImportVerdict::Refuse:
        return Mark::Failed;
    case ImportVerdict::Unchanged:
        return Mark::Open;
    case ImportVerdict::Change:
        return isDoubtful(row) ? Mark::Warning : Mark::OnTrack;
    case ImportVerdict::Add:
        break;
    }
    return isDoubtful(row) ? Mark::Warning : Mark::Fulfilled;
}

/// A full stop inside what is quoted from the list, as in “1. mars”, ends no sentence.
QString firstSentence(const QString &text) {
    qsizetype afterQuote = 0;
    for (const QChar quote : QStringView(u"”»«"))
        afterQuote = std::max(afterQuote, text.lastIndexOf(quote) + 1);
    const qsizetype end = text.indexOf(QLatin1String(". "), afterQuote);
    return end < 0 ? text : text.left(end + 1);
}

} // namespace

void ImportModel::setList(const ReadList &list) {
    beginResetModel();
    m_list = list;
    choose();
    endResetModel();
}

void ImportModel::setOnlyDoubtful(bool only) {
    beginResetModel();
    m_onlyDoubtful = only;
    choose();
    endResetModel();
}

void ImportModel::choose() {
    m_shown.clear();
    for (qsizetype i = 0; i < m_list.lines.size(); ++i)
        if (!m_onlyDoubtful || isDoubtful(m_list.lines[i]))
            m_shown.push_back(i);
}

const ImportLine *ImportModel::onLine(Id line) const {
    const auto &rows = m_list.lines;
    const auto found = std::lower_bound(rows.begin(), rows.end(), line,
                                        [](const ImportLine &row, Id wanted) { return row.line < wanted; });
    return found != rows.end() && found->line == line ? &*found : nullptr;
}

int ImportModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : FirstWritten + int(m_list.table.columnCount());
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Verdict:
        return tr("What happens");
    case Reason:
        return tr("Why");
    default:
        break;
    }
    const int written = section - FirstWritten;
    return m_list.columns.hasHeader ? m_list.table.rows.first()[written] : tr("Column %1").arg(written + 1);
}

Cell ImportModel::cellAt(int row, int column) const {
    const ImportLine &r = lineAt(row);
    switch (column) {
    case Line:
        return cell(QString::number(r.line), Cell::Tone::Secondary);
    case Verdict:
        return marked(label(r.verdict), markOf(r));
    case Reason: {
        // The first sentence says what is wrong; what to do about it stands below when the line is chosen.
        const ImportMessage *first = r.first();
        Cell made = cell(first ? firstSentence(first->text) : QString(),
                         r.verdict == ImportVerdict::Refuse ? Cell::Tone::Failed : Cell::Tone::Secondary);
        made.toolTip = made.spoken = r.text();
        return made;
    }
    default:
        return cell(m_list.table.rows[r.row][column - FirstWritten].simplified(),
                    toneOf(r.gravestOn(m_list.columns.fields[column - FirstWritten])));
    }
}

int ImportModel::columnWidth(int column) const {
    switch (column) {
    case Line:
        return 64;
    case Verdict:
        return 136;
    case Reason:
        return 440;
    default:
        return writtenWidth;
    }
}

ColumnChoices::ColumnChoices(TableView *table, QWidget *parent) : QWidget(parent), m_table(table) {
    const QComboBox size;
    setFixedHeight(size.sizeHint().height() + 8);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnChoices::place);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &ColumnChoices::place);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnChoices::place);
}

void ColumnChoices::setFields(const QList<int> &fields, const QStringList &headers) {
    m_headers = headers;
    while (m_boxes.size() > fields.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < fields.size()) {
        auto *box = new QComboBox(this);
        box->setObjectName(QStringLiteral("import.column%1").arg(m_boxes.size() + 1));
        for (qsizetype i = 0; i < m_labels.size(); ++i)
            box->addItem(QString());
        connect(box, &QComboBox::activated, this, &ColumnChoices::chosen);
        m_boxes.append(box);
    }
    for (qsizetype i = 0; i < fields.size(); ++i)
        m_boxes[i]->setCurrentIndex(fields[i]);
    showLabels();
    place();
}

QList<int> ColumnChoices::fields() const {
    QList<int> fields;
    for (const QComboBox *box : m_boxes)
        fields.append(box->currentIndex());
    return fields;
}

void ColumnChoices::setLabels(const QStringList &labels) {
    m_labels = labels;
    showLabels();
}

void ColumnChoices::showLabels() {
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        for (int field = 0; field < m_labels.size(); ++field)
            m_boxes[i]->setItemText(field, m_labels[field]);
        m_boxes[i]->setAccessibleName(tr("What column %1 holds").arg(m_headers.value(i)));
    }
}

void ColumnChoices::place() {
    const QHeaderView *header = m_table->horizontalHeader();
    const int edge = header->mapTo(m_table, QPoint()).x();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const int column = ImportModel::FirstWritten + int(i);
        if (column >= header->count())
            return;
        m_boxes[i]->setGeometry(edge + header->sectionViewportPosition(column) + 2, 4,
                                header->sectionSize(column) - 4, height() - 8);
        m_boxes[i]->show();
    }
}

void ColumnChoices::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    place();
}

} // namespace aarring
