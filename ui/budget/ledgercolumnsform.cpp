#include "ui/budget/ledgercolumnsform.h"

#include "ui/common/formfield.h"
#include "ui/common/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

namespace aarring {

namespace {

constexpr int perRow = 5;

} // namespace

LedgerColumnsForm::LedgerColumnsForm(QWidget *parent)
    : Translated<QWidget>(parent), m_header(new QCheckBox(this)) {
    m_header->setObjectName(QStringLiteral("budget.ledgerHeader"));
    auto *column = columnLayout(8);
    setLayout(column);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    for (int i = 1; i < ledgerFieldCount; ++i) {
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("budget.ledgerColumn%1").arg(i));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        m_choices.append({LedgerField(i), new FormField(box, this), box});
        const int place = i - 1;
        grid->addWidget(m_choices.last().label, place / perRow, place % perRow);
        grid->setColumnStretch(place % perRow, 1);
        connect(box, &QComboBox::activated, this, [this, place] { take(m_choices[place]); });
    }
    // Where the last row has room left.
    const int left = ledgerFieldCount - 1;
    grid->addWidget(m_header, left / perRow, left % perRow, Qt::AlignBottom);
    column->addLayout(grid);
    connect(m_header, &QCheckBox::clicked, this, [this] {
        m_columns.hasHeader = m_header->isChecked();
        fill();
        emit chosen();
    });
    retranslate();
}

void LedgerColumnsForm::setColumns(const LedgerColumns &columns, const QStringList &first) {
    m_columns = columns;
    m_first = first;
    fill();
}

LedgerColumns LedgerColumnsForm::columns() const { return m_columns; }

void LedgerColumnsForm::fill() {
    m_header->setChecked(m_columns.hasHeader);
    for (const Choice &choice : std::as_const(m_choices)) {
        choice.box->clear();
        choice.box->addItem(tr("none", "no column"), -1);
        for (int i = 0; i < m_first.size(); ++i) {
            const QString name = m_first[i].simplified();
            choice.box->addItem(m_columns.hasHeader && !name.isEmpty() ? name : tr("Column %1").arg(i + 1),
                                i);
        }
        choice.box->setCurrentIndex(
            std::max(0, choice.box->findData(m_columns.fields.indexOf(choice.field))));
    }
}

/// A column holds one thing: what it held before is left without one.
void LedgerColumnsForm::take(const Choice &choice) {
    for (LedgerField &field : m_columns.fields)
        if (field == choice.field)
            field = LedgerField::None;
    if (const int column = choice.box->currentData().toInt(); column >= 0)
        m_columns.fields[column] = choice.field;
    fill();
    emit chosen();
}

void LedgerColumnsForm::retranslate() {
    for (const Choice &choice : std::as_const(m_choices))
        choice.label->setLabel(label(choice.field));
    m_header->setText(tr("First line is a &heading"));
    fill();
}

} // namespace aarring
