#include "ui/common/personcombo.h"

#include "actions/queries.h"
#include "base/textfold.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <algorithm>

namespace aarring {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int foldedRole = Qt::UserRole + 2;

/// Compares folded with folded, so that letters with and without marks find each other.
class FoldingCompleter : public QCompleter {
public:
    FoldingCompleter(QAbstractItemModel *model, QObject *parent) : QCompleter(model, parent) {
        setCompletionRole(foldedRole);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseSensitive);
        setMaxVisibleItems(10);
    }
    QStringList splitPath(const QString &path) const override { return {folded(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

PersonCombo::PersonCombo(QWidget *parent) : QComboBox(parent), m_persons(new QStandardItemModel(this)) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setModel(m_persons);
    setCompleter(new FoldingCompleter(m_persons, this));
    connect(lineEdit(), &QLineEdit::textEdited, this, &PersonCombo::personChanged);
    connect(this, &QComboBox::activated, this, &PersonCombo::personChanged);
    connect(completer(), qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                setPersonId(index.data(idRole).toLongLong());
                emit personChanged();
            });
}

void PersonCombo::setPersons(const Queries &queries, QDate day) {
    const QString shown = currentText();
    const Id chosen = personId();
    QHash<Id, QString> sitsFor;
    for (const Appointment &a : queries.facts().appointments) {
        if (!a.period.contains(day))
            continue;
        const Seat *seat = queries.seat(a.seat);
        if (const Institution *of = seat ? queries.institution(seat->institution) : nullptr)
            sitsFor.insert(a.person, of->label());
    }
    struct Entry {
        QCollatorSortKey key;
        Id id;
        QString text;
    };
    std::vector<Entry> entries;
    for (const Person &person : queries.facts().persons) {
        QString institution = sitsFor.value(person.id);
        if (institution.isEmpty())
            if (const Institution *of = queries.institution(person.institution))
                institution = of->label();
        entries.push_back({nameKey(person.sortName()), person.id,
                           institution.isEmpty()
                               ? person.fullName()
                               : QStringLiteral("%1, %2").arg(person.fullName(), institution)});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
    const QSignalBlocker blocker(this);
    m_persons->clear();
    QList<QStandardItem *> items;
    for (const Entry &entry : entries) {
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.id, idRole);
        item->setData(folded(entry.text), foldedRole);
        items.append(item);
    }
    m_persons->appendColumn(items);
    if (chosen)
        setPersonId(chosen);
    else {
        setCurrentIndex(-1);
        setEditText(shown);
    }
}

Id PersonCombo::idOf(const QString &text) const {
    // The whole text as it is listed; or the bare name when only one person has it.
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return 0;
    Id byName = 0;
    int named = 0;
    for (int i = 0; i < m_persons->rowCount(); ++i) {
        const QModelIndex index = m_persons->index(i, 0);
        const QString there = index.data(foldedRole).toString();
        if (there == wanted)
            return index.data(idRole).toLongLong();
        if (there.startsWith(wanted) && there.mid(wanted.size()).startsWith(QLatin1Char(','))) {
            byName = index.data(idRole).toLongLong();
            ++named;
        }
    }
    return named == 1 ? byName : 0;
}

Id PersonCombo::personId() const {
    if (currentIndex() >= 0 && currentText() == itemText(currentIndex()))
        return currentData(idRole).toLongLong();
    return idOf(currentText());
}

void PersonCombo::setPersonId(Id id) {
    const QSignalBlocker blocker(this);
    setCurrentIndex(id ? findData(id, idRole) : -1);
    if (currentIndex() < 0)
        setEditText({});
    else
        lineEdit()->setCursorPosition(0);
}

QString PersonCombo::typedName() const { return personId() ? QString() : currentText().simplified(); }

void PersonCombo::focusOutEvent(QFocusEvent *event) {
    QComboBox::focusOutEvent(event);
    // The name alone is enough to mean somebody; show whom.
    if (const Id id = personId(); id && currentText() != itemText(currentIndex()))
        setPersonId(id);
}

} // namespace aarring
