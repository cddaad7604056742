#include "domain/project.h"

#include <QRegularExpression>
#include <algorithm>

namespace aarring {

bool isOpen(ProjectState state) { return state != ProjectState::Completed && state != ProjectState::Stopped; }

qint64 ownFundingOf(const QList<ProjectPartner> &partners) {
    OreSum sum;
    for (const ProjectPartner &partner : partners)
        sum.add(partner.ownFunding);
    return sum.value();
}

QString yearsOf(const Budget &budget, const Project *project) {
    const QString first = QString::number(budget.year);
    if (!project || !project->period.to.isValid() || project->period.to.year() <= budget.year)
        return first;
    return first + QChar(0x2013) + QString::number(project->period.to.year());
}

const Institution *successorOn(const Institution &institution, const QList<Institution> &all, QDate day) {
    const auto hasEnded = [day](const Institution &i) { return i.valid.to.isValid() && i.valid.to < day; };
    const Institution *last = &institution;
    // As many steps as there are institutions: a circle that somebody has entered comes to an end too.
    for (qsizetype steps = 0; steps < all.size() && hasEnded(*last) && last->successor; ++steps) {
        const Institution *next = nullptr;
        for (const Institution &other : all)
            if (other.id == last->successor)
                next = &other;
        if (!next)
            break;
        last = next;
    }
    return last->id == institution.id ? nullptr : last;
}

QStringList pastedPoints(const QString &text) {
    static const QRegularExpression bullet(
        QStringLiteral("^(?:[\\x{2022}\\x{25CF}\\x{25E6}\\x{25AA}\\x{00B7}\\x{F0B7}]\\s*|"
                       "[-*\\x{2013}\\x{2014}o]\\s+)"));
    static const QRegularExpression number(QStringLiteral("^(?:\\d{1,2}[.)]|[a-z]\\))\\s+"));
    static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]"));
    QStringList points;
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        const QString point = line.trimmed().remove(bullet).trimmed();
        if (!point.isEmpty())
            points.append(point);
    }
    // A single line that begins so may be a date: "1. mars 2011".
    const bool areNumbered =
        points.size() > 1 && std::all_of(points.begin(), points.end(),
                                         [](const QString &point) { return number.match(point).hasMatch(); });
    if (areNumbered)
        for (QString &point : points)
            point.remove(number);
    return points;
}

} // namespace aarring
