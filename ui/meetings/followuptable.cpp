#include "ui/meetings/followuptable.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/translated.h"
#include "ui/meetings/followupdialog.h"

#include <QKeyEvent>

namespace aarring {

FollowUpTable::FollowUpTable(const Context &context, bool isWide, QWidget *parent)
    : TableView(parent),
      m_context(context),
      m_rows(
          columns(isWide), [](const FollowUpLine &line) { return line.followUp.id; },
          [](const FollowUpLine &line) {
              return line.followUp.state == FollowUpState::Open ? RowKind::Normal : RowKind::Quiet;
          }) {
    setTableModel(&m_rows);
    connect(this, &TableView::opened, this, &FollowUpTable::edit);
}

std::vector<Column<FollowUpLine>> FollowUpTable::columns(bool isWide) const {
    std::vector<Column<FollowUpLine>> made{
        {[] { return tr("What"); },
         [](const FollowUpLine &line) {
             Cell what = cell(line.followUp.what.simplified(), Cell::Tone::Strong);
             what.second = line.followUp.note.simplified();
             return what;
         },
         Qt::AlignLeft, 0},
        {[] { return tr("Who"); },
         [](const FollowUpLine &line) {
             return line.who.isEmpty() ? cell(tr("Nobody yet"), Cell::Tone::Warning) : cell(line.who);
         },
         Qt::AlignLeft, isWide ? 170 : 120},
        {[] { return tr("Deadline"); },
         [this](const FollowUpLine &line) {
             const bool isOverdue = line.isOverdue(m_context.queries.today());
             return cell(shortDate(line.followUp.deadline, languageOf(this)), line.followUp.deadline,
                         isOverdue ? Cell::Tone::Warning : Cell::Tone::Normal);
         },
         Qt::AlignLeft, 96},
        {[] { return tr("State"); },
         [this](const FollowUpLine &line) {
             if (line.isOverdue(m_context.queries.today()))
                 return statusBadge(tr("Overdue"), Mark::Warning);
             const FollowUpState state = line.followUp.state;
             return statusBadge(label(state), state == FollowUpState::Open   ? Mark::OnTrack
                                              : state == FollowUpState::Done ? Mark::Fulfilled
                                                                             : Mark::Open);
         },
         Qt::AlignLeft, 120},
    };
    if (isWide)
        made.insert(made.begin() + 1, {[] { return tr("Agreed"); },
                                       [this](const FollowUpLine &line) {
                                           if (!line.meeting)
                                               return cell(tr("Not at a meeting"), Cell::Tone::Secondary);
                                           Cell from = cell(line.itemTitle, Cell::Tone::Secondary);
                                           from.second =
                                               QStringList{itemNumberText(line.number, line.agreedOn,
                                                                          m_context.queries.network()),
                                                           shortDate(line.agreedOn, languageOf(this))}
                                                   .join(QStringLiteral(" · "));
                                           return from;
                                       },
                                       Qt::AlignLeft, 230});
    return made;
}

void FollowUpTable::setLines(const QList<FollowUpLine> &lines) {
    m_rows.setRows({lines.begin(), lines.end()});
    if (!currentId() && !lines.isEmpty())
        setCurrentId(lines.constFirst().followUp.id);
}

void FollowUpTable::begin() {
    FollowUp followUp;
    followUp.item = m_item;
    (new FollowUpDialog(m_context, followUp, window()))->open();
}

void FollowUpTable::edit(Id followUp) {
    for (const FollowUpLine &line : m_rows.rows())
        if (line.followUp.id == followUp)
            (new FollowUpDialog(m_context, line.followUp, window()))->open();
}

void FollowUpTable::toggle() {
    const int row = m_rows.rowOf(currentId());
    if (row < 0)
        return;
    const FollowUp &followUp = m_rows.rowAt(row).followUp;
    m_context.ok(followUp.state == FollowUpState::Open
                     ? m_context.actions.markFollowUpDone(followUp.id, m_context.queries.today())
                     : m_context.actions.reopenFollowUp(followUp.id));
}

void FollowUpTable::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Space)
        toggle();
    else if (event->key() == Qt::Key_Insert)
        begin();
    else if (event->key() == Qt::Key_Delete && currentId())
        m_context.ok(m_context.actions.removeFollowUp(currentId()));
    else
        TableView::keyPressEvent(event);
}

} // namespace aarring
