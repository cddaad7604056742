#include "ui/terms/bodiesdialog.h"

#include "domain/labels.h"
#include "ui/common/tableview.h"
#include "ui/terms/bodiesforms.h"
#include "ui/terms/termrows.h"

#include <QPushButton>

namespace aarring {

BodiesDialog::BodiesDialog(const Context &context, QWidget *parent)
    : ListFormDialog(context, QStringLiteral("bodies"), parent) {
    m_body = new BodyForm(m_context);
    m_office = new OfficeForm(m_context);
    m_model = new TableModel<Row>(
        {{[] { return tr("Body and office"); },
          [](const Row &r) {
              // An office stands below its body, set in.
              return r.isOffice ? cell(QStringLiteral("\u2003") + r.text) : cell(r.text, Cell::Tone::Strong);
          },
          Qt::AlignLeft, 0},
         {[] { return tr("What it is"); }, [](const Row &r) { return cell(r.detail, Cell::Tone::Secondary); },
          Qt::AlignLeft, -1}},
        [](const Row &r) { return r.id; },
        [](const Row &r) { return r.ended ? RowKind::Quiet : RowKind::Normal; }, this);
    setUp(m_model, "addGroup", "addOffice", m_body, m_office, {900, 560});
    retranslate();
}

void BodiesDialog::flush() {
    m_body->flush();
    m_office->flush();
}

void BodiesDialog::refresh() {
    const QDate today = m_context.queries.today();
    std::vector<Row> rows;
    for (const Body &body : m_context.queries.facts().bodies) {
        const QString size = sizeText(body);
        QString detail = label(body.kind);
        if (!size.isEmpty())
            detail = tr("%1, %2 members").arg(detail, size);
        rows.push_back(
            {body.id, body.id, false, body.name, detail, body.valid.to.isValid() && body.valid.to < today});
        for (const Office &office : m_context.queries.facts().offices)
            if (office.body == body.id)
                rows.push_back({office.id, body.id, true, office.title,
                                office.termMonths ? tr("terms of %n month(s)", nullptr, office.termMonths)
                                                  : label(office.kind),
                                false});
    }
    m_model->setRows(std::move(rows));
}

const BodiesDialog::Row *BodiesDialog::currentRow() const {
    const int row = m_model->rowOf(m_table->currentId());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void BodiesDialog::showCurrent() {
    const Row *row = currentRow();
    m_remove->setVisible(row && (row->isOffice || row->id != m_context.queries.networkBody()));
    if (!row) {
        showForm(0);
        return;
    }
    const Row chosen = *row;
    if (chosen.isOffice) {
        if (const Office *office = m_context.queries.office(chosen.id))
            m_office->setOffice(*office);
        m_remove->setText(tr("&Remove the office and its terms"));
    } else {
        if (const Body *body = m_context.queries.body(chosen.id))
            m_body->setBody(*body);
        m_remove->setText(tr("&Remove the body and its members"));
    }
    showForm(chosen.isOffice ? 2 : 1);
}

void BodiesDialog::addInner() {
    const Row *row = currentRow();
    Office office;
    office.body = row ? row->body : m_context.queries.networkBody();
    office.title = tr("New office");
    if (const Result<Id> added = m_context.actions.saveOffice(office); m_context.ok(added)) {
        m_table->setCurrentId(*added);
        m_office->editTitle();
    }
}

void BodiesDialog::addOuter() {
    Body group;
    group.name = tr("New group");
    group.kind = BodyKind::WorkingGroup;
    if (const Result<Id> added = m_context.actions.saveBody(group); m_context.ok(added)) {
        m_table->setCurrentId(*added);
        m_body->editName();
    }
}

void BodiesDialog::removeCurrent() {
    const Row *row = currentRow();
    if (!row)
        return;
    const Id id = row->id;
    m_context.ok(row->isOffice ? m_context.actions.removeOffice(id) : m_context.actions.removeBody(id));
}

void BodiesDialog::retranslate() {
    setWindowTitle(tr("Offices and groups"));
    m_heading->setText(tr("Offices and groups"));
    m_table->setAccessibleName(tr("Bodies and their offices"));
    m_addOuter->setText(tr("Add a &group"));
    m_addInner->setText(tr("Add an &office"));
    m_close->setText(tr("&Close"));
    refresh();
    showCurrent();
}

} // namespace aarring
