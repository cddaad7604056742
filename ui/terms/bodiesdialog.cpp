#include "ui/terms/bodiesdialog.h"

#include "domain/labels.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/terms/bodiesforms.h"
#include "ui/terms/termrows.h"

#include <QStackedWidget>

namespace aarring {

BodiesDialog::BodiesDialog(const Context &context, QWidget *parent)
    : Translated<QDialog>(parent),
      m_context(context),
      m_heading(new Text(TextRole::FormTitle, this)),
      m_table(new TableView(this)),
      m_addGroup(plainButton(QStringLiteral("list-add"), this)),
      m_addOffice(plainButton(QStringLiteral("list-add"), this)),
      m_remove(plainButton({}, this)),
      m_forms(new QStackedWidget(this)),
      m_message(new Text(TextRole::Caption, this)),
      m_close(primaryButton({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("bodies"));
    // The window's message bar lies behind this dialog.
    m_context.report = [this](const Error &error) { m_message->setText(error.text()); };
    m_body = new BodyForm(m_context);
    m_office = new OfficeForm(m_context);
    m_message->setWordWrap(true);
    m_message->setMark(Mark::Failed);
    m_table->setObjectName(QStringLiteral("bodies.table"));
    m_addGroup->setObjectName(QStringLiteral("bodies.addGroup"));
    m_addOffice->setObjectName(QStringLiteral("bodies.addOffice"));
    m_remove->setObjectName(QStringLiteral("bodies.remove"));
    m_close->setObjectName(QStringLiteral("bodies.close"));
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
    m_table->setTableModel(m_model);

    auto *listPanel = new Panel(0, this);
    listPanel->body()->addWidget(m_table);
    auto *adding = rowLayout(8);
    adding->addWidget(m_addGroup);
    adding->addWidget(m_addOffice);
    adding->addStretch(1);
    auto *left = columnLayout(8);
    left->addWidget(listPanel, 1);
    left->addLayout(adding);

    m_forms->addWidget(new QWidget);
    m_forms->addWidget(m_body);
    m_forms->addWidget(m_office);
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
    for (QPushButton *button : {m_addGroup, m_addOffice, m_remove, m_close})
        button->setAutoDefault(false); // Enter in a field saves the field
    resize(900, 560);

    connect(m_table, &TableView::currentIdChanged, this, &BodiesDialog::showCurrent);
    connect(m_addGroup, &QPushButton::clicked, this, &BodiesDialog::addGroup);
    connect(m_addOffice, &QPushButton::clicked, this, &BodiesDialog::addOffice);
    connect(m_remove, &QPushButton::clicked, this, &BodiesDialog::removeCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_context.actions, &Actions::changed, this, &BodiesDialog::refresh);
    retranslate();
}

void BodiesDialog::choose(Id bodyOrOffice) {
    if (bodyOrOffice)
        m_table->setCurrentId(bodyOrOffice);
}

void BodiesDialog::done(int result) {
    m_body->flush();
    m_office->flush();
    QDialog::done(result);
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
    m_message->clear();
    showCurrent();
}

const BodiesDialog::Row *BodiesDialog::currentRow() const {
    const int row = m_model->rowOf(m_table->currentId());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void BodiesDialog::showCurrent() {
    const Row *row = currentRow();
    m_remove->setVisible(row && (row->isOffice || row->id != m_context.queries.networkBody()));
    if (!row) {
        m_forms->setCurrentIndex(0);
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
    m_forms->setCurrentIndex(chosen.isOffice ? 2 : 1);
}

void BodiesDialog::addOffice() {
    const Row *row = currentRow();
    Office office;
    office.body = row ? row->body : m_context.queries.networkBody();
    office.title = tr("New office");
    if (const Result<Id> added = m_context.actions.saveOffice(office); m_context.ok(added)) {
        m_table->setCurrentId(*added);
        m_office->editTitle();
    }
}

void BodiesDialog::addGroup() {
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
    m_addGroup->setText(tr("Add a &group"));
    m_addOffice->setText(tr("Add an &office"));
    m_close->setText(tr("&Close"));
    refresh();
}

} // namespace aarring
