#include "actions/templatefiller_p.h"

#include "domain/mandatelife.h"

namespace aarring {

namespace {

/// The mandate's text: "# " heading, "## " sub-heading, "- " bullet, "1. " numbered, other lines paragraphs.
/// Blank lines only part; every other character is kept.
QList<MandateBlock> readText(const QString &text) {
    QList<MandateBlock> blocks;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        MandateBlock block;
        block.text = line;
        for (const auto &[mark, kind] :
             {std::pair{"## ", BlockKind::Subheading}, std::pair{"# ", BlockKind::Heading},
              std::pair{"- ", BlockKind::Bullet}, std::pair{"1. ", BlockKind::Numbered}})
            if (line.startsWith(QLatin1String(mark))) {
                block.kind = kind;
                block.text = line.mid(QLatin1String(mark).size());
                break;
            }
        block.position = blocks.size() + 1;
        blocks.append(block);
    }
    return blocks;
}

} // namespace

MandateVersion TemplateFiller::version(const QJsonObject &o) {
    MandateVersion v;
    v.number = o.value(QLatin1String("number")).toInt(1);
    v.state = kind(o, "state", MandateState::Draft);
    v.overline = text(o, "overline");
    v.title = text(o, "title");
    v.documentNumber = text(o, "documentNumber");
    v.caseNumber = text(o, "caseNumber");
    v.submittedTo = text(o, "submittedTo");
    v.submittedOn = date(o, "submittedOn");
    v.approvedBy = text(o, "approvedBy");
    v.approvedOn = date(o, "approvedOn");
    v.validFrom = date(o, "validFrom");
    v.nextRevision = date(o, "nextRevision");
    return v;
}

Result<QList<MandateBlock>> TemplateFiller::write(MandateVersion v, const QJsonObject &o) {
    if (Status saved = save(v, "mandate", o); !saved)
        return saved.error();
    QList<MandateEvent> events{
        {0, v.id, MandateEventKind::Submitted, v.submittedOn, v.submittedTo, {}, {}},
        {0, v.id, MandateEventKind::Approved, v.approvedOn, v.approvedBy, v.caseNumber, {}}};
    if (v.validTo.isValid())
        events.append({0, v.id, MandateEventKind::Superseded, v.validTo.addDays(1), {}, {}, {}});
    for (MandateEvent &event : events)
        if (event.day.isValid())
            if (Status saved = m_store.save(event); !saved)
                return saved.error();
    const QString file = text(o, "text");
    if (file.isEmpty())
        return QList<MandateBlock>{};
    const auto bytes = templateFile(file);
    if (!bytes)
        return bytes.error();
    QList<MandateBlock> blocks = readText(QString::fromUtf8(*bytes));
    for (MandateBlock &block : blocks) {
        block.version = v.id;
        if (Status saved = m_store.save(block); !saved)
            return saved.error();
    }
    return blocks;
}

Status TemplateFiller::mandate() {
    const QJsonObject o = m_root.value(QLatin1String("mandate")).toObject();
    if (o.isEmpty())
        return Done{};
    const MandateVersion current = version(o);
    // What applied before has a text of its own; the rules hang on the newest.
    if (const QJsonObject before = o.value(QLatin1String("before")).toObject(); !before.isEmpty())
        if (const auto written = write(superseded(version(before), current), before); !written)
            return written.error();
    const auto blocks = write(current, o);
    if (!blocks)
        return blocks.error();
    const QStringList numbers = clauseNumbers(*blocks);
    for (qsizetype i = 0; i < blocks->size(); ++i)
        if (!numbers.at(i).isEmpty())
            m_keys.insert(QStringLiteral("clause/") + numbers.at(i), blocks->at(i).id);
    for (const MandateBlock &block : *blocks)
        m_clauseTexts.insert(block.id, block.text);
    return Done{};
}

Status TemplateFiller::rules() {
    return each("rules", "rule", [this](const QJsonObject &o, double position) {
        Rule r;
        r.kind = kind(o, "kind", RuleKind::MeetingsPerYear);
        r.strength = kind(o, "strength", Strength::Must);
        r.atLeast = o.value(QLatin1String("atLeast")).toInt();
        r.atMost = o.value(QLatin1String("atMost")).toInt();
        r.body = key(o, "body");
        r.clause = key(o, "clause");
        r.confirmedText = m_clauseTexts.value(r.clause);
        r.title = text(o, "title");
        r.period = kind(o, "period", RulePeriod::CalendarYear);
        r.months = o.value(QLatin1String("months")).toInt();
        if (!text(o, "institutionKind").isEmpty())
            r.institutionKind = kind(o, "institutionKind", InstitutionKind::Other);
        if (!text(o, "meetingKind").isEmpty())
            r.meetingKind = kind(o, "meetingKind", MeetingKind::Ordinary);
        r.inPerson = o.value(QLatin1String("inPerson")).toBool();
        r.deadline = date(o, "deadline");
        r.who = kind(o, "who", Appointer::Anybody);
        r.position = position;
        return r;
    });
}

} // namespace aarring
