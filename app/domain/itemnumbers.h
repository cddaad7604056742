#pragma once

#include "domain/meeting.h"
#include "domain/network.h"

namespace aarring {

// The order and the numbers of agenda items. An item may have parts, which have none themselves.

/// Each item by its position, followed by its parts. A part whose item is not there stands as an item.
QList<AgendaItem> inReadingOrder(QList<AgendaItem> items);

/// Number of an item and, for a part of it, the place among the parts: 3 and 2 is "3 b". 0 is nothing.
struct ItemNumber {
    int number = 0;
    int part = 0;
    bool operator==(const ItemNumber &) const = default;
};

/// Numbers of items in reading order. NO: run through the year over all meetings of the body; DK: restart at 1. `before`
/// is how many numbered items earlier meetings of the year had. Breaks, internal items and their parts have none, so
/// that what is sent has no gaps.
QList<ItemNumber> itemNumbers(const QList<AgendaItem> &items, int before);

/// " b" with a no-break space; empty for a whole item.
QString partText(const ItemNumber &number);
/// "3/26" and "3/26 b" in Norway, "3" and "3 b" in Denmark; empty without a number.
QString itemNumberText(const ItemNumber &number, QDate meetingDay, const Network &network);

/// Whether numbers run through the year.
bool numbersRunThroughYear(const Network &network);

} // namespace aarring
