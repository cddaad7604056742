#include "ui/members/memberspage.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/formpanel.h"
#include "ui/common/lastdaydialog.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/common/typededit.h"
#include "ui/common/viewdatebar.h"
#include "ui/look/icons.h"
#include "ui/members/appointdialog.h"
#include "ui/members/institutionsdialog.h"
#include "ui/members/memberform.h"
#include "ui/members/memberimportdialog.h"
#include "ui/members/vacancyform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace aarring {

namespace {

constexpr int formWidth = 376;

QString lowerFirst(const QString &text) { return text.left(1).toLower() + text.mid(1); }

} // namespace

MembersPage::MembersPage(const Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_header(new PageHeader(this)),
      m_content(new QStackedWidget(this)),
      m_empty(new EmptyState(this)) {
    buildHeader();
    auto *columns = new QWidget(this);
    auto *row = rowLayout(16);
    row->addWidget(buildList(), 1);
    row->addWidget(buildForms());
    columns->setLayout(row);
    m_content->addWidget(columns);
    m_content->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addSpacing(20);
    column->addWidget(new ViewDateBar(m_context.viewDate, this));
    column->addWidget(m_content, 1);

    connect(m_empty, &EmptyState::clicked, this, &MembersPage::addInstitution);
    connect(&m_context.viewDate, &ViewDate::changed, this, &MembersPage::refresh);
    auto *newShortcut = new QShortcut(QKeySequence::New, this);
    connect(newShortcut, &QShortcut::activated, m_new, &QPushButton::click);
    retranslate();
}

// Fields save when they are hidden; here the page is still whole to hear of it.
MembersPage::~MembersPage() { leave(); }

void MembersPage::buildHeader() {
    m_import = plainButton(QStringLiteral("document-import"), this);
    m_print = plainButton(QStringLiteral("document-print"), this);
    m_new = primaryButton(QStringLiteral("list-add"), this);
    m_import->setObjectName(QStringLiteral("members.import"));
    m_print->setObjectName(QStringLiteral("members.print"));
    m_new->setObjectName(QStringLiteral("members.new"));
    for (QPushButton *button : {m_import, m_print, m_new})
        m_header->addAction(button);
    connect(m_import, &QPushButton::clicked, this,
            [this] { (new MemberImportDialog(m_context, this))->open(); });
    connect(m_print, &QPushButton::clicked, this, [this] { emit paperRequested(paperName(), 0); });
    connect(m_new, &QPushButton::clicked, this, [this] { appoint({}); });
}

QLayout *MembersPage::buildFilters(QWidget *list) {
    m_filter = new QLineEdit(list);
    m_filter->addAction(icon(QStringLiteral("view-filter"), Tint::Secondary), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_choice = new QComboBox(list);
    m_choice->addItems({{}, {}, {}, {}, {}});
    m_dateLabel = new Text(TextRole::Caption, list, true);
    m_date = new DateEdit(list);
    m_dateLabel->setBuddy(m_date);
    m_more = plainButton(QStringLiteral("configure"), list);
    m_filter->setObjectName(QStringLiteral("members.filter"));
    m_choice->setObjectName(QStringLiteral("members.choice"));
    m_date->setObjectName(QStringLiteral("members.date"));
    m_more->setObjectName(QStringLiteral("members.more"));

    auto *filters = rowLayout(8);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_choice);
    filters->addSpacing(8);
    filters->addWidget(m_dateLabel);
    filters->addWidget(m_date);
    filters->addWidget(m_more);
    connect(m_filter, &QLineEdit::textChanged, this, &MembersPage::fillRows);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &MembersPage::fillRows);
    connect(m_date, &DateEdit::valueEdited, this, [this] { m_context.viewDate.setDate(m_date->date()); });
    return filters;
}

void MembersPage::addListActions() {
    auto *menu = new QMenu(m_more);
    m_institutions = menu->addAction(QString(), this, [this] {
        const MemberRow *row = currentRow();
        const Seat *seat = row ? m_context.queries.seat(row->seat) : nullptr;
        openInstitutions(seat ? seat->institution : 0);
    });
    m_newInstitution = menu->addAction(QString(), this, &MembersPage::addInstitution);
    m_record = menu->addAction(QString(), this, [this] {
        leave(); // what is being typed belongs on the paper
        if (const MemberRow *row = currentRow())
            emit paperRequested(QStringLiteral("person-record"), row->person);
    });
    menu->addSeparator();
    m_remove = menu->addAction(QString(), this, &MembersPage::removeCurrent);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_institutions->setObjectName(QStringLiteral("members.institutions"));
    m_record->setObjectName(QStringLiteral("members.record"));
    m_remove->setObjectName(QStringLiteral("members.remove"));
    m_more->setMenu(menu);
    m_table->addActions({m_institutions, m_record, m_remove});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// When the one who sits there was appointed; of a vacant seat, whether its institution was asked for a name.
Cell MembersPage::fromCell(const MemberRow &row) const {
    const Language language = languageOf(this);
    if (row.kind != RowKind::Vacant)
        return cell(shortDate(row.from, language), row.from, Cell::Tone::Secondary);
    if (!row.askedOn.isValid())
        return statusBadge(tr("Not asked"), Mark::Open);
    // The year is told by the form; here the badge has to be short.
    const QString day = language == Language::English ? dayAndMonth(row.askedOn, language)
                                                      : row.askedOn.toString(QStringLiteral("dd.MM."));
    Cell badge = statusBadge(tr("Asked %1").arg(day), Mark::Warning);
    badge.spoken = tr("Asked on %1").arg(longDate(row.askedOn, language));
    return badge;
}

QWidget *MembersPage::buildList() {
    auto *list = new QWidget(this);
    QLayout *filters = buildFilters(list);
    m_table = new TableView(list);
    m_table->setObjectName(QStringLiteral("members.table"));
    addListActions();

    m_model = new TableModel<MemberRow>(
        {{[] { return tr("Institution"); },
          [](const MemberRow &r) {
              Cell c = cell(r.institution, Cell::Tone::Strong);
              if (r.kind == RowKind::Group)
                  c.second = r.name;
              return c;
          },
          Qt::AlignLeft, -1},
         {[] { return tr("Name"); },
          [](const MemberRow &r) {
              if (r.kind == RowKind::Vacant)
                  return marked(tr("Vacant"), Mark::Failed, Cell::Tone::Failed);
              return cell(r.kind == RowKind::Group ? QString() : r.name);
          },
          Qt::AlignLeft, 0},
         {[] { return tr("Seat"); }, [](const MemberRow &r) { return cell(r.role, Cell::Tone::Secondary); },
          Qt::AlignLeft, -1},
         {[] { return tr("From"); }, [this](const MemberRow &r) { return fromCell(r); }, Qt::AlignLeft, 120}},
        [](const MemberRow &r) { return r.id; }, [](const MemberRow &r) { return r.kind; }, this);
    m_model->setBlankRepeats(true);
    m_table->setTableModel(m_model);

    auto *panel = new Panel(0, list);
    panel->body()->addWidget(m_table);
    auto *column = columnLayout(8);
    column->addLayout(filters);
    column->addWidget(panel, 1);
    list->setLayout(column);

    connect(m_table, &TableView::currentIdChanged, this, &MembersPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this](Id id) {
        if (const MemberRow *row = currentRow();
            row && row->kind == RowKind::Vacant && m_context.viewDate.isToday())
            appoint({id});
        else
            m_form->nextInFocusChain()->setFocus();
    });
    return list;
}

QWidget *MembersPage::buildForms() {
    m_form = new MemberForm(m_context);
    m_vacancy = new VacancyForm(m_context);
    m_forms = new FormPanel({m_form, m_vacancy}, formWidth, this);

    connect(m_form, &MemberForm::endRequested, this, &MembersPage::endCurrent);
    connect(m_form, &MemberForm::replaceRequested, this, &MembersPage::replaceCurrent);
    connect(m_form, &MemberForm::substituteRequested, this, &MembersPage::addSubstitute);
    connect(m_form, &MemberForm::seatRequested, this, [this] {
        if (const MemberRow *row = currentRow())
            appoint({0, SeatRole::Representative, row->person});
    });
    connect(m_vacancy, &VacancyForm::fillRequested, this, [this] {
        if (const MemberRow *row = currentRow())
            appoint({row->seat});
    });
    connect(m_vacancy, &VacancyForm::substituteRequested, this, &MembersPage::addSubstitute);
    return m_forms;
}

void MembersPage::refresh() {
    if (m_date->date() != m_context.viewDate.date())
        m_date->setDate(m_context.viewDate.date());
    const bool today = m_context.viewDate.isToday();
    m_new->setEnabled(today);
    m_import->setEnabled(today);
    m_newInstitution->setEnabled(today);
    m_list = memberList(m_context.queries, m_context.viewDate.date(), m_nameKeys);
    showSentence();
    fillRows();
    m_form->refresh();
    m_vacancy->refresh();
}

void MembersPage::fillRows() {

    const Id before = m_table->currentId();
    const Id seatBefore = m_currentSeat;
    m_filling = true;
    m_model->setRows(
        memberRows(m_list, static_cast<MemberFilter>(m_choice->currentIndex()), m_filter->text()));
    m_filling = false;
    if (m_table->currentId() == 0 || (before && m_model->rowOf(before) < 0)) {
        // Who sat is gone from the list, or a vacancy was filled: stay with the seat; else with the first row.
        const auto &all = m_model->rows();
        auto row = std::find_if(all.begin(), all.end(),
                                [&](const MemberRow &r) { return seatBefore && r.seat == seatBefore; });
        if (row == all.end())
            row = std::find_if(all.begin(), all.end(),
                               [](const MemberRow &r) { return r.kind != RowKind::Group; });
        m_table->setCurrentId(row == all.end() ? 0 : row->id);
    }
    showCurrent();
}

const MemberRow *MembersPage::currentRow() const {
    const int row = m_model->rowOf(m_table->currentId());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void MembersPage::showCurrent() {
    if (m_filling)
        return;
    const MemberRow *row = currentRow();
    m_record->setEnabled(row && row->person);
    m_remove->setEnabled(row && row->appointment && m_context.viewDate.isToday());
    if (!row) {
        m_form->flush();
        m_forms->setCurrentIndex(0);
        return;
    }
    m_currentSeat = row->seat;
    // A copy: what the form saves when it is left may set the rows anew.
    const MemberRow chosen = *row;
    if (chosen.kind == RowKind::Vacant) {
        m_form->flush();
        m_vacancy->setSeat(chosen.seat);
        m_forms->setCurrentIndex(2);
    } else {
        m_vacancy->flush();
        m_form->setMember(chosen.person, chosen.appointment);
        m_forms->setCurrentIndex(1);
    }
}

void MembersPage::showSentence() {
    constexpr int namedKinds = 2;
    QStringList institutions;
    int count = 0;
    for (const auto &[kind, number] : m_list.institutions) {
        const char *word = number == 1 ? labelSource(kind) : pluralSource(kind);
        institutions.append(QStringLiteral("%1 %2").arg(
            QString::number(number), lowerFirst(QCoreApplication::translate("Label", word))));
        count += number;
    }
    const QString who = institutions.size() <= namedKinds ? institutions.join(QStringLiteral(", "))
                                                          : tr("%n institution(s)", nullptr, count);
    const QString seats = tr("%1 of %n seats filled", nullptr, m_list.seats).arg(m_list.filled);
    const bool empty = m_context.queries.facts().seats.isEmpty() && !m_list.hasPersons;
    m_content->setCurrentIndex(empty ? 1 : 0);
    m_header->setSentence(m_list.seats ? QStringLiteral("%1 · %2").arg(who, seats) : tr("No seats yet"));
}

bool MembersPage::showTarget(Id id) {
    if (id == 0)
        return true;
    const bool isInstitution = m_context.queries.institution(id) != nullptr;
    const auto rowFor = [&]() -> Id {
        const auto &all = m_model->rows();
        const auto row = std::find_if(all.begin(), all.end(), [&](const MemberRow &r) {
            if (r.kind == RowKind::Group)
                return false;
            const Seat *seat = isInstitution ? m_context.queries.seat(r.seat) : nullptr;
            return r.id == id || r.person == id || r.seat == id || (seat && seat->institution == id);
        });
        return row == all.end() ? 0 : row->id;
    };
    Id row = rowFor();
    if (!row) {
        // Hidden by the filter, or no longer in a seat.
        m_filter->clear();
        m_choice->setCurrentIndex(int(MemberFilter::All));
        row = rowFor();
    }
    if (!row && m_context.queries.person(id)) {
        m_choice->setCurrentIndex(int(MemberFilter::WithoutSeat));
        row = rowFor();
    }
    if (!row && isInstitution) {
        openInstitutions(id);
        return true;
    }
    return row && m_table->setCurrentId(row);
}

bool MembersPage::leave() {
    m_form->flush();
    m_vacancy->flush();
    return true;
}

Attention MembersPage::attention(const Queries &queries) {
    Attention attention;
    const QDate today = queries.today();
    const QList<Id> vacant = vacantSeats(queries.facts(), today);
    for (const Finding &finding : queries.verdicts()) {
        if (finding.rule.kind != RuleKind::SeatsFilled ||
            (finding.verdict != Verdict::Fails && finding.verdict != Verdict::Warns))
            continue;
        if (finding.verdict == Verdict::Fails || attention.mark == Mark::None)
            attention.mark = finding.verdict == Verdict::Fails ? Mark::Failed : Mark::Warning;
        attention.count += int(std::count_if(vacant.begin(), vacant.end(), [&](Id id) {
            const Seat *seat = queries.seat(id);
            return seat && (!finding.rule.body || seat->body == finding.rule.body);
        }));
    }
    return attention;
}

void MembersPage::appoint(const AppointPreset &preset) {
    m_form->flush();
    auto *dialog = new AppointDialog(m_context, preset, this);
    connect(dialog, &AppointDialog::appointed, this, &MembersPage::showTarget);
    dialog->open();
}

void MembersPage::replaceCurrent() {
    const MemberRow *row = currentRow();
    const Appointment *appointment = row ? m_context.queries.appointment(row->appointment) : nullptr;
    if (appointment)
        appoint({appointment->seat, appointment->role, 0, appointment->id});
}

void MembersPage::addSubstitute() {
    if (const MemberRow *row = currentRow())
        appoint({row->seat, SeatRole::Substitute});
}

void MembersPage::endCurrent() {
    m_form->flush();
    const MemberRow *row = currentRow();
    const Appointment *appointment = row ? m_context.queries.appointment(row->appointment) : nullptr;
    if (!appointment)
        return;
    const QString name = row->name;
    auto *dialog = new LastDayDialog(
        [name] { return tr("End the appointment of %1").arg(name); }, appointment->period,
        m_context.queries.today(),
        [this, id = appointment->id](QDate day) { return m_context.actions.endAppointment(id, day); }, this);
    dialog->open();
}

void MembersPage::removeCurrent() {
    if (const MemberRow *row = currentRow(); row && row->appointment && m_context.viewDate.isToday())
        m_context.ok(m_context.actions.removeAppointment(row->appointment));
}

void MembersPage::openInstitutions(Id chosen) {
    m_form->flush();
    auto *dialog = new InstitutionsDialog(m_context, this);
    dialog->choose(chosen);
    dialog->open();
}

void MembersPage::addInstitution() {
    m_form->flush();
    auto *dialog = new InstitutionsDialog(m_context, this);
    dialog->open();
    dialog->addOuter();
}

void MembersPage::retranslate() {
    m_header->setTitle(tr("Members"));
    m_import->setText(tr("Paste or &import…"));
    m_print->setText(tr("Member li&st"));
    m_new->setText(tr("&New representative"));
    m_filter->setPlaceholderText(tr("Name or institution"));
    m_filter->setAccessibleName(tr("Filter by name or institution"));
    m_choice->setAccessibleName(tr("Which seats"));
    const QStringList choices{tr("All seats"), tr("Vacant"), tr("Filled"), tr("No substitutes"),
                              tr("Without a seat")};
    for (int i = 0; i < choices.size(); ++i)
        m_choice->setItemText(i, choices.at(i));
    m_dateLabel->setText(tr("&As of"));
    m_date->setAccessibleName(tr("As of"));
    m_more->setToolTip(tr("Institutions, seats and more"));
    m_more->setAccessibleName(tr("More"));
    m_institutions->setText(tr("&Institutions and seats…"));
    m_newInstitution->setText(tr("&Add an institution…"));
    m_record->setText(tr("&Everything about this person…"));
    m_remove->setText(tr("&Remove an appointment entered by mistake"));
    m_table->setAccessibleName(tr("Seats and who fills them"));
    m_forms->setNothing(tr("Nothing in the list is chosen."));
    m_empty->setSentence(tr("No institution has a seat in this network yet."));
    m_empty->setButton(tr("Add an institution…"));
    refresh();
}

} // namespace aarring
