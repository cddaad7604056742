#include "documents/papers/mandatepaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"

#include <algorithm>

namespace aarring {

namespace {

/// The latest of a kind, or nullptr.
const MandateEvent *lastEvent(const QList<MandateEvent> &events, MandateEventKind kind) {
    const auto found = std::find_if(events.crbegin(), events.crend(),
                                    [kind](const MandateEvent &event) { return event.kind == kind; });
    return found == events.crend() ? nullptr : &*found;
}

/// "31 December 2026, the owner, case 26/90"; what is not known is left out.
QString recorded(QDate day, const QString &who, const QString &caseNumber, const PaperTexts &texts,
                 Language language) {
    QStringList parts{longDate(day, language), who};
    if (!caseNumber.isEmpty())
        parts += texts.translate("Paper", "case %1").arg(caseNumber);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString stateText(MandateState state, const PaperTexts &texts) {
    switch (state) {
    case MandateState::Draft:
        return texts.translate("Paper", "draft", "state of a mandate");
    case MandateState::Submitted:
        return texts.translate("Paper", "for approval", "state of a mandate");
    case MandateState::Approved:
        return texts.translate("Paper", "approved", "state of a mandate");
    case MandateState::Superseded:
        return texts.translate("Paper", "superseded", "state of a mandate");
    case MandateState::Dissolved:
        return texts.translate("Paper", "dissolved", "state of a mandate");
    }
    return {};
}

/// Consecutive items of a kind become one list.
void addText(Document &paper, const QList<MandateBlock> &blocks) {
    for (const MandateBlock &block : blocks) {
        const bool isItem = block.kind == BlockKind::Bullet || block.kind == BlockKind::Numbered;
        const bool ordered = block.kind == BlockKind::Numbered;
        if (isItem) {
            List *open = paper.blocks.isEmpty() ? nullptr : std::get_if<List>(&paper.blocks.last());
            if (!open || open->ordered != ordered) {
                paper.blocks.push_back(List{ordered, {}});
                open = &std::get<List>(paper.blocks.last());
            }
            open->items += emphasisedText(block.text, block.emphasis);
        } else if (block.kind == BlockKind::Paragraph) {
            paper.blocks.push_back(Paragraph{emphasisedText(block.text, block.emphasis)});
        } else {
            paper.blocks.push_back(Heading{block.kind == BlockKind::Heading ? 1 : 2, block.text});
        }
    }
}

Signatures signatures(const MandateContent &content, const PaperTexts &texts) {
    const QString owner =
        content.network.owner.isEmpty()
            ? texts.translate("Paper", "For the approving body")
            : texts.translate("Paper", "For %1", "signs for a body").arg(content.network.owner);
    QString network = texts.translate("Paper", "For %1", "signs for a body").arg(shortLabel(content.network));
    if (!content.leaderWord.isEmpty())
        network += QStringLiteral(" (%1)").arg(content.leaderWord.toLower());
    return {texts.translate("Paper", "Place and date:"), {owner, network}};
}

} // namespace

QDate mandatePaperDate(const MandateContent &content) {
    const MandateVersion &version = content.version;
    if (version.state == MandateState::Dissolved && version.validTo.isValid())
        return version.validTo;
    if (isSealed(version.state) && version.approvedOn.isValid())
        return version.approvedOn;
    if (version.state == MandateState::Submitted && version.submittedOn.isValid())
        return version.submittedOn;
    return content.today;
}

QString mandateFoot(const MandateContent &content, Language language) {
    const PaperTexts texts(language);
    const QString day = longDate(mandatePaperDate(content), language);
    switch (content.version.state) {
    case MandateState::Draft:
        return texts.translate("Paper", "Draft %1", "a date").arg(day);
    case MandateState::Submitted:
        return texts.translate("Paper", "For approval, %1", "a date").arg(day);
    case MandateState::Dissolved:
        return texts.translate("Paper", "Dissolved %1", "a date").arg(day);
    case MandateState::Approved:
    case MandateState::Superseded:
        break;
    }
    return texts.translate("Paper", "Approved %1", "a date").arg(day);
}

QString mandateStateWord(MandateState state, Language language) {
    return stateText(state, PaperTexts(language));
}

Facts mandateFacts(const MandateContent &content, Language language) {
    const PaperTexts texts(language);
    const MandateVersion &version = content.version;
    const QString number =
        QString::number(version.number) + QStringLiteral(" – ") + stateText(version.state, texts);
    Facts facts;
    facts.rows = {
        {texts.translate("Paper", "Document"), version.documentNumber},
        {texts.translate("Paper", "Version"), number},
        {texts.translate("Paper", "Owner", "body that approves the mandate"), content.network.owner},
        {texts.translate("Paper", "Valid from"), longDate(version.validFrom, language)},
        {texts.translate("Paper", "Valid to"), longDate(version.validTo, language)}};
    if (isSealed(version.state)) {
        facts.rows.push_back({texts.translate("Paper", "Approved by"), version.approvedBy});
        facts.rows.push_back(
            {texts.translate("Paper", "Approved on"), longDate(version.approvedOn, language)});
    } else {
        facts.rows.push_back({texts.translate("Paper", "Submitted to"), version.submittedTo});
        if (const MandateEvent *event = lastEvent(content.events, MandateEventKind::Withdrawn))
            facts.rows.push_back({texts.translate("Paper", "Approval withdrawn"),
                                  recorded(event->day, event->who, {}, texts, language)});
    }
    facts.rows.push_back({texts.translate("Paper", "Case number"), version.caseNumber});
    if (version.state == MandateState::Dissolved) {
        if (const MandateEvent *event = lastEvent(content.events, MandateEventKind::Dissolved))
            facts.rows.push_back({texts.translate("Paper", "Network dissolved"),
                                  recorded(event->day, event->who, event->caseNumber, texts, language)});
    } else {
        facts.rows.push_back(
            {texts.translate("Paper", "Next revision"), longDate(version.nextRevision, language)});
    }
    return facts;
}

QString mandateWord(const Network &network, Language language) {
    // No translation: what the paper is called in Norwegian and Danish depends on the country alone.
    if (language == Language::English)
        return QStringLiteral("Mandate");
    return network.country == QLatin1String("DK") ? QStringLiteral("Kommissorium") : QStringLiteral("Mandat");
}

Document mandatePaper(const MandateContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const MandateVersion &version = content.version;
    const QString number = QString::number(version.number);
    Document paper = networkPaper(content.network, language, mandateWord(content.network, language),
                                  version.title, mandatePaperDate(content));
    paper.overline = version.overline;
    paper.documentNumber = version.documentNumber;
    paper.caseNumber = version.caseNumber;
    paper.version = number;
    paper.state = stateText(version.state, texts);
    if (!content.network.owner.isEmpty())
        paper.author = content.network.owner;
    paper.footLeft = mandateFoot(content, language);
    paper.fileNameParts += QLatin1Char('v') + number;
    if (version.state == MandateState::Draft)
        markAsDraft(paper);

    paper.blocks.push_back(mandateFacts(content, language));
    addText(paper, content.blocks);
    if (!isSealed(version.state)) {
        Signatures room = signatures(content, texts);
        room.sentence = texts.standard("mandate.signatures");
        paper.blocks.push_back(room);
    }
    return paper;
}

} // namespace aarring
