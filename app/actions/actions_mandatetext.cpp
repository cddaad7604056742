#include "actions/actions_p.h"

#include "domain/standardtext.h"
#include "domain/versioncomparison.h"

#include <algorithm>

namespace aarring {

namespace {

/// Halving the way between two neighbours comes to an end; before that all get whole numbers again.
constexpr double smallestStep = 1e-6;

/// A clause of a new text that has at least this share of an old one's words is the same clause, rewritten.
constexpr double likeEnough = 0.6;

/// Gives the rows of a new text the keys of the old ones they stand for, and with them their rules; 0 to the others.
void takeKeys(QList<MandateBlock> &rows, const QList<MandateBlock> &before) {
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].id = i + 1; // so that they are known again in the comparison
    for (const ComparedParagraph &p : compareVersions({{}, {}, before}, {{}, {}, rows}).paragraphs)
        if (p.now.id && p.state != ComparedParagraph::State::MovedAway)
            rows[p.now.id - 1].id = p.likeness >= likeEnough ? p.before.id : 0;
}

/// Gives a position to the rows that have none (0), between those that have one.
void takePositions(QList<MandateBlock> &rows, const QList<qsizetype> &unplaced) {
    for (qsizetype i = 0; i < unplaced.size();) {
        qsizetype count = 1;
        while (i + count < unplaced.size() && unplaced[i + count] == unplaced[i] + count)
            ++count;
        const qsizetype first = unplaced[i];
        const qsizetype behind = first + count;
        const double before = first > 0              ? rows[first - 1].position
                              : behind < rows.size() ? rows[behind].position - double(count) - 1
                                                     : 0;
        const double end = behind < rows.size() ? rows[behind].position : before + double(count) + 1;
        const double step = (end - before) / double(count + 1);
        if (step < smallestStep) {
            for (qsizetype row = 0; row < rows.size(); ++row)
                rows[row].position = double(row) + 1;
            return;
        }
        for (qsizetype n = 0; n < count; ++n)
            rows[first + n].position = before + step * double(n + 1);
        i += count;
    }
}

qsizetype indexOf(const QList<MandateBlock> &rows, Id id) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [id](const MandateBlock &row) { return row.id == id; });
    return found == rows.end() ? -1 : found - rows.begin();
}

Error goneBlock() {
    return {Error::Kind::NotFound, QCoreApplication::translate("Actions", "The clause cannot be changed"),
            QCoreApplication::translate("Actions", "it is not in this version any more"),
            QCoreApplication::translate("Actions", "Look at the text as it is now")};
}

} // namespace

Result<Id> Actions::writeBlocks(const QList<MandateBlock> &blocks, Id after) {
    if (blocks.isEmpty())
        return goneBlock();
    const Id version = blocks.first().version;
    if (auto ok = editable(version); !ok)
        return ok.error();
    const auto before = m_store.all<MandateBlock>(QStringLiteral("version = ?"), {version});
    if (!before)
        return before.error();
    QList<MandateBlock> rows = *before;
    QList<qsizetype> unplaced;
    QString added;
    const qsizetype place = indexOf(rows, after);
    qsizetype at = !after ? 0 : place < 0 ? rows.size() : place + 1;
    for (MandateBlock block : blocks) {
        block.version = version;
        if (block.id) {
            at = indexOf(rows, block.id);
            if (at < 0)
                return goneBlock();
            block.position = rows[at].position;
            rows[at] = block;
        } else {
            rows.insert(at, block);
            unplaced.append(at);
            if (added.isEmpty())
                added = block.text;
        }
        ++at;
    }
    takePositions(rows, unplaced);
    const qsizetype last = at - 1;
    const Status written =
        perform(unplaced.isEmpty() ? QT_TRANSLATE_NOOP("Action", "Changed in the mandate: %1")
                                   : QT_TRANSLATE_NOOP("Action", "Added to the mandate: %1"),
                excerpt(unplaced.isEmpty() ? blocks.first().text : added), [&]() -> Status {
                    for (MandateBlock &row : rows)
                        if (!row.id || !before->contains(row))
                            if (auto saved = m_store.save(row); !saved)
                                return saved;
                    return Done{};
                });
    if (!written)
        return written.error();
    return rows[last].id;
}

Status Actions::joinBlocks(MandateBlock joined, Id gone) {
    const auto first = m_store.load<MandateBlock>(joined.id);
    const auto second = m_store.load<MandateBlock>(gone);
    if (!first || !second || first->version != second->version || joined.version != first->version ||
        joined.id == gone)
        return goneBlock();
    if (auto ok = editable(first->version); !ok)
        return ok;
    joined.position = first->position;
    return perform(QT_TRANSLATE_NOOP("Action", "Joined in the mandate: %1"), excerpt(joined.text),
                   [&]() -> Status {
                       if (auto r = hangOn(gone, joined.id); !r)
                           return r;
                       if (auto removed = m_store.remove<MandateBlock>(gone); !removed)
                           return removed;
                       return m_store.save(joined);
                   });
}

Status Actions::replaceMandateText(Id version, const MandateText &text) {
    if (auto ok = editable(version); !ok)
        return ok;
    auto mandate = m_store.load<MandateVersion>(version);
    if (!mandate)
        return mandate.error();
    const auto before = m_store.all<MandateBlock>(QStringLiteral("version = ?"), {version});
    if (!before)
        return before.error();
    QList<MandateBlock> gone = *before;
    QList<MandateBlock> rows = text.blocks;
    takeKeys(rows, *before);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].version = version;
        rows[i].position = double(i) + 1;
        gone.removeIf([&](const MandateBlock &old) { return old.id == rows[i].id; });
    }
    return perform(QT_TRANSLATE_NOOP("Action", "Replaced the text of version %1 of the mandate"),
                   QString::number(mandate->number), [&]() -> Status {
                       if (!text.title.isEmpty()) {
                           mandate->overline = text.overline;
                           mandate->title = text.title;
                           if (auto saved = m_store.save(*mandate); !saved)
                               return saved;
                       }
                       for (const MandateBlock &block : std::as_const(gone)) {
                           if (auto r = hangOn(block.id, 0); !r)
                               return r;
                           if (auto removed = m_store.remove<MandateBlock>(block.id); !removed)
                               return removed;
                       }
                       for (MandateBlock &row : rows)
                           if (auto saved = m_store.save(row); !saved)
                               return saved;
                       return Done{};
                   });
}

Result<Id> Actions::addMandate(MandateVersion version, const QList<MandateBlock> &blocks) {
    const auto others = m_store.all<MandateVersion>();
    if (!others)
        return others.error();
    for (const MandateVersion &other : *others)
        if (!isSealed(other.state) || other.state == MandateState::Dissolved)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Actions", "Another version cannot be begun"),
                         isSealed(other.state)
                             ? QCoreApplication::translate("Actions", "the network is dissolved")
                             : QCoreApplication::translate("Actions", "version %1 is a draft already")
                                   .arg(other.number),
                         {}};
    version.id = 0;
    version.state = MandateState::Draft;
    version.number = others->isEmpty() ? version.number : others->last().number + 1;
    if (version.title.trimmed().isEmpty())
        return refusal({{QStringLiteral("title"),
                         QCoreApplication::translate("Actions", "Write what the mandate is called.")}});
    const Status written = perform(QT_TRANSLATE_NOOP("Action", "Added version %1 of the mandate"),
                                   QString::number(version.number), [&]() -> Status {
                                       if (auto saved = m_store.save(version); !saved)
                                           return saved;
                                       double position = 0;
                                       for (MandateBlock block : blocks) {
                                           block.id = 0;
                                           block.version = version.id;
                                           block.position = ++position;
                                           if (auto saved = m_store.save(block); !saved)
                                               return saved;
                                       }
                                       return Done{};
                                   });
    if (!written)
        return written.error();
    return version.id;
}

Status Actions::addSpellingWord(const QString &word) {
    SpellingWord added{0, word.trimmed()};
    if (added.word.isEmpty())
        return Done{};
    const auto known = m_store.all<SpellingWord>(QStringLiteral("word = ?"), {added.word});
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return Done{};
    return perform(QT_TRANSLATE_NOOP("Action", "Added to the spelling words: %1"), added.word,
                   [&] { return m_store.save(added); });
}

Status Actions::removeSpellingWord(const QString &word) {
    const auto known = m_store.all<SpellingWord>(QStringLiteral("word = ?"), {word});
    if (!known)
        return known.error();
    if (known->isEmpty())
        return Done{};
    return performRemove<SpellingWord>(QT_TRANSLATE_NOOP("Action", "Removed from the spelling words: %1"),
                                       word, known->first().id);
}

} // namespace aarring
