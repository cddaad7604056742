#pragma once

#include "base/id.h"
#include "base/language.h"

#include <QComboBox>

namespace aarring {

class Queries;

/// The meeting at which somebody was elected: the latest first, or none.
class MeetingCombo : public QComboBox {
    Q_OBJECT

public:
    explicit MeetingCombo(QWidget *parent = nullptr);
    /// Fills the list anew and keeps what is chosen.
    void setMeetings(const Queries &queries, Language language);
    Id meetingId() const { return currentData().toLongLong(); }
    void setMeetingId(Id id);
};

} // namespace aarring
