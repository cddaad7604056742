#include "ui/terms/termspage.h"

#include "base/formats.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/formpanel.h"
#include "ui/common/lastdaydialog.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/common/typededit.h"
#include "ui/common/viewdatebar.h"
#include "ui/terms/bodiesdialog.h"
#include "ui/terms/electiondialog.h"
#include "ui/terms/successordialog.h"
#include "ui/terms/termform.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace aarring {

namespace {

constexpr int formWidth = 376;

} // namespace

TermsPage::TermsPage(const Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_header(new PageHeader(this)),
      m_content(new QStackedWidget(this)),
      m_empty(new EmptyState) {
    buildHeader();
    auto *columns = new QWidget(this);
    auto *row = rowLayout(16);
    row->addWidget(buildList(), 1);
    row->addWidget(buildForm());
    columns->setLayout(row);

    auto *calm = new QWidget(this);
    m_emptyGroup = flatButton({}, calm);
    m_emptyGroup->setObjectName(QStringLiteral("terms.emptyGroup"));
    m_empty->setObjectName(QStringLiteral("terms.empty"));
    auto *calmColumn = columnLayout(0);
    calmColumn->addWidget(m_empty);
    calmColumn->addWidget(m_emptyGroup, 0, Qt::AlignHCenter);
    calmColumn->addStretch(1);
    calm->setLayout(calmColumn);
    m_content->addWidget(columns);
    m_content->addWidget(calm);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addSpacing(20);
    column->addWidget(new ViewDateBar(m_context.viewDate, this));
    column->addWidget(m_content, 1);

    connect(m_empty, &EmptyState::clicked, this, [this] { openBodies(0)->addInner(); });
    connect(m_emptyGroup, &QPushButton::clicked, this, [this] { openBodies(0)->addOuter(); });
    connect(&m_context.viewDate, &ViewDate::changed, this, &TermsPage::refresh);
    auto *newShortcut = new QShortcut(QKeySequence::New, this);
    connect(newShortcut, &QShortcut::activated, m_election, &QPushButton::click);
    retranslate();
}

// Fields save when they are hidden; here the page is still whole to hear of it.
TermsPage::~TermsPage() { leave(); }

void TermsPage::buildHeader() {
    m_bodies = plainButton({}, this);
    m_menu = new QMenu(m_bodies);
    m_bodies->setMenu(m_menu);
    m_print = plainButton(QStringLiteral("document-print"), this);
    m_election = primaryButton(QStringLiteral("list-add"), this);
    m_bodies->setObjectName(QStringLiteral("terms.bodies"));
    m_print->setObjectName(QStringLiteral("terms.print"));
    m_election->setObjectName(QStringLiteral("terms.election"));
    for (QPushButton *button : {m_bodies, m_print, m_election})
        m_header->addAction(button);
    connect(m_menu, &QMenu::aboutToShow, this, &TermsPage::fillMenu);
    connect(m_print, &QPushButton::clicked, this, [this] { emit paperRequested(paperName(), 0); });
    connect(m_election, &QPushButton::clicked, this, [this] {
        m_form->flush();
        auto *dialog = new ElectionDialog(m_context, this);
        dialog->setObjectName(QStringLiteral("election"));
        dialog->open();
    });
}

QWidget *TermsPage::buildList() {
    auto *list = new QWidget(this);
    m_showEnded = new QCheckBox(list);
    m_dateLabel = new Text(TextRole::Caption, list, true);
    m_date = new DateEdit(list);
    m_dateLabel->setBuddy(m_date);
    m_table = new TableView(list);
    m_showEnded->setObjectName(QStringLiteral("terms.showEnded"));
    m_date->setObjectName(QStringLiteral("terms.date"));
    m_table->setObjectName(QStringLiteral("terms.table"));
    m_remove = new QAction(m_table);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_remove, &QAction::triggered, this, &TermsPage::removeCurrent);

    m_model = new TableModel<TermRow>(
        {{[] { return tr("Office"); },
          [](const TermRow &r) {
              if (r.kind != RowKind::Group)
                  return cell(r.role, Cell::Tone::Strong);
              Cell c = r.mark == Mark::None ? cell(r.role, Cell::Tone::Strong)
                                            : marked(r.role, r.mark, Cell::Tone::Strong);
              c.second = r.name;
              return c;
          },
          Qt::AlignLeft, -1},
         {[] { return tr("Name"); },
          [](const TermRow &r) {
              if (r.kind == RowKind::Vacant)
                  return marked(r.name, r.mark, Cell::Tone::Failed);
              const bool nobody = r.what == TermRow::What::VacantOffice;
              return cell(r.kind == RowKind::Group ? QString() : r.name,
                          nobody ? Cell::Tone::Secondary : Cell::Tone::Normal);
          },
          Qt::AlignLeft, 0},
         {[] { return tr("From"); },
          [this](const TermRow &r) {
              return cell(shortDate(r.period.from, languageOf(this)), r.period.from, Cell::Tone::Secondary);
          },
          Qt::AlignLeft, -1},
         {[] { return tr("To"); },
          [this](const TermRow &r) {
              return cell(shortDate(r.period.to, languageOf(this)), r.period.to, Cell::Tone::Secondary);
          },
          Qt::AlignLeft, -1},
         {[] { return tr("State"); },
          [](const TermRow &r) {
              if (r.mark == Mark::None || r.state.isEmpty())
                  return cell(r.state, Cell::Tone::Secondary);
              return r.mark == Mark::OnTrack ? kindBadge(r.state, true) : statusBadge(r.state, r.mark);
          },
          Qt::AlignLeft, -1}},
        [](const TermRow &r) { return r.id; }, [](const TermRow &r) { return r.kind; }, this);
    m_table->setTableModel(m_model);

    auto *filters = rowLayout(8);
    filters->addWidget(m_showEnded);
    filters->addStretch(1);
    filters->addWidget(m_dateLabel);
    filters->addWidget(m_date);
    auto *panel = new Panel(0, list);
    panel->body()->addWidget(m_table);
    auto *column = columnLayout(8);
    column->addLayout(filters);
    column->addWidget(panel, 1);
    list->setLayout(column);

    connect(m_showEnded, &QCheckBox::toggled, this, &TermsPage::fillRows);
    connect(m_date, &DateEdit::valueEdited, this, [this] { m_context.viewDate.setDate(m_date->date()); });
    connect(m_table, &TableView::currentIdChanged, this, &TermsPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] {
        const TermRow *row = currentRow();
        if (row && row->what == TermRow::What::VacantOffice && m_context.viewDate.isToday())
            enterSuccessor();
        else
            m_forms->enter();
    });
    return list;
}

QWidget *TermsPage::buildForm() {
    m_form = new TermForm(m_context);
    m_forms = new FormPanel({m_form}, formWidth, this);
    connect(m_form, &TermForm::endRequested, this, &TermsPage::endCurrent);
    connect(m_form, &TermForm::successorRequested, this, &TermsPage::enterSuccessor);
    return m_forms;
}

void TermsPage::refresh() {
    if (m_date->date() != m_context.viewDate.date())
        m_date->setDate(m_context.viewDate.date());
    const bool today = m_context.viewDate.isToday();
    m_bodies->setEnabled(today);
    m_election->setEnabled(today);
    fillRows();
    m_form->refresh();
}

void TermsPage::fillRows() {
    TermRows rows = termRows(m_context.queries, m_context.viewDate.date(), m_showEnded->isChecked());
    const bool empty = rows.offices == 0 && rows.groups == 0;
    m_content->setCurrentIndex(empty ? 1 : 0);
    m_election->setVisible(!empty);
    m_print->setVisible(!empty);
    QStringList parts;
    if (rows.offices)
        parts.append(tr("%1 of %n offices filled", nullptr, rows.offices).arg(rows.officesFilled));
    if (rows.groups)
        parts.append(tr("%n group(s)", nullptr, rows.groups));
    m_header->setSentence(empty ? tr("No offices or groups") : parts.join(QStringLiteral(" · ")));

    m_filling = true;
    m_model->setRows(std::move(rows.rows));
    m_filling = false;
    if (!currentRow()) {
        const auto &all = m_model->rows();
        const auto first =
            std::find_if(all.begin(), all.end(), [](const TermRow &r) { return r.kind != RowKind::Group; });
        m_table->setCurrentId(first == all.end() ? 0 : first->id);
    }
    showCurrent();
}

const TermRow *TermsPage::currentRow() const {
    const int row = m_model->rowOf(m_table->currentId());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void TermsPage::showCurrent() {
    if (m_filling)
        return;
    const TermRow *row = currentRow();
    m_remove->setEnabled(row && (row->term || row->membership) && m_context.viewDate.isToday());
    m_forms->setCurrentIndex(row ? 1 : 0);
    if (!row) {
        m_form->flush();
        return;
    }
    // A copy: what the form saves when it is left may set the rows anew.
    const TermRow chosen = *row;
    if (chosen.term)
        m_form->setTerm(chosen.term);
    else if (chosen.membership)
        m_form->setMembership(chosen.membership);
    else
        m_form->setVacantOffice(chosen.office);
}

bool TermsPage::showTarget(Id id) {
    if (id == 0)
        return true;
    const auto rowFor = [&]() -> Id {
        for (const TermRow &row : m_model->rows()) {
            const Term *term = m_context.queries.term(row.term);
            const BodyMembership *membership = m_context.queries.membership(row.membership);
            if (row.kind != RowKind::Group &&
                (row.id == id || row.body == id || row.office == id || (term && term->person == id) ||
                 (membership && membership->person == id)))
                return row.id;
        }
        return 0;
    };
    Id row = rowFor();
    if (!row && !m_showEnded->isChecked()) {
        m_showEnded->setChecked(true);
        row = rowFor();
        if (!row)
            m_showEnded->setChecked(false);
    }
    if (!row && m_context.queries.body(id)) {
        openBodies(id);
        return true;
    }
    return row && m_table->setCurrentId(row);
}

bool TermsPage::leave() {
    m_form->flush();
    return true;
}

Attention TermsPage::attention(const Queries &queries) {
    Attention attention;
    for (const Finding &finding : queries.verdicts()) {
        const bool ours =
            finding.rule.kind == RuleKind::BodySize || finding.rule.kind == RuleKind::OfficesFilled;
        const bool fails = finding.verdict == Verdict::Fails;
        if (!ours || (!fails && finding.verdict != Verdict::Warns))
            continue;
        ++attention.count;
        if (fails || attention.mark == Mark::None)
            attention.mark = fails ? Mark::Failed : Mark::Warning;
    }
    return attention;
}

void TermsPage::fillMenu() {
    m_menu->clear();
    for (const Body &body : m_context.queries.facts().bodies)
        if (body.kind != BodyKind::Network && body.valid.contains(m_context.queries.today()))
            m_menu->addAction(tr("Add a member of %1…").arg(body.name), this,
                              [this, id = body.id] { addMember(id); });
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("Add an &office…"), this, [this] { openBodies(0)->addInner(); });
    m_menu->addAction(tr("Add a &group…"), this, [this] { openBodies(0)->addOuter(); });
    m_menu->addAction(tr("&Change offices and groups…"), this, [this] {
        const TermRow *row = currentRow();
        openBodies(row ? (row->office ? row->office : row->body) : 0);
    });
}

void TermsPage::enterSuccessor() {
    m_form->flush();
    const TermRow *row = currentRow();
    if (!row || !row->office)
        return;
    auto *dialog = new SuccessorDialog(m_context, row->office, 0, this);
    connect(dialog, &SuccessorDialog::entered, this, &TermsPage::showTarget);
    dialog->open();
}

void TermsPage::addMember(Id body) {
    m_form->flush();
    auto *dialog = new SuccessorDialog(m_context, 0, body, this);
    connect(dialog, &SuccessorDialog::entered, this, &TermsPage::showTarget);
    dialog->open();
}

void TermsPage::endCurrent() {
    m_form->flush();
    const TermRow *row = currentRow();
    if (!row || (!row->term && !row->membership))
        return;
    const TermRow chosen = *row;
    const auto heading = [chosen] {
        return chosen.term ? tr("End the term of %1").arg(chosen.name)
                           : tr("End the membership of %1").arg(chosen.name);
    };
    const auto end = [this, chosen](QDate day) {
        return chosen.term ? m_context.actions.endTerm(chosen.term, day)
                           : m_context.actions.endMembership(chosen.membership, day);
    };
    auto *dialog = new LastDayDialog(heading, chosen.period, m_context.queries.today(), end, this);
    dialog->open();
}

void TermsPage::removeCurrent() {
    const TermRow *row = currentRow();
    if (!row || !m_context.viewDate.isToday())
        return;
    if (const Id term = row->term)
        m_context.ok(m_context.actions.removeTerm(term));
    else if (const Id membership = row->membership)
        m_context.ok(m_context.actions.removeMembership(membership));
}

BodiesDialog *TermsPage::openBodies(Id chosen) {
    m_form->flush();
    auto *dialog = new BodiesDialog(m_context, this);
    dialog->choose(chosen);
    dialog->open();
    return dialog;
}

void TermsPage::retranslate() {
    m_header->setTitle(tr("Terms and bodies"));
    m_bodies->setText(tr("Offices and &groups"));
    m_print->setText(tr("Terms and &bodies"));
    m_election->setText(tr("&Record election…"));
    m_showEnded->setText(tr("&Show ended"));
    m_dateLabel->setText(tr("&As of"));
    m_date->setAccessibleName(tr("As of"));
    m_table->setAccessibleName(tr("Offices, groups and who is in them"));
    m_remove->setText(tr("&Remove what was entered by mistake"));
    m_forms->setNothing(tr("Nothing in the list is chosen."));
    m_empty->setSentence(tr("This network has no offices and no groups. Add one when it gets them."));
    m_empty->setButton(tr("Add an office…"));
    m_emptyGroup->setText(tr("Add a &group…"));
    refresh();
}

} // namespace aarring
