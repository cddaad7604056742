#include "ui/members/institutionsdialog.h"

#include "base/textfold.h"
#include "ui/common/buttons.h"
#include "ui/common/periodtext.h"
#include "ui/common/tableview.h"
#include "ui/members/institutionforms.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace aarring {

InstitutionsDialog::InstitutionsDialog(const Context &context, QWidget *parent)
    : ListFormDialog(context, QStringLiteral("institutions"), parent) {
    m_institution = new InstitutionForm(m_context);
    m_seat = new SeatForm(m_context);
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
    setUp(m_model, "add", "addSeat", m_institution, m_seat, {920, 690});
    m_addSeatless = plainButton({}, this);
    m_addSeatless->setObjectName(QStringLiteral("institutions.addSeatless"));
    m_addSeatless->setAutoDefault(false);
    m_adding->insertWidget(2, m_addSeatless);
    connect(m_addSeatless, &QPushButton::clicked, this, [this] { add(0); });
    setTabOrder(m_addInner, m_addSeatless);
    retranslate();
}

void InstitutionsDialog::flush() {
    m_institution->flush();
    m_seat->flush();
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
}

const InstitutionsDialog::Row *InstitutionsDialog::currentRow() const {
    const int row = m_model->rowOf(m_table->currentId());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void InstitutionsDialog::showCurrent() {
    const Row *row = currentRow();
    m_addInner->setEnabled(row != nullptr);
    m_remove->setVisible(row != nullptr);
    if (!row) {
        showForm(0);
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
    showForm(chosen.isSeat ? 2 : 1);
}

void InstitutionsDialog::addOuter() { add(m_context.queries.networkBody()); }

void InstitutionsDialog::add(Id body) {
    Institution institution;
    institution.name = tr("New institution");
    const QList<Institution> &others = m_context.queries.facts().institutions;
    if (!others.isEmpty())
        institution.kind = others.last().kind; // most networks have one kind
    const Result<Id> added = body ? m_context.actions.addInstitution(institution, body)
                                  : m_context.actions.saveInstitution(institution);
    if (!m_context.ok(added))
        return;
    m_table->setCurrentId(*added);
    m_institution->editName();
}

void InstitutionsDialog::addInner() {
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
    m_addOuter->setText(tr("&Add an institution"));
    m_addInner->setText(tr("Add a &seat"));
    m_addSeatless->setText(tr("Add one &without a seat"));
    m_addSeatless->setToolTip(tr("A partner in projects, or one that exists no more"));
    m_close->setText(tr("&Close"));
    refresh();
    showCurrent();
}

} // namespace aarring
