#include "ui/common/institutioncombo.h"

#include "actions/queries.h"
#include "ui/common/foldingcompleter.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace aarring {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int foldedRole = Qt::UserRole + 2;
constexpr int shortRole = Qt::UserRole + 3; ///< folded short name

} // namespace

InstitutionCombo::InstitutionCombo(QWidget *parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setCompleter(new FoldingCompleter(model(), foldedRole, this));
    connect(completer(), qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const int row = findData(index.data(idRole), idRole);
                setCurrentIndex(row);
                emit activated(row);
            });
}

void InstitutionCombo::setInstitutions(const Queries &queries) {
    if (m_known == queries.facts().institutions)
        return;
    m_known = queries.facts().institutions;
    QList<Institution> all = m_known;
    std::sort(all.begin(), all.end(),
              [](const Institution &a, const Institution &b) { return compareNames(a.name, b.name) < 0; });
    // A box chooses the first row of a list it is given; what stands in the field has to stay.
    const QSignalBlocker blocker(this);
    const QString shown = currentText();
    clear();
    for (const Institution &institution : std::as_const(all)) {
        const int row = count();
        addItem(institution.name);
        setItemData(row, institution.id, idRole);
        setItemData(row, folded(institution.name + QLatin1Char(' ') + institution.shortName), foldedRole);
        setItemData(row, folded(institution.shortName), shortRole);
    }
    setCurrentIndex(-1);
    setEditText(shown);
}

/// The whole name; or the short name when only one institution has it.
Id InstitutionCombo::idOf(const QString &text) const {
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return 0;
    Id byShortName = 0;
    int named = 0;
    for (int row = 0; row < count(); ++row) {
        if (folded(itemText(row)) == wanted)
            return itemData(row, idRole).toLongLong();
        if (itemData(row, shortRole).toString() == wanted) {
            byShortName = itemData(row, idRole).toLongLong();
            ++named;
        }
    }
    return named == 1 ? byShortName : 0;
}

Id InstitutionCombo::institutionId() const {
    const int row = currentIndex();
    return row >= 0 && itemText(row) == currentText() ? itemData(row, idRole).toLongLong()
                                                      : idOf(currentText());
}

void InstitutionCombo::setInstitutionId(Id id) {
    const QSignalBlocker blocker(this);
    const int row = id ? findData(id, idRole) : -1;
    setCurrentIndex(row);
    setEditText(row < 0 ? QString() : itemText(row));
    lineEdit()->setCursorPosition(0);
}

QString InstitutionCombo::unknownName() const {
    return institutionId() ? QString() : currentText().simplified();
}

void InstitutionCombo::focusOutEvent(QFocusEvent *event) {
    QComboBox::focusOutEvent(event);
    // The short name is enough to mean an institution; show which.
    if (const Id id = institutionId())
        setInstitutionId(id);
}

} // namespace aarring
