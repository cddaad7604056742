#pragma once

#include "base/id.h"

#include <QComboBox>

class QStandardItemModel;

namespace aarring {

class Queries;

/// Chooses a person by typing any part of the name or institution; "osthus" finds Østhus. A name that is no
/// person's is given back as typed, for where new people may be entered.
class PersonCombo : public QComboBox {
    Q_OBJECT

public:
    explicit PersonCombo(QWidget *parent = nullptr);

    /// Everybody in the file, with the institution they sit for on `day`; keeps what is chosen.
    void setPersons(const Queries &queries, QDate day);
    /// 0 when what stands there is nobody known.
    Id personId() const;
    void setPersonId(Id id); ///< 0 empties the field
    /// What stands there when it is nobody known.
    QString typedName() const;

signals:
    void personChanged(); ///< by a person only

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    Id idOf(const QString &text) const;
    QStandardItemModel *m_persons;
};

} // namespace aarring
