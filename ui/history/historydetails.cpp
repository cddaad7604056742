#include "ui/history/historydetails.h"

#include "ui/common/panel.h"
#include "ui/look/text.h"

#include <QSet>

namespace aarring {

namespace {

/// The fields of one row each: a field that comes again begins the next row.
QList<QList<HistoryDetail>> byThing(const QList<HistoryDetail> &details) {
    QList<QList<HistoryDetail>> things;
    QSet<QString> fields;
    for (const HistoryDetail &detail : details) {
        if (things.isEmpty() || things.last().first().thing != detail.thing ||
            fields.contains(detail.field)) {
            things.append(QList<HistoryDetail>());
            fields.clear();
        }
        fields.insert(detail.field);
        things.last().append(detail);
    }
    return things;
}

} // namespace

HistoryDetails::HistoryDetails(QWidget *parent) : QWidget(parent), m_layout(columnLayout(2)) {
    setObjectName(QStringLiteral("history.details"));
    setLayout(m_layout);
}

void HistoryDetails::setDetails(const QList<HistoryDetail> &details, int rows) {
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QList<HistoryDetail> &thing : byThing(details))
        addThing(thing);
    if (rows > rowsShown)
        addText(tr("and %n more row(s)", nullptr, rows - rowsShown), false, true);
    m_layout->addStretch();
}

void HistoryDetails::addThing(const QList<HistoryDetail> &fields) {
    if (m_layout->count())
        m_layout->addSpacing(12);
    addText(fields.first().thing, true, false);
    for (const HistoryDetail &field : fields)
        addField(field);
}

void HistoryDetails::addField(const HistoryDetail &field) {
    m_layout->addSpacing(4);
    addText(field.field, false, true);
    if (!field.before.isEmpty())
        addText(field.after.isEmpty() ? tr("Was: %1", "value").arg(field.before)
                                      : tr("Before: %1", "value").arg(field.before),
                false, false);
    if (!field.after.isEmpty())
        addText(field.before.isEmpty() ? field.after : tr("After: %1", "value").arg(field.after), false,
                false);
}

void HistoryDetails::addText(const QString &text, bool strong, bool secondary) {
    const TextRole role = strong ? TextRole::BodyStrong : secondary ? TextRole::Caption : TextRole::Body;
    auto *label = new Text(role, text, this, secondary);
    label->setWordWrap(true);
    if (!secondary)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
}

} // namespace aarring
