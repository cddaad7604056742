#include "documents/papers/mandatepaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"

namespace aarring {

namespace {

bool isApproved(const MandateVersion &version) {
    return version.state != MandateState::Draft && version.state != MandateState::Submitted;
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

QDate dateOf(const MandateContent &content) {
    const MandateVersion &version = content.version;
    if (isApproved(version) && version.approvedOn.isValid())
        return version.approvedOn;
    if (version.state == MandateState::Submitted && version.submittedOn.isValid())
        return version.submittedOn;
    return content.today;
}

QString footText(const MandateContent &content, const PaperTexts &texts, Language language) {
    const QString day = longDate(dateOf(content), language);
    if (isApproved(content.version))
        return texts.translate("Paper", "Approved %1", "a date").arg(day);
    if (content.version.state == MandateState::Submitted)
        return texts.translate("Paper", "For approval, %1", "a date").arg(day);
    return texts.translate("Paper", "Draft %1", "a date").arg(day);
}

Facts facts(const MandateContent &content, const PaperTexts &texts, Language language) {
    const MandateVersion &version = content.version;
    const QString number =
        QString::number(version.number) + QStringLiteral(" – ") + stateText(version.state, texts);
    Facts facts;
    facts.rows = {
        {texts.translate("Paper", "Document"), version.documentNumber},
        {texts.translate("Paper", "Version"), number},
        {texts.translate("Paper", "Owner", "body that approves the mandate"), content.network.owner},
        {texts.translate("Paper", "Valid from"), longDate(version.validFrom, language)}};
    if (isApproved(version)) {
        facts.rows.push_back({texts.translate("Paper", "Approved by"), version.approvedBy});
        facts.rows.push_back(
            {texts.translate("Paper", "Approved on"), longDate(version.approvedOn, language)});
    }
    facts.rows.push_back({texts.translate("Paper", "Case number"), version.caseNumber});
    facts.rows.push_back(
        {texts.translate("Paper", "Next revision"), longDate(version.nextRevision, language)});
    return facts;
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
                                  version.title, dateOf(content));
    paper.overline = version.overline;
    paper.documentNumber = version.documentNumber;
    paper.caseNumber = version.caseNumber;
    paper.version = number;
    paper.state = stateText(version.state, texts);
    if (!content.network.owner.isEmpty())
        paper.author = content.network.owner;
    paper.footLeft = footText(content, texts, language);
    paper.fileNameParts += QLatin1Char('v') + number;
    if (version.state == MandateState::Draft)
        markAsDraft(paper);

    paper.blocks.push_back(facts(content, texts, language));
    addText(paper, content.blocks);
    if (!isApproved(version)) {
        Signatures room = signatures(content, texts);
        room.sentence = texts.standard("mandate.signatures");
        paper.blocks.push_back(room);
    }
    return paper;
}

} // namespace aarring
