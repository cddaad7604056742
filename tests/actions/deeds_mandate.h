#pragma once

#include "actions/deeds.h"

namespace aarring {

/// The mandate, its words, rules and attachments.
inline void deedsOfMandate() {
    const auto draft = [](TestNetwork &n) -> Id {
        const auto id = n.actions().reviseMandate();
        return id ? *id : 0;
    };
    row("reviseMandate", [](TestNetwork &n) { return asStatus(n.actions().reviseMandate()); });
    row("saveMandate", [draft](TestNetwork &n) {
        MandateVersion v = *n.queries().mandate(draft(n));
        v.caseNumber = QStringLiteral("2026/1234");
        return n.actions().saveMandate(v);
    });
    row("saveBlock", [draft](TestNetwork &n) {
        MandateBlock b = n.queries().mandateText(draft(n)).at(4);
        b.text += QStringLiteral(", hvorav ett fysisk.");
        return asStatus(n.actions().saveBlock(b));
    });
    row("insertBlock", [draft](TestNetwork &n) {
        const Id version = draft(n);
        return asStatus(
            n.actions().insertBlock({0, version, BlockKind::Bullet, QStringLiteral("Nytt punkt"), 0},
                                    n.queries().mandateText(version).at(2).id));
    });
    row("moveBlock", [draft](TestNetwork &n) {
        const auto blocks = n.queries().mandateText(draft(n));
        return n.actions().moveBlock(blocks.at(5).id, blocks.at(2).id);
    });
    row("removeBlock: with the rule that hung on it", [draft](TestNetwork &n) {
        const auto blocks = n.queries().mandateText(draft(n));
        for (const MandateBlock &b : blocks)
            if (b.text.contains(QLatin1String("minst fire")))
                return n.actions().removeBlock(b.id);
        return Status(Error{});
    });
    row("replaceMandateText", [draft](TestNetwork &n) {
        return n.actions().replaceMandateText(
            draft(n), mandateFromText(QStringLiteral("Mandat\n\nFormål\n\nEt kort mandat.\n\n- Ett\n- To")));
    });
    row("writeBlocks: a clause divided", [draft](TestNetwork &n) {
        MandateBlock first = n.queries().mandateText(draft(n)).at(4);
        MandateBlock second = first;
        second.id = 0;
        second.text = first.text.mid(10);
        first.text.truncate(10);
        first.emphasis = QStringLiteral("b0+4");
        return asStatus(n.actions().writeBlocks({first, second}, 0));
    });
    row("joinBlocks: with the rule that hung on it", [draft](TestNetwork &n) {
        const auto blocks = n.queries().mandateText(draft(n));
        for (qsizetype i = 1; i < blocks.size(); ++i)
            if (blocks[i].text.contains(QLatin1String("minst fire"))) {
                MandateBlock joined = blocks[i - 1];
                joined.text += blocks[i].text;
                return n.actions().joinBlocks(joined, blocks[i].id);
            }
        return Status(Error{});
    });
    row("addMandate", [](TestNetwork &n) {
        MandateVersion version;
        version.number = 7;
        version.title = QStringLiteral("Mandat");
        return asStatus(
            n.actions().addMandate(version, mandateBlocksFromText(QStringLiteral("Formål\n- Ett\n- To"))));
    });
    row("addSpellingWord",
        [](TestNetwork &n) { return n.actions().addSpellingWord(QStringLiteral("kompetansebank")); });
    row("removeSpellingWord", [](TestNetwork &n) {
        if (auto added = n.actions().addSpellingWord(QStringLiteral("kompetansebank")); !added)
            return added;
        return n.actions().removeSpellingWord(QStringLiteral("kompetansebank"));
    });
    row("replaceMandateText: rules go with their clauses", [draft](TestNetwork &n) {
        const Id version = draft(n);
        QList<MandateBlock> blocks = n.queries().mandateText(version);
        std::reverse(blocks.begin(), blocks.end());
        return n.actions().replaceMandateText(version, {{}, {}, blocks});
    });
    row("submitMandate", [draft](TestNetwork &n) {
        return n.actions().submitMandate(draft(n), {QStringLiteral("Eieren"), day});
    });
    row("takeMandateBackToDraft", [draft](TestNetwork &n) {
        const Id version = draft(n);
        if (auto sent = n.actions().submitMandate(version, {QStringLiteral("Eieren"), day}); !sent)
            return sent;
        return n.actions().takeMandateBackToDraft(version);
    });
    row("withdrawMandate: of an approval", [](TestNetwork &n) {
        return n.actions().withdrawMandate(n.queries().approvedMandate()->id,
                                           {QStringLiteral("Eieren"), day, QStringLiteral("Feil vedlegg")});
    });
    row("dissolveNetwork", [](TestNetwork &n) {
        return n.actions().dissolveNetwork(n.queries().approvedMandate()->id,
                                           {QStringLiteral("Eieren"), day});
    });
    row("withdrawMandate: of the dissolution", [](TestNetwork &n) {
        const Id version = n.queries().approvedMandate()->id;
        if (auto ended = n.actions().dissolveNetwork(version, {QStringLiteral("Eieren"), day}); !ended)
            return ended;
        return n.actions().withdrawMandate(version,
                                           {QStringLiteral("Eieren"), day, QStringLiteral("Omgjort")});
    });
    row("confirmRule", [draft](TestNetwork &n) {
        const Id version = draft(n);
        const Rule rule = n.queries().rules().first();
        for (MandateBlock block : n.queries().mandateText(version))
            if (block.id == rule.clause) {
                block.text += QStringLiteral(" Hvert år.");
                if (auto saved = n.actions().saveBlock(block); !saved)
                    return Status(saved.error());
            }
        return n.actions().confirmRule(rule.id);
    });
    row("saveRule", [](TestNetwork &n) {
        Rule rule = n.queries().rules().first();
        rule.strength = Strength::May;
        rule.atLeast = 7;
        return asStatus(n.actions().saveRule(rule));
    });
    row("removeRule", [](TestNetwork &n) { return n.actions().removeRule(n.queries().rules().first().id); });
    row("attach", [draft](TestNetwork &n) {
        return asStatus(n.actions().attach(draft(n), {QStringLiteral("vedtak.pdf"), QByteArray("%PDF-1.7")}));
    });
    row("removeAttachment", [draft](TestNetwork &n) {
        const auto id = n.actions().attach(draft(n), {QStringLiteral("vedtak.pdf"), QByteArray("%PDF-1.7")});
        return id ? n.actions().removeAttachment(*id) : Status(id.error());
    });
    const auto prompt = [](TestNetwork &n) {
        for (const Rule &r : n.queries().rules())
            if (r.kind == RuleKind::Prompt)
                return r.id;
        return Id(0);
    };
    row("answerRule", [prompt](TestNetwork &n) {
        return asStatus(n.actions().answerRule(prompt(n), day, true, QStringLiteral("Drøftet i mai")));
    });
    row("saveRule: new", [](TestNetwork &n) {
        Rule r;
        r.kind = RuleKind::MeetingsPerYear;
        r.body = group(n);
        r.atLeast = 6;
        return asStatus(n.actions().saveRule(r));
    });
    row("saveRule: changed", [](TestNetwork &n) {
        Rule r = n.queries().rules().first();
        r.strength = Strength::May;
        return asStatus(n.actions().saveRule(r));
    });
    row("removeRule: with its answers", [prompt](TestNetwork &n) -> Status {
        const Id rule = prompt(n);
        if (const auto answer = n.actions().answerRule(rule, day, false, {}); !answer)
            return answer.error();
        return n.actions().removeRule(rule);
    });
}

} // namespace aarring
