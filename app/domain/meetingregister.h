#pragma once

#include "domain/itemnumbers.h"

namespace aarring {

enum class FollowUpScope { Open, Overdue, All };

/// A follow-up with what it came from.
struct FollowUpLine {
    FollowUp followUp;
    QString who;       ///< the person's name, or who was written; empty when nobody was chosen
    Id meeting = 0;    ///< 0 when it did not come from a meeting
    QDate agreedOn;    ///< the meeting's day
    ItemNumber number; ///< of its item
    QString itemTitle;

    bool isOverdue(QDate today) const {
        return followUp.state == FollowUpState::Open && followUp.deadline.isValid() &&
               followUp.deadline < today;
    }
};

/// A decision in the register.
struct DecisionLine {
    Id item = 0;
    Id meeting = 0;
    QDate day;
    ItemNumber number;
    QString title;
    QString decision;
};

} // namespace aarring
