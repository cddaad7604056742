#include "ui/common/personcombo.h"

#include "actions/queries.h"
#include "ui/common/foldingcompleter.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace aarring {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int foldedRole = Qt::UserRole + 2;

QString textOf(const Person &person, const QString &institution) {
    return institution.isEmpty() ? person.fullName()
                                 : QStringLiteral("%1, %2").arg(person.fullName(), institution);
}

QString institutionName(const Queries &queries, Id id) {
    const Institution *institution = queries.institution(id);
    return institution ? institution->label() : QString();
}

/// Who sits for which institution on the day; only `one` when that is not 0.
QHash<Id, QString> institutionsOf(const Queries &queries, QDate day, Id one = 0) {
    QHash<Id, QString> sitsFor;
    for (const Appointment &a : queries.facts().appointments) {
        if ((one && a.person != one) || !a.period.contains(day))
            continue;
        if (const Seat *seat = queries.seat(a.seat))
            sitsFor.insert(a.person, institutionName(queries, seat->institution));
    }
    return sitsFor;
}

} // namespace

class PersonList : public QAbstractListModel {
public:
    struct Entry {
        QCollatorSortKey key;
        Id id;
        QString text;
        QString folded;
    };

    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<Entry> entries) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    const std::vector<Entry> &entries() const { return m_entries; }
    int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    QVariant data(const QModelIndex &index, int role) const override {
        const Entry &entry = m_entries[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return entry.text;
        case idRole:
            return entry.id;
        case foldedRole:
            return entry.folded;
        default:
            return {};
        }
    }

private:
    std::vector<Entry> m_entries;
};

PersonCombo::PersonCombo(QWidget *parent) : QComboBox(parent), m_persons(new PersonList(this)) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setModel(m_persons);
    setCompleter(new FoldingCompleter(m_persons, foldedRole, this));
    connect(lineEdit(), &QLineEdit::textEdited, this, &PersonCombo::personChanged);
    const auto take = [this](Id id) {
        setPersonId(id);
        emit personChanged();
    };
    connect(this, &QComboBox::activated, this,
            [this, take](int row) { take(itemData(row, idRole).toLongLong()); });
    connect(completer(), qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [take](const QModelIndex &index) { take(index.data(idRole).toLongLong()); });
}

void PersonCombo::setPersons(const Queries &queries, QDate day) {
    const Id chosen = m_chosen && currentText() == m_chosenText ? m_chosen : 0;
    m_queries = &queries;
    m_day = day;
    m_stale = true;
    if (chosen)
        setPersonId(chosen);
    if (hasFocus())
        fill();
}

void PersonCombo::fill() const {
    if (!m_stale)
        return;
    m_stale = false;
    const QHash<Id, QString> sitsFor = institutionsOf(*m_queries, m_day);
    std::vector<PersonList::Entry> entries;
    for (const Person &person : m_queries->facts().persons) {
        const auto seat = sitsFor.constFind(person.id);
        const QString text =
            textOf(person, seat == sitsFor.cend() ? institutionName(*m_queries, person.institution) : *seat);
        entries.push_back({nameKey(person.sortName()), person.id, text, folded(text)});
    }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    // A box chooses the first row of a list it is given; what stands in the field has to stay.
    auto *self = const_cast<PersonCombo *>(this);
    const QSignalBlocker blocker(self);
    const QString shown = currentText();
    m_persons->setEntries(std::move(entries));
    self->setCurrentIndex(-1);
    self->setEditText(shown);
}

Id PersonCombo::idOf(const QString &text) const {
    // The whole text as it is listed; or the bare name when only one person has it.
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return 0;
    fill();
    Id byName = 0;
    int named = 0;
    for (const PersonList::Entry &entry : m_persons->entries()) {
        if (entry.folded == wanted)
            return entry.id;
        if (entry.folded.startsWith(wanted) && entry.folded.size() > wanted.size() &&
            entry.folded.at(wanted.size()) == QLatin1Char(',')) {
            byName = entry.id;
            ++named;
        }
    }
    return named == 1 ? byName : 0;
}

Id PersonCombo::personId() const {
    return m_chosen && currentText() == m_chosenText ? m_chosen : m_queries ? idOf(currentText()) : 0;
}

void PersonCombo::setPersonId(Id id) {
    const QSignalBlocker blocker(this);
    const Person *person = m_queries ? m_queries->person(id) : nullptr;
    m_chosen = person ? id : 0;
    m_chosenText.clear();
    if (person) {
        const QHash<Id, QString> seat = institutionsOf(*m_queries, m_day, id);
        m_chosenText = textOf(*person, seat.value(id, institutionName(*m_queries, person->institution)));
    }
    setEditText(m_chosenText);
    lineEdit()->setCursorPosition(0);
}

QString PersonCombo::typedName() const { return personId() ? QString() : currentText().simplified(); }

void PersonCombo::showPopup() {
    fill();
    QComboBox::showPopup();
}

void PersonCombo::focusInEvent(QFocusEvent *event) {
    fill();
    QComboBox::focusInEvent(event);
}

void PersonCombo::focusOutEvent(QFocusEvent *event) {
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        complete();
    // The name alone is enough to mean somebody; show whom.
    if (const Id id = personId(); id && currentText() != m_chosenText)
        setPersonId(id);
}

void PersonCombo::keyPressEvent(QKeyEvent *event) {
    // Enter shows whom it takes before it does anything else.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !complete())
        QComboBox::keyPressEvent(event);
}

/// False when there was nothing to complete, or several could be meant.
bool PersonCombo::complete() {
    const QString wanted = folded(currentText());
    if (!m_knownOnly || !m_queries || wanted.isEmpty() || personId())
        return false;
    Id found = 0;
    for (const PersonList::Entry &entry : m_persons->entries()) {
        if (!entry.folded.contains(wanted))
            continue;
        if (found)
            return false;
        found = entry.id;
    }
    if (!found)
        return false;
    completer()->popup()->hide();
    setPersonId(found);
    emit personChanged();
    return true;
}

} // namespace aarring
