#include "domain/itemnumbers.h"

#include <QHash>
#include <algorithm>

namespace aarring {

QList<AgendaItem> inReadingOrder(QList<AgendaItem> items) {
    QHash<Id, double> places;
    for (const AgendaItem &item : std::as_const(items))
        places.insert(item.id, item.position);
    const auto order = [&](const AgendaItem &item) {
        const bool isPart = item.parent && places.contains(item.parent);
        return isPart ? std::tuple(places.value(item.parent), item.parent, 1, item.position, item.id)
                      : std::tuple(item.position, item.id, 0, 0.0, Id(0));
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const AgendaItem &a, const AgendaItem &b) { return order(a) < order(b); });
    return items;
}

QList<ItemNumber> itemNumbers(const QList<AgendaItem> &items, int before) {
    QHash<Id, ItemNumber> parents; // with the parts counted so far
    for (const AgendaItem &item : items)
        if (item.id)
            parents.insert(item.id, {});
    QList<ItemNumber> numbers;
    for (const AgendaItem &item : items) {
        const bool isPart = item.parent && parents.contains(item.parent);
        ItemNumber number;
        if (isPart) {
            ItemNumber &parent = parents[item.parent];
            if (parent.number && item.isNumbered()) {
                ++parent.part;
                number = parent;
            }
        } else if (item.isNumbered()) {
            number.number = ++before;
            if (item.id)
                parents[item.id].number = number.number;
        }
        numbers.append(number);
    }
    return numbers;
}

QString partText(const ItemNumber &number) {
    if (!number.part)
        return {};
    constexpr int letters = 26;
    return QString(QChar::Nbsp) + QLatin1Char(char('a' + (number.part - 1) % letters));
}

QString itemNumberText(const ItemNumber &number, QDate meetingDay, const Network &network) {
    if (!number.number)
        return {};
    QString text = QString::number(number.number);
    if (numbersRunThroughYear(network) && meetingDay.isValid())
        text += QStringLiteral("/%1").arg(meetingDay.year() % 100, 2, 10, QLatin1Char('0'));
    return text + partText(number);
}

bool numbersRunThroughYear(const Network &network) { return network.country != QLatin1String("DK"); }

} // namespace aarring
