#include "actions/reports.h"
#include "actions/templatefiller.h"
#include "base/clock.h"
#include "documents/reportparts.h"
#include "domain/names.h"
#include "domain/reportlife.h"

#include <QJsonArray>

namespace aarring {

namespace {

QString text(const QJsonObject &o, const char *key) { return o.value(QLatin1String(key)).toString(); }

/// Periods begin and end with a month, so they keep their dates in another year.
QDate date(const QJsonObject &o, const char *key, int years) {
    return QDate::fromString(text(o, key), Qt::ISODate).addYears(years);
}

Report readReport(const QJsonObject &o, const Queries &queries, int years) {
    Report report;
    report.kind = fromName<ReportKind>(text(o, "kind")).value_or(ReportKind::HalfYear);
    report.language = queries.network().language;
    report.period = {date(o, "from", years), date(o, "to", years)};
    report.title = proposedTitle(report, queries.facts());
    report.due = date(o, "due", years);
    report.recipient = proposedRecipient(report, queries.facts());
    report.state = fromName<ReportState>(text(o, "state")).value_or(ReportState::Draft);
    report.sentTo = text(o, "sentTo");
    report.sentOn = date(o, "sentOn", years);
    report.acknowledgedBy = text(o, "acknowledgedBy");
    report.acknowledgedOn = date(o, "acknowledgedOn", years);
    report.caseNumber = text(o, "caseNumber");
    return report.isSent() ? withSender(report, queries.network()) : report;
}

/// Those that are named, in their order; else the usual ones.
QList<ReportPart> readParts(const QJsonObject &o, const Report &report, const Queries &queries) {
    const QJsonObject written = o.value(QLatin1String("written")).toObject();
    const QJsonArray named = o.value(QLatin1String("parts")).toArray();
    QList<ReportPart> parts;
    if (named.isEmpty())
        parts = newParts(queries, report);
    for (const QJsonValue &subject : named)
        parts.append(newPart(queries, report,
                             fromName<ReportSubject>(subject.toString()).value_or(ReportSubject::Own)));
    for (ReportPart &part : parts)
        part.assessment = written.value(nameOf(part.subject)).toString();
    return parts;
}

} // namespace

Status fillReports(Connection &connection, const QJsonObject &root, QDate today) {
    const QJsonArray reports = root.value(QLatin1String("reports")).toArray();
    if (reports.isEmpty())
        return Done{};
    const int year = root.value(QLatin1String("year")).toInt();
    const int years = year && today.isValid() ? today.year() - year : 0;
    const FixedClock clock(today);
    Store store(connection);
    for (const QJsonValue &value : reports) {
        const QJsonObject o = value.toObject();
        const Queries queries(connection, clock); // knows the reports before this one
        Report report = readReport(o, queries, years);
        if (Status saved = store.save(report); !saved)
            return saved;
        double position = 0;
        for (ReportPart part : readParts(o, report, queries)) {
            part.report = report.id;
            part.position = ++position;
            if (Status saved = store.save(part); !saved)
                return saved;
        }
    }
    return Done{};
}

} // namespace aarring
