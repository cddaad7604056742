#include "ui/mandate/versionentries.h"

#include "base/formats.h"
#include "domain/labels.h"

namespace aarring {

QHash<Id, QString> changedClauses(const VersionComparison &comparison) {
    QHash<Id, QString> changed;
    for (const ComparedParagraph &p : comparison.paragraphs)
        if (p.isChange() && p.now.id)
            changed.insert(p.now.id, p.wordsChanged() ? p.before.text : QString());
    return changed;
}

QList<VersionCards::Entry> versionEntries(const Queries &queries, Language language) {
    QList<VersionCards::Entry> entries;
    const QList<MandateVersion> &versions = queries.facts().mandates;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const MandateVersion &v = versions[i];
        const QString date = shortDate(v.approvedOn, language);
        VersionCards::Entry entry{
            v.id, VersionCards::tr("Version %1").arg(v.number), {label(v.state), Mark::OnTrack}, {}};
        const QString caseText =
            v.caseNumber.isEmpty() ? QString() : VersionCards::tr("case %1").arg(v.caseNumber);
        QStringList line;
        switch (v.state) {
        case MandateState::Approved:
            entry.badge = {VersionCards::tr("Approved %1").arg(date), Mark::Fulfilled};
            line = {v.approvedBy, caseText};
            break;
        case MandateState::Superseded:
            entry.badge.mark = Mark::Open;
            line = {v.approvedBy, date, caseText};
            break;
        case MandateState::Dissolved:
            entry.badge = {VersionCards::tr("Dissolved %1").arg(shortDate(v.validTo, language)), Mark::Open};
            line = {v.approvedBy, date, caseText};
            break;
        case MandateState::Submitted:
            line = {v.submittedTo, VersionCards::tr("sent %1").arg(shortDate(v.submittedOn, language)),
                    caseText};
            break;
        case MandateState::Draft:
            if (i == 0)
                line = {VersionCards::tr("%n clause(s)", nullptr, int(queries.mandateText(v.id).size()))};
            else
                line = {VersionCards::tr(
                    "%n change(s)", nullptr,
                    compareVersions(queries.wholeMandate(versions[i - 1].id), queries.wholeMandate(v.id))
                        .changes())};
            break;
        }
        line.removeAll(QString());
        entry.line = line.join(QStringLiteral(", "));
        entries.append(entry);
    }
    return entries;
}

} // namespace aarring
