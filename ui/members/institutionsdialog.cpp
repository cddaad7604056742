#include "ui/members/institutionsdialog.h"

#include "base/textfold.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/periodtext.h"
#include "ui/common/tableview.h"
#include "ui/members/institutionforms.h"

#include <QStackedWidget>

namespace aarring {

InstitutionsDialog::InstitutionsDialog(const Context &context, QWidget *parent)
    : Translated<QDialog>(parent),
      m_context(context),
      m_heading(new Text(TextRole::FormTitle, this)),
      m_table(new TableView(this)),
      m_addInstitution(plainButton(QStringLiteral("list-add"), this)),
      m_addSeat(plainButton({}, this)),
      m_remove(plainButton({}, this)),
      m_forms(new QStackedWidget(this)),
      m_message(new Text(TextRole::Caption, this)),
      m_close(primaryButton({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    // The window's message bar lies behind this dialog.
    m_context.report = [this](const Error &error) { m_message->setText(error.text()); };
    m_institution = new InstitutionForm(m_context);
    m_seat = new SeatForm(m_context);
    m_message->setWordWrap(true);
    m_message->setMark(Mark::Failed);
    setObjectName(QStringLiteral("institutions"));
    m_table->setObjectName(QStringLiteral("institutions.table"));
    m_addInstitution->setObjectName(QStringLiteral("institutions.add"));
    m_addSeat->setObjectName(QStringLiteral("institutions.addSeat"));
    m_remove->setObjectName(QStringLiteral("institutions.remove"));
    m_close->setObjectName(QStringLiteral("institutions.close"));
    m_model = new TableModel<Row>(
        {{[] { return tr("Institution"); },
          [](const Row &r) {
              // A seat stands below its institution, set in.
              return r.isSeat ? cell(QStringLiteral("\u2003") + r.text, Cell::Tone::Secondary)
                              : cell(r.text, Cell::Tone::Strong);
          },
          Qt::AlignLeft, 0},
         {[] { return tr("Period"); }, [](const Row &r) { return cell(r.period, Cell::Tone::Secondary); },
          Qt::AlignLeft, 170}},
        [](const Row &r) { return r.id; },
        [](const Row &r) { return r.ended ? RowKind::Quiet : RowKind::Normal; }, this);
    m_table->setTableModel(m_model);

    auto *listPanel = new Panel(0, this);
    listPanel->body()->addWidget(m_table);
    auto *adding = rowLayout(8);
    adding->addWidget(m_addInstitution);
    adding->addWidget(m_addSeat);
    adding->addStretch(1);
    auto *left = columnLayout(8);
    left->addWidget(listPanel, 1);
    left->addLayout(adding);

    m_forms->addWidget(new QWidget);
    m_forms->addWidget(m_institution);
    m_forms->addWidget(m_seat);
    auto *formPanel = new Panel(16, this);
    formPanel->body()->addWidget(m_forms, 1);
    formPanel->body()->addWidget(m_remove, 0, Qt::AlignLeft);
    formPanel->setFixedWidth(360);
    auto *sides = rowLayout(16);
    sides->addLayout(left, 1);
    sides->addWidget(formPanel);

    auto *closing = rowLayout(8);
    closing->addWidget(m_message, 1);
    closing->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_heading);
    column->addLayout(sides, 1);
    column->addLayout(closing);
    for (QPushButton *button : {m_addInstitution, m_addSeat, m_remove, m_close})
        button->setAutoDefault(false); // Enter in a field saves the field
    resize(920, 640);

    connect(m_table, &TableView::currentIdChanged, this, &InstitutionsDialog::showCurrent);
    connect(m_addInstitution, &QPushButton::clicked, this, &InstitutionsDialog::addInstitution);
    connect(m_addSeat, &QPushButton::clicked, this, &InstitutionsDialog::addSeat);
    connect(m_remove, &QPushButton::clicked, this, &InstitutionsDialog::removeCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_context.actions, &Actions::changed, this, &InstitutionsDialog::refresh);
    retranslate();
}

void InstitutionsDialog::choose(Id institution) {
    if (institution)
        m_table->setCurrentId(institution);
}

void InstitutionsDialog::done(int result) {
    m_institution->flush();
    m_seat->flush();
    QDialog::done(result);
}

void InstitutionsDialog::refresh() {
    const Language language = languageOf(this);
    const QDate today = m_context.queries.today();
    QList<Institution> institutions = m_context.queries.facts().institutions;
    std::sort(institutions.begin(), institutions.end(), [](const Institution &a, const Institution &b) {
        return compareNames(a.label(), b.label()) < 0;
    });
    QMultiHash<Id, Seat> seats;
    for (const Seat &seat : m_context.queries.facts().seats)
        seats.insert(seat.institution, seat);
    const auto isOver = [today](const DateRange &period) { return period.to.isValid() && period.to < today; };
    std::vector<Row> rows;
    for (const Institution &institution : std::as_const(institutions)) {
        rows.push_back({institution.id, institution.id, false, institution.label(),
                        periodText(institution.valid, language), isOver(institution.valid)});
        QList<Seat> own = seats.values(institution.id);
        std::sort(own.begin(), own.end(),
                  [](const Seat &a, const Seat &b) { return a.position < b.position; });
        for (const Seat &seat : std::as_const(own)) {
            const Body *body = m_context.queries.body(seat.body);
            rows.push_back({seat.id, institution.id, true,
                            tr("Seat in %1").arg(body ? body->name : QString()),
                            periodText(seat.valid, language), isOver(seat.valid)});
        }
    }
    m_model->setRows(std::move(rows));
    m_message->clear();
    showCurrent();
}

const InstitutionsDialog::Row *InstitutionsDialog::currentRow() const {
    const int row = m_model->rowOf(m_table->currentId());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void InstitutionsDialog::showCurrent() {
    const Row *row = currentRow();
    m_addSeat->setEnabled(row != nullptr);
    m_remove->setVisible(row != nullptr);
    if (!row) {
        m_forms->setCurrentIndex(0);
        return;
    }
    const Row chosen = *row;
    if (chosen.isSeat) {
        if (const Seat *seat = m_context.queries.seat(chosen.id))
            m_seat->setSeat(*seat);
        m_remove->setText(tr("&Remove the seat and its history"));
    } else {
        if (const Institution *institution = m_context.queries.institution(chosen.id))
            m_institution->setInstitution(*institution);
        m_remove->setText(tr("&Remove the institution"));
    }
    m_forms->setCurrentIndex(chosen.isSeat ? 2 : 1);
}

void InstitutionsDialog::addInstitution() {
    Institution institution;
    institution.name = tr("New institution");
    const QList<Institution> &others = m_context.queries.facts().institutions;
    if (!others.isEmpty())
        institution.kind = others.last().kind; // most networks have one kind
    const Id body = m_context.queries.networkBody();
    const Result<Id> added = body ? m_context.actions.addInstitution(institution, body)
                                  : m_context.actions.saveInstitution(institution);
    if (!m_context.ok(added))
        return;
    m_table->setCurrentId(*added);
    m_institution->editName();
}

void InstitutionsDialog::addSeat() {
    const Row *row = currentRow();
    if (!row)
        return;
    Seat seat;
    seat.institution = row->institution;
    seat.body = m_context.queries.networkBody();
    if (const Result<Id> added = m_context.actions.saveSeat(seat); m_context.ok(added))
        m_table->setCurrentId(*added);
}

void InstitutionsDialog::removeCurrent() {
    const Row *row = currentRow();
    if (!row)
        return;
    const Id id = row->id;
    m_context.ok(row->isSeat ? m_context.actions.removeSeat(id) : m_context.actions.removeInstitution(id));
}

void InstitutionsDialog::retranslate() {
    setWindowTitle(tr("Institutions and seats"));
    m_heading->setText(tr("Institutions and seats"));
    m_table->setAccessibleName(tr("Institutions and their seats"));
    m_addInstitution->setText(tr("&Add an institution"));
    m_addSeat->setText(tr("Add a &seat"));
    m_close->setText(tr("&Close"));
    refresh();
}

} // namespace aarring
