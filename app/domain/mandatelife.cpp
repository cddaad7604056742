#include "domain/mandatelife.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

Problem problem(const char *field, const QString &message, bool warning = false) {
    return {QString::fromLatin1(field), message, warning};
}

/// Steps are recorded after they were taken, and none before the one it follows.
Problems validateDay(QDate day, QDate earliest, QDate today) {
    if (!day.isValid())
        return {problem("day", Text::tr("Write the day."))};
    if (day > today)
        return {problem("day", Text::tr("This day has not come yet. It is recorded when it has happened."))};
    if (earliest.isValid() && day < earliest)
        return {problem("day", Text::tr("This is before the step it follows. Write a later day."))};
    return {};
}

bool isEmpty(const QString &text) { return text.trimmed().isEmpty(); }

} // namespace

Problems validate(const Submission &submission, QDate today) {
    Problems problems;
    if (isEmpty(submission.to))
        problems.append(problem("to", Text::tr("Write to whom it is sent.")));
    return problems + validateDay(submission.day, {}, today);
}

Problems validate(const Approval &approval, const MandateVersion &version, const MandateVersion *applies,
                  QDate today) {
    Problems problems;
    if (isEmpty(approval.by))
        problems.append(problem("by", Text::tr("Write who approved it.")));
    problems += validateDay(approval.day, version.submittedOn, today);
    const QDate from = approved(version, approval).validFrom;
    const QDate oldFrom = applies ? applies->validFrom : QDate();
    if (from.isValid() && oldFrom.isValid() && from <= oldFrom)
        problems.append(problem(
            "validFrom",
            Text::tr("Version %1 is valid from that day or later. Write a later day.").arg(applies->number)));
    if (approval.nextRevision && approval.nextRevision->isValid() && *approval.nextRevision <= from)
        problems.append(
            problem("nextRevision", Text::tr("The revision comes after the day it is valid from."), true));
    return problems;
}

Problems validate(const Withdrawal &withdrawal, const MandateVersion &version, QDate today) {
    Problems problems;
    if (isEmpty(withdrawal.by))
        problems.append(problem("by", Text::tr("Write who withdrew it.")));
    if (isEmpty(withdrawal.reason))
        problems.append(problem("reason", Text::tr("Write why. It stays in the mandate's record.")));
    const bool ended = version.state == MandateState::Dissolved;
    return problems + validateDay(withdrawal.day, ended ? version.validTo : version.approvedOn, today);
}

Problems validate(const Dissolution &dissolution, const MandateVersion &version, QDate today) {
    Problems problems;
    if (isEmpty(dissolution.by))
        problems.append(problem("by", Text::tr("Write who dissolved it.")));
    return problems + validateDay(dissolution.day, version.approvedOn, today);
}

MandateVersion submitted(MandateVersion version, const Submission &submission) {
    version.state = MandateState::Submitted;
    version.submittedTo = submission.to.trimmed();
    version.submittedOn = submission.day;
    return version;
}

MandateVersion backToDraft(MandateVersion version) {
    version.state = MandateState::Draft;
    version.submittedTo.clear();
    version.submittedOn = {};
    return version;
}

MandateVersion approved(MandateVersion version, const Approval &approval) {
    version.state = MandateState::Approved;
    version.approvedBy = approval.by.trimmed();
    version.approvedOn = approval.day;
    if (!isEmpty(approval.caseNumber))
        version.caseNumber = approval.caseNumber.trimmed();
    if (approval.validFrom.isValid())
        version.validFrom = approval.validFrom;
    else if (!version.validFrom.isValid())
        version.validFrom = approval.day;
    if (approval.nextRevision)
        version.nextRevision = *approval.nextRevision;
    else if (!version.nextRevision.isValid())
        version.nextRevision = usualRevision(approval.day);
    return version;
}

MandateVersion superseded(MandateVersion version, const MandateVersion &next) {
    version.state = MandateState::Superseded;
    version.validTo = next.validFrom.addDays(-1);
    return version;
}

MandateVersion withdrawn(MandateVersion version) {
    version.validTo = {};
    if (version.state == MandateState::Dissolved) {
        version.state = MandateState::Approved;
        return version;
    }
    version.state = MandateState::Submitted;
    version.approvedBy.clear();
    version.approvedOn = version.validFrom = version.nextRevision = {};
    return version;
}

MandateVersion restored(MandateVersion version) {
    version.state = MandateState::Approved;
    version.validTo = {};
    return version;
}

MandateVersion dissolved(MandateVersion version, const Dissolution &dissolution) {
    version.state = MandateState::Dissolved;
    version.validTo = dissolution.day;
    return version;
}

const MandateVersion *endedWith(const QList<MandateVersion> &versions) {
    for (const MandateVersion &version : versions)
        if (version.state == MandateState::Dissolved)
            return &version;
    return nullptr;
}

QDate usualRevision(QDate approvedOn) { return approvedOn.addYears(1); }

} // namespace aarring
