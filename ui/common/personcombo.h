#pragma once

#include "base/id.h"

#include <QComboBox>
#include <QDate>

namespace aarring {

class PersonList;
class Queries;

/// Chooses a person by typing any part of the name or institution; "osthus" finds Østhus. A name that is no person's
/// is given back as typed, for where new people may be entered. The list is built when it is first needed.
class PersonCombo : public QComboBox {
    Q_OBJECT

public:
    explicit PersonCombo(QWidget *parent = nullptr);

    /// Only somebody known can stand here: part of a name that fits one person only means that one.
    void setKnownOnly() { m_knownOnly = true; }
    /// Everybody in the file, with the institution they sit for on `day`; keeps what is chosen.
    void setPersons(const Queries &queries, QDate day);
    /// 0 when what stands there is nobody known.
    Id personId() const;
    void setPersonId(Id id); ///< 0 empties the field
    /// What stands there when it is nobody known.
    QString typedName() const;
    void showPopup() override;

signals:
    void personChanged(); ///< by a person only

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill() const;
    bool complete();
    Id idOf(const QString &text) const;

    PersonList *m_persons;
    const Queries *m_queries = nullptr;
    QDate m_day;
    bool m_knownOnly = false;
    mutable bool m_stale = false; ///< the list is older than the file
    Id m_chosen = 0;              ///< set by the program or from the list, as long as its text stands there
    QString m_chosenText;
};

} // namespace aarring
