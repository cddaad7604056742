#include "ui/meetings/participantstab.h"

#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/meetings/participantdialog.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace aarring {

namespace {

/// One letter for each; a language may take its own.
QString keyOf(Attendance attendance) {
    switch (attendance) {
    case Attendance::Present:
        return ParticipantsTab::tr("P", "key: present");
    case Attendance::Apology:
        return ParticipantsTab::tr("A", "key: apology");
    case Attendance::Absent:
        return ParticipantsTab::tr("M", "key: absent, missing");
    case Attendance::Unknown:
        break;
    }
    return {};
}

} // namespace

ParticipantsTab::ParticipantsTab(const Context &context, QWidget *parent)
    : MeetingTab(context, parent),
      m_rows(
          participantColumns(), [](const ParticipantRow &row) { return row.id; },
          [](const ParticipantRow &row) { return row.isGroup ? RowKind::Group : RowKind::Normal; }) {
    auto *layout = columnLayout(12);
    setLayout(layout);
    auto *tools = rowLayout(8);
    for (const auto &[attendance, name] : {std::pair{Attendance::Present, "participants.present"},
                                           {Attendance::Apology, "participants.apology"},
                                           {Attendance::Absent, "participants.absent"}}) {
        QPushButton *button = plainButton({}, this);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, attendance = attendance] { set(attendance); });
        m_keys.append({attendance, button});
        tools->addWidget(button);
    }
    m_others = plainButton({}, this);
    m_others->setObjectName(QStringLiteral("participants.others"));
    m_add = plainButton(QStringLiteral("list-add-user"), this);
    m_add->setObjectName(QStringLiteral("participants.add"));
    tools->addSpacing(8);
    tools->addWidget(m_others);
    tools->addStretch(1);
    layout->addLayout(tools);

    m_stack = new QStackedLayout;
    auto *panel = new Panel(0, this);
    m_table = new TableView(panel);
    m_table->setObjectName(QStringLiteral("participants.table"));
    m_table->setTableModel(&m_rows);
    m_table->installEventFilter(this);
    panel->body()->addWidget(m_table);
    m_empty = new EmptyState(this);
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);

    auto *foot = rowLayout(6);
    m_quorumMark = new MarkLabel(Mark::None, 14, this);
    m_quorum = new Text(TextRole::BodyStrong, this);
    m_quorum->setObjectName(QStringLiteral("participants.quorum"));
    m_sentence = new Text(TextRole::Body, this, true);
    m_sentence->setObjectName(QStringLiteral("participants.sentence"));
    foot->addWidget(m_quorumMark);
    foot->addWidget(m_quorum);
    foot->addStretch(1);
    foot->addWidget(m_sentence);
    foot->addSpacing(8);
    foot->addWidget(m_add);
    layout->addLayout(foot);

    connect(m_others, &QPushButton::clicked, this, [this] {
        QList<Id> members;
        for (const Attendee &attendee : m_context.queries.participants(m_meeting))
            if (attendee.isMember)
                members.append(attendee.participant.person);
        m_context.ok(m_context.actions.markOthersPresent(m_meeting, members));
    });
    connect(m_add, &QPushButton::clicked, this, [this] { addOther(0); });
    connect(m_empty, &EmptyState::clicked, this, [this] { addOther(0); });
    connect(m_table, &TableView::opened, this, [this] {
        if (const ParticipantRow *row = current(); row && row->attendee.participant.id)
            addOther(row->attendee.participant.id);
    });
    retranslate();
}

std::optional<Attendance> ParticipantsTab::attendanceOfKey(const QString &key) {
    constexpr Attendance order[] = {Attendance::Unknown, Attendance::Present, Attendance::Apology,
                                    Attendance::Absent};
    for (const Attendance attendance : order)
        if (!key.isEmpty() && (key == QString::number(int(attendance)) ||
                               key.compare(keyOf(attendance), Qt::CaseInsensitive) == 0))
            return attendance;
    return std::nullopt;
}

const ParticipantRow *ParticipantsTab::current() const {
    const int row = m_rows.rowOf(m_table->currentId());
    return row < 0 ? nullptr : &m_rows.rowAt(row);
}

// The keys of the table, before it looks for names by their first letters.
bool ParticipantsTab::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_table ||
        (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return MeetingTab::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const auto attendance = isPlain ? attendanceOfKey(key->text()) : std::nullopt;
    const bool isOwn =
        attendance || (isPlain && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Delete ||
                                   key->key() == Qt::Key_Insert));
    if (!isOwn || !current())
        return MeetingTab::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (attendance)
        set(*attendance);
    else if (key->key() == Qt::Key_Space)
        set(current()->attendee.participant.attendance == Attendance::Present ? Attendance::Unknown
                                                                              : Attendance::Present);
    else if (key->key() == Qt::Key_Insert)
        addOther(0);
    else
        removeCurrent();
    return true;
}

/// And on to the next one, so that a whole list is a row of keys.
void ParticipantsTab::set(Attendance attendance) {
    const ParticipantRow *row = current();
    if (!row)
        return;
    Participant participant = row->attendee.participant;
    const int at = m_rows.rowOf(row->id);
    const bool isDone =
        participant.kind == ParticipantKind::Member
            ? m_context.ok(m_context.actions.setAttendance(m_meeting, participant.person, attendance))
            : [&] {
                  participant.attendance = attendance;
                  return m_context.ok(m_context.actions.saveParticipant(participant));
              }();
    if (!isDone)
        return;
    for (int next = at + 1; next < m_rows.rowCount(); ++next)
        if (!m_rows.rowAt(next).isGroup) {
            m_table->setCurrentId(m_rows.rowAt(next).id);
            return;
        }
    m_table->setCurrentId(m_rows.rowAt(at).id);
}

void ParticipantsTab::addOther(Id participant) {
    (new ParticipantDialog(m_context, m_meeting, participant, this))->open();
}

void ParticipantsTab::removeCurrent() {
    const ParticipantRow *row = current();
    if (!row || !row->attendee.participant.id)
        return;
    if (row->attendee.participant.kind == ParticipantKind::Member && row->attendee.isMember)
        set(Attendance::Unknown);
    else
        m_context.ok(m_context.actions.removeParticipant(row->attendee.participant.id));
}

void ParticipantsTab::refresh() {
    const Meeting *shown = meeting();
    if (!shown)
        return;
    // The row of a member gets another key when something is said about them.
    const ParticipantRow *before = current();
    const Id person = before ? before->attendee.participant.person : 0;
    std::vector<ParticipantRow> rows = participantRows(m_context.queries, m_meeting);
    Id chosen = m_table->currentId();
    for (const ParticipantRow &row : rows)
        if (person && row.attendee.participant.person == person)
            chosen = row.id;
    const bool isEmpty = rows.empty();
    m_rows.setRows(std::move(rows));
    if (!m_table->setCurrentId(chosen))
        for (const ParticipantRow &row : m_rows.rows())
            if (!row.isGroup) {
                m_table->setCurrentId(row.id);
                break;
            }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_sentence->setText(attendanceSentence(m_context.queries.participants(m_meeting)));
    const auto [sentence, mark] = quorumSentence(m_context.queries.quorum(m_meeting));
    m_quorum->setText(sentence);
    m_quorum->setVisible(!isEmpty);
    m_quorumMark->setMark(mark);
    m_quorumMark->setVisible(mark != Mark::None && !isEmpty);
    const bool isOpen = !shown->minutesAreApproved();
    for (const auto &[attendance, button] : std::as_const(m_keys))
        button->setEnabled(isOpen && !isEmpty);
    m_others->setEnabled(isOpen && !isEmpty);
    m_add->setEnabled(isOpen);
}

void ParticipantsTab::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void ParticipantsTab::retranslate() {
    for (const auto &[attendance, button] : std::as_const(m_keys))
        button->setText(tr("%1 (%2)", "attendance (key)").arg(label(attendance), keyOf(attendance)));
    m_others->setText(tr("All others &present"));
    m_add->setText(tr("Add a guest or su&bstitute…"));
    m_table->setAccessibleName(tr("Participants"));
    m_table->setToolTip(tr("Type the letter of the attendance, or Space for present."));
    m_empty->setSentence(
        tr("The body has no members on the day of the meeting. Add guests and substitutes here, or "
           "members on the page of members."));
    m_empty->setButton(tr("Add a guest or su&bstitute…"));
    refresh();
}

} // namespace aarring
