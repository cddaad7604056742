#include "ui/members/forgetdialog.h"

#include "actions/filecare.h"
#include "base/formats.h"
#include "ui/common/dialogs.h"
#include "ui/common/panel.h"
#include "ui/common/tickcolumn.h"

#include <QDir>
#include <QKeyEvent>
#include <algorithm>

namespace aarring {

namespace {

QString whatGoes() {
    return ForgetDialog::tr(
        "E-mail and phone are removed from the file for good, also from its history. Names stay, in "
        "minutes and reports as well as in the lists of who held what. This cannot be undone.");
}

QString whatIsKept() {
    return ForgetDialog::tr(
               "Backup copies on this computer keep the data until newer ones have taken their place; the "
               "last one of each year stays for ever. They lie in %1. Copies that you or others have made, "
               "and papers that were sent, stay as they are.")
        .arg(QDir::toNativeSeparators(usualPlaces().backupFolder));
}

} // namespace

ForgetDialog::ForgetDialog(const Context &context, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_rows(
          columns(), [](const Row &row) { return row.contact.person; },
          [](const Row &row) { return row.isTicked ? RowKind::Normal : RowKind::Quiet; }),
      m_table(new TableView(this)),
      m_count(new Text(TextRole::Body, this, true)),
      m_backups(new Text(TextRole::Caption, this, true)) {
    setObjectName(QStringLiteral("forget"));
    setDangerous();
    m_count->setObjectName(QStringLiteral("forget.count"));
    m_table->setObjectName(QStringLiteral("forget.table"));
    m_table->setItemDelegate(new TickDelegate(m_table));
    m_table->setTableModel(&m_rows);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            tick(m_rows.idAt(index.row()));
    });
    m_backups->setWordWrap(true);
    m_backups->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *panel = new Panel(0, this);
    panel->body()->addWidget(m_table);
    body()->addWidget(m_count);
    body()->addWidget(panel, 1);
    body()->addWidget(m_backups);
    resize(760, 560);

    const QList<FormerContact> former = context.queries.formerContacts();
    for (const FormerContact &contact : former)
        m_people.append({contact, contact.isOverdue});
    retranslate();
    if (m_rows.rowCount())
        m_table->setCurrentId(m_rows.idAt(0));
    m_table->setFocus();
}

void ForgetDialog::forget(const Context &context, const Person &person, QWidget *parent) {
    const Question question{.title = tr("Remove contact data"),
                            .text = tr("Remove the contact data of %1?").arg(person.fullName()),
                            .detail = whatGoes() + QStringLiteral("\n\n") + whatIsKept(),
                            .yes = tr("&Remove for good"),
                            .no = {},
                            .dangerous = true};
    if (context.dialogs.ask(parent, question))
        context.ok(context.actions.forgetContact({person.id}));
}

std::vector<Column<ForgetDialog::Row>> ForgetDialog::columns() const {
    return {{[] { return tr("Remove"); },
             [this](const Row &row) {
                 const FormerContact &contact = row.contact;
                 QStringList said{contact.name, institutionOf(contact), leftText(contact), keptText(contact)};
                 said.removeAll(QString());
                 return tickCell(row.isTicked, said.join(QStringLiteral(", ")));
             },
             Qt::AlignLeft, 72},
            {[] { return tr("Name"); },
             [this](const Row &row) {
                 Cell name = cell(row.contact.name, Cell::Tone::Strong);
                 name.second = institutionOf(row.contact);
                 return name;
             },
             Qt::AlignLeft, 0},
            {[] { return tr("Left"); },
             [this](const Row &row) { return cell(leftText(row.contact), Cell::Tone::Secondary); },
             Qt::AlignLeft, 140},
            {[] { return tr("There is still"); },
             [this](const Row &row) { return cell(keptText(row.contact)); }, Qt::AlignLeft, 170}};
}

QString ForgetDialog::institutionOf(const FormerContact &contact) const {
    const Institution *institution = m_context.queries.institution(contact.institution);
    return institution ? institution->label() : QString();
}

QString ForgetDialog::leftText(const FormerContact &contact) const {
    if (!m_context.queries.person(contact.person))
        return tr("Not in the file");
    return contact.lastDay.isValid() ? shortDate(contact.lastDay, languageOf(this)) : tr("Never had a seat");
}

QString ForgetDialog::keptText(const FormerContact &contact) const {
    const Person *person = contact.isOnlyInHistory ? nullptr : m_context.queries.person(contact.person);
    if (!person)
        return tr("In the history only");
    if (person->phone.isEmpty())
        return tr("E-mail");
    return person->email.isEmpty() ? tr("Phone") : tr("E-mail and phone");
}

QList<Id> ForgetDialog::ticked() const {
    QList<Id> persons;
    for (const Row &row : m_people)
        if (row.isTicked)
            persons.append(row.contact.person);
    return persons;
}

void ForgetDialog::showRows() {
    m_rows.setRows(std::vector<Row>(m_people.begin(), m_people.end()));
    m_count->setText(tr("%1 of %n are ticked", "people", int(m_people.size())).arg(ticked().size()));
    m_count->setVisible(!m_people.isEmpty());
    check();
}

void ForgetDialog::tick(Id person) {
    for (Row &row : m_people)
        if (row.contact.person == person)
            row.isTicked = !row.isTicked;
    showRows();
}

bool ForgetDialog::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && m_table->currentId()) {
        tick(m_table->currentId());
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

Problems ForgetDialog::problems() const {
    if (!ticked().isEmpty())
        return {};
    return {{QStringLiteral("people"),
             m_people.isEmpty() ? tr("Nobody who has left has contact data in this file or its history.")
                                : tr("Tick at least one name.")}};
}

Status ForgetDialog::apply() { return m_context.actions.forgetContact(ticked()); }

void ForgetDialog::retranslate() {
    setHeading(tr("Contact data of those who have left"), whatGoes());
    setButton(tr("&Remove for good"));
    m_table->setAccessibleName(tr("Who has left and still has contact data"));
    m_table->setAccessibleDescription(tr("Space ticks a line or takes the tick away."));
    m_backups->setText(whatIsKept());
    showRows();
}

} // namespace aarring
