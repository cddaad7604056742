#include "actions/templates.h"
#include "base/formats.h"
#include "cli/verbs.h"
#include "domain/labels.h"
#include "domain/mandatelife.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QByteArray asJson(const QList<Finding> &findings, QDate day, bool fulfilled) {
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(QJsonObject{{QStringLiteral("rule"), nameOf(finding.rule.kind)},
                                {QStringLiteral("strength"), nameOf(finding.rule.strength)},
                                {QStringLiteral("verdict"), nameOf(finding.verdict)},
                                {QStringLiteral("demand"), finding.demand},
                                {QStringLiteral("evidence"), finding.evidence},
                                {QStringLiteral("detail"), finding.detail},
                                {QStringLiteral("fails_on"), isoDate(finding.failsOn)},
                                {QStringLiteral("fell_short_from"), isoDate(finding.past.from)},
                                {QStringLiteral("fell_short_to"), isoDate(finding.past.to)},
                                {QStringLiteral("done"), finding.done},
                                {QStringLiteral("wanted"), finding.wanted}});
    const QJsonObject root{{QStringLiteral("date"), isoDate(day)},
                           {QStringLiteral("fulfilled"), fulfilled},
                           {QStringLiteral("findings"), list}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace

Exit listTemplates(const Arguments &, CommandLine &line) {
    for (const TemplateInfo &info : templates(line.language))
        printCells(line, {info.name, info.title + QStringLiteral(" – ") + info.description});
    return Exit::Done;
}

Exit makeNew(const Arguments &arguments, CommandLine &line) {
    if (auto known = checkTemplateName(arguments.value("template")); !known)
        return fail(line, known.error(), Exit::Usage);
    auto workspace =
        Workspace::create(arguments.value("template"), arguments.operands[0], line.places, line.clock);
    if (!workspace)
        return fail(line, workspace.error(), Exit::NotDone);
    if (auto closed = (*workspace)->file().close(); !closed)
        return fail(line, closed.error(), Exit::NotDone);
    return Exit::Done;
}

Exit checkMandate(const Arguments &arguments, CommandLine &line) {
    const auto day = dateOf(arguments, line);
    if (!day)
        return Exit::Usage;
    const auto network = ReadOnlyNetwork::open(arguments.operands[0], line.clock);
    if (!network)
        return fail(line, network.error(), Exit::NotDone);
    const QList<Finding> findings = (*network)->queries().check(*day, line.language);
    const bool fulfilled = std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.verdict == Verdict::Fails && finding.rule.strength == Strength::Must;
    });
    if (arguments.has("json")) {
        line.out << QString::fromUtf8(asJson(findings, *day, fulfilled));
    } else {
        for (const Finding &finding : findings)
            line.out << label(finding.verdict) << '\t' << finding.demand << '\t' << finding.evidence << '\n';
        if (const MandateVersion *ended = endedWith((*network)->queries().facts().mandates))
            line.out
                << Words::tr("The network was dissolved %1.").arg(shortDate(ended->validTo, line.language))
                << '\n';
        else if (findings.isEmpty())
            line.out << Words::tr("The mandate has no rules that can be counted.") << '\n';
    }
    return fulfilled ? Exit::Done : Exit::No;
}

Exit verifyWhole(const Arguments &arguments, CommandLine &line) {
    const QString &path = arguments.operands[0];
    if (const Status whole = verifyFile(path); !whole) {
        const auto kind = whole.error().kind;
        const bool no = kind == Error::Kind::Damaged || kind == Error::Kind::Foreign;
        return fail(line, whole.error(), no ? Exit::No : Exit::NotDone);
    }
    line.out << Words::tr("%1 is whole.").arg(path) << '\n';
    return Exit::Done;
}

Exit backUp(const Arguments &arguments, CommandLine &line) {
    if (const Status copied = backupFile(arguments.operands[0], arguments.operands[1]); !copied)
        return fail(line, copied.error(), Exit::NotDone);
    return Exit::Done;
}

} // namespace aarring
