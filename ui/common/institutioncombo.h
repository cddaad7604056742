#pragma once

#include "domain/institution.h"

#include <QComboBox>
#include <QList>

namespace aarring {

class Queries;

/// Chooses an institution, also one that exists no more, by typing any part of its name; "oppland" finds it among all.
class InstitutionCombo : public QComboBox {
    Q_OBJECT

public:
    explicit InstitutionCombo(QWidget *parent = nullptr);

    /// All of the file as people sort names; keeps what stands in the field.
    void setInstitutions(const Queries &queries);
    /// 0 when the field is empty, and when what stands there is no institution's name.
    Id institutionId() const;
    void setInstitutionId(Id id); ///< 0 empties the field
    /// What stands there when it is no institution's name; empty else.
    QString unknownName() const;

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    Id idOf(const QString &text) const;

    QList<Institution> m_known; ///< those in the list, to see whether they have changed
};

} // namespace aarring
