#include "ui/meetings/decisionsview.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "ui/common/bars.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/look/icons.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedLayout>
#include <set>

namespace aarring {

DecisionsView::DecisionsView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_rows(columns(), [](const DecisionLine &line) { return line.item; }) {
    auto *layout = columnLayout(16);
    setLayout(layout);
    auto *filters = rowLayout(8);
    m_yearLabel = new Text(TextRole::Body, this, true);
    m_year = new QComboBox(this);
    m_year->setObjectName(QStringLiteral("decisions.year"));
    m_yearLabel->setBuddy(m_year);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("decisions.filter"));
    m_filter->addAction(icon(QStringLiteral("edit-find"), Tint::Secondary), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(320);
    filters->addWidget(m_yearLabel);
    filters->addWidget(m_year);
    filters->addSpacing(8);
    filters->addWidget(m_filter);
    filters->addStretch(1);
    layout->addLayout(filters);
    m_stack = new QStackedLayout;
    auto *both = new QWidget(this);
    auto *column = columnLayout(16);
    both->setLayout(column);
    auto *panel = new Panel(0, both);
    m_table = new TableView(panel);
    m_table->setObjectName(QStringLiteral("decisions.table"));
    m_table->setTableModel(&m_rows);
    panel->body()->addWidget(m_table);
    m_whole = new Panel(16, both);
    m_text = new Text(TextRole::DocumentText, m_whole);
    m_text->setObjectName(QStringLiteral("decisions.text"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->body()->addWidget(m_text);
    column->addWidget(panel, 1);
    column->addWidget(m_whole);
    m_empty = new EmptyState(this);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(m_year, &QComboBox::activated, this, &DecisionsView::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &DecisionsView::refresh);
    connect(m_table, &TableView::opened, this, &DecisionsView::opened);
    connect(m_table, &TableView::currentIdChanged, this, &DecisionsView::showChosen);
    retranslate();
}

std::vector<Column<DecisionLine>> DecisionsView::columns() const {
    return {
        {[] { return tr("Item"); },
         [this](const DecisionLine &line) {
             return cell(itemNumberText(line.number, line.day, m_context.queries.network()),
                         Cell::Tone::Secondary);
         },
         Qt::AlignLeft, 84},
        {[] { return tr("Date"); },
         [this](const DecisionLine &line) { return cell(shortDate(line.day, languageOf(this)), line.day); },
         Qt::AlignLeft, 104},
        {[] { return tr("Decision"); },
         [](const DecisionLine &line) {
             Cell title = cell(line.title, Cell::Tone::Strong);
             title.second = line.decision.simplified();
             return title;
         },
         Qt::AlignLeft, 0},
    };
}

void DecisionsView::fillYears() {
    const QVariant chosen = m_year->currentData();
    std::set<int, std::greater<>> years;
    for (const Meeting &meeting : m_context.queries.facts().meetings)
        if (meeting.date.isValid() && meeting.date <= m_context.queries.today())
            years.insert(meeting.date.year());
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(m_year->findData(chosen), 0));
}

void DecisionsView::refresh() {
    fillYears();
    const QStringList words = folded(m_filter->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QList<DecisionLine> all = m_context.queries.decisions(m_year->currentData().toInt());
    std::vector<DecisionLine> lines;
    for (const DecisionLine &line : all) {
        const QString text = folded(line.title + QLatin1Char(' ') + line.decision);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            lines.push_back(line);
    }
    std::reverse(lines.begin(), lines.end()); // the newest first
    m_rows.setRows(std::move(lines));
    m_stack->setCurrentIndex(all.isEmpty() ? 1 : 0);
    if (!m_table->currentId() && m_rows.rowCount())
        m_table->setCurrentId(m_rows.idAt(0));
    showChosen();
}

void DecisionsView::showChosen() {
    const int row = m_rows.rowOf(m_table->currentId());
    m_whole->setVisible(row >= 0);
    if (row < 0)
        return;
    const DecisionLine &line = m_rows.rowAt(row);
    const Meeting *meeting = m_context.queries.meeting(line.meeting);
    m_whole->setTitle(line.title);
    m_whole->setNote(meeting ? meeting->title : QString());
    m_text->setText(line.decision);
}

void DecisionsView::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void DecisionsView::retranslate() {
    m_yearLabel->setText(tr("&Year"));
    m_year->setAccessibleName(tr("Year"));
    m_filter->setPlaceholderText(tr("Words in the decision or its title"));
    m_filter->setAccessibleName(tr("Words in the decision or its title"));
    m_table->setAccessibleName(tr("Decisions"));
    m_table->setToolTip(tr("Enter: open the item in its meeting"));
    m_empty->setSentence(
        tr("No decisions yet. What is written as decision in the minutes of a meeting is collected here."));
    m_empty->setButton({});
    refresh();
}

} // namespace aarring
