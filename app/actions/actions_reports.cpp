#include "actions/actions_p.h"

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

} // namespace

Result<Report> Actions::draft(Id id, const QString &what) const {
    auto report = m_store.load<Report>(id);
    if (report && report->isSent())
        return Error{Error::Kind::Conflict, what.arg(report->title), Words::tr("it was sent"),
                     Words::tr("Take it back first, with a reason")};
    return report;
}

Status Actions::refuseIfSent(Id id, ReportPart &found) const {
    const auto part = m_store.load<ReportPart>(id);
    if (!part)
        return part.error();
    found = *part;
    if (const auto report = draft(part->report, Words::tr("%1 is not changed")); !report)
        return report.error();
    return Done{};
}

Result<Id> Actions::addReport(Report report, const QList<ReportPart> &parts) {
    if (const Problems p = validate(report); !acceptable(p))
        return refusal(p);
    report.id = 0;
    report.state = ReportState::Draft;
    const Status written =
        perform(QT_TRANSLATE_NOOP("Action", "Began the report %1"), report.title, [&]() -> Status {
            if (auto saved = m_store.save(report); !saved)
                return saved;
            if (auto moved = moveEntryOf(report, std::nullopt); !moved)
                return moved;
            double position = 0;
            for (ReportPart part : parts) {
                if (const Problems p = validate(part); !acceptable(p))
                    return refusal(p);
                part.id = 0;
                part.report = report.id;
                part.position = ++position;
                if (auto saved = m_store.save(part); !saved)
                    return saved;
            }
            return Done{};
        });
    if (!written)
        return written.error();
    return report.id;
}

Status Actions::saveReport(Report report) {
    const auto before = draft(report.id, Words::tr("%1 is not changed"));
    if (!before)
        return before.error();
    if (const Problems p = validate(report); !acceptable(p))
        return refusal(p);
    report.state = before->state;
    report.sentTo = before->sentTo;
    report.sentOn = before->sentOn;
    report.acknowledgedBy = before->acknowledgedBy;
    report.acknowledgedOn = before->acknowledgedOn;
    return perform(QT_TRANSLATE_NOOP("Action", "Changed the report %1"), report.title, [&]() -> Status {
        if (auto saved = m_store.save(report); !saved)
            return saved;
        return moveEntryOf(report, before->due);
    });
}

Status Actions::removeReport(Id id) {
    const auto report = draft(id, Words::tr("%1 cannot be removed"));
    if (!report)
        return report.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the report %1"), report->title, [&]() -> Status {
        if (auto removed = removeAll<ReportPart>(QStringLiteral("report = ?"), {id}); !removed)
            return removed;
        if (auto removed = removeAll<Attachment>(QStringLiteral("owner = ?"), {id}); !removed)
            return removed;
        return m_store.remove<Report>(id);
    });
}

// ---- Parts

Result<Id> Actions::savePart(ReportPart part) {
    if (const Problems p = validate(part); !acceptable(p))
        return refusal(p);
    if (const auto report = draft(part.report, Words::tr("%1 is not changed")); !report)
        return report.error();
    if (!part.id && part.position == 0) {
        const auto last = positionAfter<ReportPart>(QStringLiteral("report = ?"), {part.report}, -1);
        if (!last)
            return last.error();
        part.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added to the report: %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed in the report: %1"), part.title, part);
}

Status Actions::movePart(Id id, Id after) {
    ReportPart part;
    if (auto free = refuseIfSent(id, part); !free)
        return free;
    const auto position =
        positionAfter<ReportPart>(QStringLiteral("report = ? AND id <> ?"), {part.report, id}, after);
    if (!position)
        return position.error();
    part.position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved in the report: %1"), part.title,
                   [&] { return m_store.save(part); });
}

Status Actions::removePart(Id id) {
    ReportPart part;
    if (auto free = refuseIfSent(id, part); !free)
        return free;
    return performRemove<ReportPart>(QT_TRANSLATE_NOOP("Action", "Removed from the report: %1"), part.title,
                                     id);
}

Status Actions::saveAssessment(Id id, const QString &text) {
    ReportPart part;
    if (auto free = refuseIfSent(id, part); !free)
        return free;
    part.assessment = text;
    return perform(QT_TRANSLATE_NOOP("Action", "Wrote in the report: %1"), part.title,
                   [&] { return m_store.save(part); });
}

Status Actions::refreshFacts(Id id, const QList<ReportPart> &told) {
    const auto report = draft(id, Words::tr("The facts of %1 are not refreshed"));
    if (!report)
        return report.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Refreshed the facts of %1"), report->title, [&]() -> Status {
        for (const ReportPart &fresh : told) {
            // Read again: somebody may have written an assessment since the facts were told.
            auto part = m_store.load<ReportPart>(fresh.id);
            if (!part)
                return part.error();
            part->facts = fresh.facts;
            part->factsOn = fresh.factsOn;
            if (auto saved = m_store.save(*part); !saved)
                return saved;
        }
        return Done{};
    });
}

// ---- Its way

Status Actions::moveEntryOf(const Report &report, std::optional<QDate> before) {
    const auto entries = m_store.all<YearEntry>();
    if (!entries)
        return entries.error();
    if (!before) {
        const YearEntry *entry = entryOf(report, *entries);
        const auto reports = m_store.all<Report>();
        if (!reports)
            return reports.error();
        const bool isFree = entry && std::none_of(reports->begin(), reports->end(), [&](const Report &other) {
                                return other.id != report.id && entryOf(other, *entries) == entry;
                            });
        if (!isFree)
            return Done{};
        before = entry->date;
    }
    auto moved = movedAlong(report, *before, *entries);
    return moved ? m_store.save(*moved) : Status(Done{});
}

Status Actions::writeEntryOf(const Report &report, bool isSent) {
    const auto entries = m_store.all<YearEntry>();
    if (!entries)
        return entries.error();
    const YearEntry *found = entryOf(report, *entries);
    if (!found)
        return Done{};
    YearEntry entry = *found;
    if (isSent && entry.state == EntryState::Planned) {
        entry.state = EntryState::Done;
        entry.doneOn = report.sentOn;
        entry.sentTo = report.sentTo;
    } else if (!isSent && entry.state == EntryState::Done && entry.doneOn == report.sentOn) {
        entry.state = EntryState::Planned;
        entry.doneOn = {};
    }
    return m_store.save(entry);
}

Status Actions::writeGrantOf(const Report &report, bool isSent) {
    if (!report.grant)
        return Done{};
    auto grant = m_store.load<Grant>(report.grant);
    if (!grant)
        return grant.error();
    if (isSent && (grant->state == GrantState::Granted || grant->state == GrantState::Accepted)) {
        grant->state = GrantState::Reported;
        grant->reportedOn = report.sentOn;
    } else if (!isSent && grant->state == GrantState::Reported && grant->reportedOn == report.sentOn) {
        grant->state = GrantState::Granted; // which it was in any case
        grant->reportedOn = {};
    }
    return m_store.save(*grant);
}

Status Actions::sendReport(Id id, const ReportSending &sending) {
    const auto report = draft(id, Words::tr("%1 is not sent again"));
    if (!report)
        return report.error();
    if (const Problems p = validate(sending, *report, m_clock.today()); !acceptable(p))
        return refusal(p);
    const auto networks = m_store.all<Network>();
    if (!networks)
        return networks.error();
    const Network &network = networks->first();
    const auto logos = m_store.all<Attachment>(QStringLiteral("owner = ?"), {network.id});
    if (!logos)
        return logos.error();
    Report next = withSender(sent(*report, sending), network);
    if (!logos->isEmpty()) {
        next.logo = logos->last().sha256;
        next.logoType = logos->last().mediaType;
    }
    return perform(
        QT_TRANSLATE_NOOP("Action", "Sent the report %1"), next.title,
        [&]() -> Status {
            if (auto saved = m_store.save(next); !saved)
                return saved;
            if (auto saved = writeEntryOf(next, true); !saved)
                return saved;
            return writeGrantOf(next, true);
        },
        Command::Kind::Final);
}

Status Actions::takeBackReport(Id id, const QString &reason) {
    const auto report = m_store.load<Report>(id);
    if (!report)
        return report.error();
    if (!report->isSent())
        return Done{};
    if (reason.trimmed().isEmpty())
        return refusal({{QStringLiteral("reason"), Words::tr("Write why the report is taken back.")}});
    Report next = takenBack(*report);
    return perform(QT_TRANSLATE_NOOP("Action", "Took back the report %1"),
                   QStringLiteral("%1 (%2)").arg(report->title, reason.trimmed()), [&]() -> Status {
                       if (auto saved = m_store.save(next); !saved)
                           return saved;
                       if (auto saved = writeEntryOf(*report, false); !saved)
                           return saved;
                       return writeGrantOf(*report, false);
                   });
}

Status Actions::acknowledgeReport(Id id, const ReportReceipt &receipt) {
    const auto report = m_store.load<Report>(id);
    if (!report)
        return report.error();
    if (!report->isSent())
        return Error{Error::Kind::Conflict, Words::tr("%1 is not acknowledged").arg(report->title),
                     Words::tr("it has not been sent"), Words::tr("Record the sending first")};
    if (const Problems p = validate(receipt, *report, m_clock.today()); !acceptable(p))
        return refusal(p);
    Report next = acknowledged(*report, receipt);
    return perform(QT_TRANSLATE_NOOP("Action", "Acknowledged: the report %1"), next.title,
                   [&] { return m_store.save(next); });
}

} // namespace aarring
