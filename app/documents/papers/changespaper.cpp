#include "documents/papers/changespaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"

#include <algorithm>

namespace aarring {

namespace {

using State = ComparedParagraph::State;

Spans marked(const WordPieces &pieces) {
    Spans spans;
    for (const WordPiece &piece : pieces)
        spans += Span{.text = piece.text,
                      .bold = piece.bold,
                      .italic = piece.italic,
                      .underline = piece.state == WordPiece::State::Added,
                      .strike = piece.state == WordPiece::State::Removed};
    return spans;
}

Span bold(const QString &text) { return Span{.text = text, .bold = true}; }
Span italic(const QString &text) { return Span{.text = text, .italic = true}; }

/// Writes the paragraphs of a comparison as blocks of a paper.
class ChangesWriter {
public:
    explicit ChangesWriter(Language language) : m_texts(language) {}

    QList<Block> write(const VersionComparison &comparison) {
        addTitle(comparison.overline);
        addTitle(comparison.title);
        for (const ComparedParagraph &p : comparison.paragraphs)
            add(p);
        return m_blocks;
    }

private:
    void addTitle(const WordPieces &pieces) {
        const bool changed = std::any_of(pieces.begin(), pieces.end(), [](const WordPiece &piece) {
            return piece.state != WordPiece::State::Same;
        });
        if (changed)
            m_blocks += Paragraph{Spans{bold(m_texts.translate("Paper", "Title changed: "))} +
                                  marked(pieces) + told(pieces)};
    }

    void add(const ComparedParagraph &p) {
        const bool gone = p.state == State::Removed || p.state == State::MovedAway;
        const MandateBlock &block = gone ? p.before : p.now;
        const QString label = labelOf(p);
        if ((block.kind == BlockKind::Heading || block.kind == BlockKind::Subheading) && !gone) {
            m_blocks += Heading{block.kind == BlockKind::Heading ? 1 : 2, block.text};
            if (label.isEmpty())
                return;
            Spans spans = Spans{bold(label)} + marked(dressed(p));
            if (p.state == State::Changed || p.state == State::Moved)
                spans += told(p.words);
            m_blocks += Paragraph{spans};
            return;
        }
        Spans spans;
        // A list with removed items in it cannot count them by itself.
        if (block.kind == BlockKind::Numbered && !gone)
            spans += Span{.text = p.numberNow.section(QLatin1Char('.'), -1) + QStringLiteral(". ")};
        if (!label.isEmpty())
            spans += bold(label);
        // What was moved away is read where it stands now.
        if (p.state == State::MovedAway)
            spans += italic(m_texts.translate("Paper", "“%1”").arg(excerpt(block.text)));
        else
            spans += marked(dressed(p));
        if (p.state == State::Changed || p.state == State::Moved)
            spans += told(p.words);
        if (block.kind == BlockKind::Bullet)
            addItem(spans);
        else
            m_blocks += Paragraph{spans};
    }

    void addItem(const Spans &spans) {
        List *open = m_blocks.isEmpty() ? nullptr : std::get_if<List>(&m_blocks.last());
        if (!open) {
            m_blocks += List{};
            open = &std::get<List>(m_blocks.last());
        }
        open->items += spans;
    }

    /// "2.3 changed: "; empty for what is the same.
    QString labelOf(const ComparedParagraph &p) const {
        QStringList words;
        switch (p.state) {
        case State::Same:
            return {};
        case State::Changed:
            break;
        case State::Added:
            words += m_texts.translate("Paper", "added", "a clause");
            break;
        case State::Removed:
            words += m_texts.translate("Paper", "removed", "a clause");
            break;
        case State::Moved:
            words += p.numberBefore.isEmpty()
                         ? m_texts.translate("Paper", "moved", "a clause")
                         : m_texts.translate("Paper", "moved from %1", "a clause").arg(p.numberBefore);
            break;
        case State::MovedAway:
            words += p.numberNow.isEmpty()
                         ? m_texts.translate("Paper", "moved", "a clause")
                         : m_texts.translate("Paper", "moved to %1", "a clause").arg(p.numberNow);
            break;
        }
        if (p.state == State::Changed || p.state == State::Moved) {
            if (p.wordsChanged())
                words += m_texts.translate("Paper", "changed", "a clause");
            if (p.kindChanged)
                words += m_texts.translate("Paper", "set as another kind of paragraph");
            if (p.emphasisChanged)
                words += m_texts.translate("Paper", "emphasised otherwise");
        }
        const bool gone = p.state == State::Removed || p.state == State::MovedAway;
        const QString number = gone ? p.numberBefore : p.numberNow;
        const QString text = words.join(QStringLiteral(", "));
        return (number.isEmpty() ? text : number + QLatin1Char(' ') + text) + QStringLiteral(": ");
    }

    /// The marks once more in words, for those who do not see them.
    Spans told(const WordPieces &pieces) const {
        QStringList removed, added;
        const bool tellsWords = std::any_of(pieces.begin(), pieces.end(), [](const WordPiece &piece) {
            return piece.state != WordPiece::State::Same && hasWords(piece.text);
        });
        for (const WordPiece &piece : pieces) {
            // A comma beside changed words is marked, but says nothing when it is quoted alone.
            if (piece.text.trimmed().isEmpty() || (tellsWords && !hasWords(piece.text)))
                continue;
            const QString quoted = m_texts.translate("Paper", "“%1”").arg(piece.text.simplified());
            if (piece.state == WordPiece::State::Removed)
                removed += quoted;
            if (piece.state == WordPiece::State::Added)
                added += quoted;
        }
        QStringList parts;
        if (!removed.isEmpty())
            parts +=
                m_texts.translate("Paper", "removed: %1", "words").arg(removed.join(QStringLiteral(", ")));
        if (!added.isEmpty())
            parts += m_texts.translate("Paper", "added: %1", "words").arg(added.join(QStringLiteral(", ")));
        if (parts.isEmpty())
            return {};
        return {italic(QStringLiteral(" [%1]").arg(parts.join(QStringLiteral("; "))))};
    }

    static bool hasWords(const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    }

    static QString excerpt(const QString &text) {
        constexpr int length = 60;
        return text.size() <= length ? text : text.left(length).trimmed() + QChar(0x2026);
    }

    PaperTexts m_texts;
    QList<Block> m_blocks;
};

/// "2 clauses changed, 1 added."
QString summary(const VersionComparison &comparison, const PaperTexts &texts) {
    QStringList parts;
    if (comparison.titleChanged())
        parts += texts.translate("Paper", "the title changed");
    const auto add = [&](State state, const char *source) {
        if (const int n = comparison.count(state))
            parts += texts.translate("Paper", source, nullptr, n);
    };
    add(State::Changed, QT_TRANSLATE_N_NOOP("Paper", "%n clause(s) changed"));
    add(State::Added, QT_TRANSLATE_N_NOOP("Paper", "%n clause(s) added"));
    add(State::Removed, QT_TRANSLATE_N_NOOP("Paper", "%n clause(s) removed"));
    add(State::Moved, QT_TRANSLATE_N_NOOP("Paper", "%n clause(s) moved"));
    if (parts.isEmpty())
        return texts.translate("Paper", "The two versions say the same.");
    QString sentence = parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString versionText(const MandateVersion &version, Language language) {
    QString text =
        QString::number(version.number) + QStringLiteral(" – ") + mandateStateWord(version.state, language);
    if (version.approvedOn.isValid())
        text += QStringLiteral(", ") + longDate(version.approvedOn, language);
    return text;
}

} // namespace

Document changesPaper(const ChangesContent &content, Language language) {
    const PaperTexts texts(language);
    const MandateVersion &version = content.now.version;
    const QString kind = texts.translate("Paper", "Changes since version %1").arg(content.before.number);
    Document paper =
        networkPaper(content.now.network, language, kind, version.title, mandatePaperDate(content.now));
    paper.overline = version.overline;
    paper.documentNumber = version.documentNumber;
    paper.caseNumber = version.caseNumber;
    paper.version = QString::number(version.number);
    paper.state = mandateStateWord(version.state, language);
    paper.footLeft = mandateFoot(content.now, language);
    paper.fileNameParts += QStringLiteral("v%1").arg(version.number);
    if (version.state == MandateState::Draft)
        markAsDraft(paper);

    Facts facts = mandateFacts(content.now, language);
    facts.rows.insert(2, {texts.translate("Paper", "Compared with"), versionText(content.before, language)});
    paper.blocks += facts;
    paper.blocks += Paragraph{{bold(summary(content.comparison, texts))}};
    if (content.comparison.changes() > 0)
        paper.blocks += Paragraph{
            {Span{.text = texts.translate("Paper", "Added words are underlined", "legend"),
                  .underline = true},
             Span{.text = QStringLiteral(", ")},
             Span{.text = texts.translate("Paper", "removed words are struck through", "legend"),
                  .strike = true},
             Span{.text = texts.translate("Paper", "; both are told in brackets after their clause.")}}};
    paper.blocks += ChangesWriter(language).write(content.comparison);
    return paper;
}

} // namespace aarring
