#include "ui/meetings/followupsview.h"

#include "base/textfold.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/look/icons.h"
#include "ui/meetings/followuptable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedLayout>

namespace aarring {

namespace {

bool fits(const FollowUpLine &line, const QStringList &words) {
    const QString text =
        folded(line.followUp.what + QLatin1Char(' ') + line.who + QLatin1Char(' ') + line.itemTitle);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

FollowUpsView::FollowUpsView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context) {
    auto *layout = columnLayout(16);
    setLayout(layout);
    auto *filters = rowLayout(8);
    m_scopeLabel = new Text(TextRole::Body, this, true);
    m_scope = new QComboBox(this);
    m_scope->setObjectName(QStringLiteral("followUps.scope"));
    m_scopeLabel->setBuddy(m_scope);
    for (const FollowUpScope scope : {FollowUpScope::Open, FollowUpScope::Overdue, FollowUpScope::All})
        m_scope->addItem(QString(), int(scope));
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("followUps.filter"));
    m_filter->addAction(icon(QStringLiteral("view-filter"), Tint::Secondary), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(260);
    m_new = plainButton(QStringLiteral("list-add"), this);
    m_new->setObjectName(QStringLiteral("followUps.new"));
    filters->addWidget(m_scopeLabel);
    filters->addWidget(m_scope);
    filters->addSpacing(8);
    filters->addWidget(m_filter);
    filters->addStretch(1);
    filters->addWidget(m_new);
    layout->addLayout(filters);
    m_stack = new QStackedLayout;
    auto *panel = new Panel(0, this);
    m_table = new FollowUpTable(context, true, panel);
    m_table->setObjectName(QStringLiteral("followUps.table"));
    panel->body()->addWidget(m_table);
    m_empty = new EmptyState(this);
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(m_scope, &QComboBox::activated, this, &FollowUpsView::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &FollowUpsView::refresh);
    connect(m_new, &QPushButton::clicked, this, &FollowUpsView::begin);
    connect(m_empty, &EmptyState::clicked, this, &FollowUpsView::begin);
    retranslate();
}

void FollowUpsView::refresh() {
    const QStringList words = folded(m_filter->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<FollowUpLine> lines;
    const QList<FollowUpLine> all =
        m_context.queries.followUps(FollowUpScope(m_scope->currentData().toInt()));
    for (const FollowUpLine &line : all)
        if (fits(line, words))
            lines.append(line);
    // Open ones by deadline, as they come; what is settled goes last.
    std::stable_partition(lines.begin(), lines.end(),
                          [](const FollowUpLine &l) { return l.followUp.state == FollowUpState::Open; });
    m_table->setLines(lines);
    m_stack->setCurrentIndex(all.isEmpty() ? 1 : 0);
    m_new->setVisible(!all.isEmpty());
    m_empty->setSentence(
        m_scope->currentData().toInt() == int(FollowUpScope::Overdue)
            ? tr("Nothing is overdue.")
            : tr("Nothing is to be followed up. What somebody takes upon them in a meeting is written "
                 "under its item in the minutes, and stays here until it is done."));
}

QString FollowUpsView::sentence(const Queries &queries) {
    const int open = int(queries.followUps(FollowUpScope::Open).size());
    const int overdue = int(queries.followUps(FollowUpScope::Overdue).size());
    const QString text = tr("%n open follow-up(s)", nullptr, open);
    return overdue ? text + QStringLiteral(", ") + tr("%n of them overdue", nullptr, overdue) : text;
}

void FollowUpsView::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

bool FollowUpsView::choose(Id followUp) {
    if (m_table->setCurrentId(followUp))
        return true;
    m_filter->clear();
    m_scope->setCurrentIndex(m_scope->findData(int(FollowUpScope::All)));
    refresh();
    return m_table->setCurrentId(followUp);
}

void FollowUpsView::begin() { m_table->begin(); }

void FollowUpsView::retranslate() {
    m_scopeLabel->setText(tr("S&how"));
    m_scope->setAccessibleName(tr("Show"));
    m_scope->setItemText(0, tr("Open"));
    m_scope->setItemText(1, tr("Overdue"));
    m_scope->setItemText(2, tr("All"));
    m_filter->setPlaceholderText(tr("Person or word"));
    m_filter->setAccessibleName(tr("Person or word"));
    m_new->setText(tr("New follow-&up…"));
    m_table->setAccessibleName(tr("Follow-ups"));
    m_table->setToolTip(tr("Space: done. Enter: change. Insert: a new one."));
    m_empty->setButton(tr("New follow-&up…"));
    refresh();
}

} // namespace aarring
