#include "domain/versioncomparison_p.h"

#include <algorithm>

namespace aarring {

using namespace comparison;

namespace {

/// Between two unchanged neighbours a paragraph with this share of common words is the same one, rewritten.
constexpr double likeInPlace = 0.4;
/// Elsewhere in the text it takes more to be taken for the same.
constexpr double likeElsewhere = 0.6;
/// A word that stands in more paragraphs than this tells none of them from the others.
constexpr Index tellingWord = 64;
/// Only the best few candidates are compared word by word.
constexpr Index candidatesTried = 8;
/// Pairs of paragraphs of two versions that are the same one.
class Pairing {
public:
    Pairing(const QList<MandateBlock> &before, const QList<MandateBlock> &now)
        : m_before(before),
          m_now(now),
          m_nowOf(size_t(before.size()), none),
          m_beforeOf(size_t(now.size()), none) {
        pairEqual();
        pairLike();
        findOrder();
    }

    Index beforeOf(Index now) const { return m_beforeOf[size_t(now)]; }
    Index nowOf(Index before) const { return m_nowOf[size_t(before)]; }
    double likeness(Index now) const { return m_likeness.value(now, 1); }
    /// False for a paragraph that has changed places with others.
    bool isInPlace(Index now) const { return m_inPlace[size_t(now)]; }

private:
    void pair(Index before, Index now) {
        m_nowOf[size_t(before)] = now;
        m_beforeOf[size_t(now)] = before;
    }
    void pairEqual();
    void pairLike();
    void findOrder();

    const QList<MandateBlock> &m_before;
    const QList<MandateBlock> &m_now;
    std::vector<Index> m_nowOf;
    std::vector<Index> m_beforeOf;
    QHash<Index, double> m_likeness; ///< of those that are not equal
    std::vector<bool> m_inPlace;
};

// Equal texts in the same order first, then equal ones that stand elsewhere. A text that only one side has takes no part.
void Pairing::pairEqual() {
    Numbering numbering;
    struct Places {
        Index count[2] = {0, 0};
        Index last[2] = {none, none};
    };
    QHash<int, Places> placesOf;
    const auto numbersOf = [&](const QList<MandateBlock> &blocks, int side) {
        Numbers numbers;
        for (Index i = 0; i < blocks.size(); ++i) {
            numbers.push_back(numbering.of(blocks[i].text));
            Places &places = placesOf[numbers.back()];
            ++places.count[side];
            places.last[side] = i;
        }
        return numbers;
    };
    const Numbers all[] = {numbersOf(m_before, 0), numbersOf(m_now, 1)};
    const bool once = std::all_of(placesOf.cbegin(), placesOf.cend(), [](const Places &places) {
        return places.count[0] <= 1 && places.count[1] <= 1;
    });
    if (once) { // as in nearly every text: then it does not take their order to know them
        for (const Places &places : std::as_const(placesOf))
            if (places.count[0] && places.count[1])
                pair(places.last[0], places.last[1]);
        return;
    }
    Numbers shared[2];
    std::vector<Index> from[2];
    for (int side = 0; side < 2; ++side)
        for (size_t i = 0; i < all[side].size(); ++i)
            if (const Places places = placesOf.value(all[side][i]); places.count[0] && places.count[1]) {
                shared[side].push_back(all[side][i]);
                from[side].push_back(Index(i));
            }
    QHash<int, QList<Index>> elsewhere;
    std::vector<Index> waiting;
    walk(shared[0], shared[1], [&](Index i, Index j) {
        if (i >= 0 && j >= 0)
            pair(from[0][size_t(i)], from[1][size_t(j)]);
        else if (i >= 0)
            elsewhere[shared[0][size_t(i)]].append(from[0][size_t(i)]);
        else
            waiting.push_back(j);
    });
    for (const Index j : waiting)
        if (QList<Index> &places = elsewhere[shared[1][size_t(j)]]; !places.isEmpty())
            pair(places.takeFirst(), from[1][size_t(j)]);
}

/// The words of a paragraph without order: (word, how often), by word.
struct WordBag {
    std::vector<std::pair<int, int>> counts;
    int size = 0;

    WordBag(const QString &text, Numbering &numbering) {
        Numbers words;
        for (const QStringView token : tokensOf(text))
            if (token.front().isLetterOrNumber())
                words.push_back(numbering.of(token));
        std::sort(words.begin(), words.end());
        size = int(words.size());
        for (const int word : words) {
            if (counts.empty() || counts.back().first != word)
                counts.push_back({word, 0});
            ++counts.back().second;
        }
    }
    double likeness(const WordBag &other) const {
        int shared = 0;
        for (auto a = counts.begin(), b = other.counts.begin();
             a != counts.end() && b != other.counts.end();) {
            if (a->first == b->first)
                shared += std::min((a++)->second, (b++)->second);
            else if (a->first < b->first)
                ++a;
            else
                ++b;
        }
        return size + other.size ? 2.0 * shared / (size + other.size) : 0;
    }
};

void Pairing::pairLike() {
    // The gap a paragraph stands in: how many equal ones stand before it in its version.
    const auto gapsOf = [](const std::vector<Index> &partners) {
        std::vector<Index> gaps;
        Index gap = 0;
        for (const Index partner : partners) {
            gaps.push_back(gap);
            gap += partner != none;
        }
        return gaps;
    };
    const std::vector<Index> gapsBefore = gapsOf(m_nowOf), gapsNow = gapsOf(m_beforeOf);

    Numbering numbering;
    std::vector<Index> open; // paragraphs of before without partner
    std::vector<WordBag> bags;
    QHash<int, QList<std::pair<Index, int>>> withWord; // place in `open`, how often
    for (Index i = 0; i < m_before.size(); ++i) {
        if (m_nowOf[size_t(i)] != none)
            continue;
        bags.emplace_back(m_before[i].text, numbering);
        for (const auto &[word, count] : bags.back().counts)
            withWord[word].append({Index(open.size()), count});
        open.push_back(i);
    }
    struct Candidate {
        double rank;
        double likeness;
        Index before;
        Index now;
    };
    std::vector<Candidate> candidates;
    std::vector<int> shared(open.size(), 0);
    for (Index j = 0; j < m_now.size(); ++j) {
        if (m_beforeOf[size_t(j)] != none)
            continue;
        const WordBag bag(m_now[j].text, numbering);
        std::vector<Index> met;
        for (const auto &[word, count] : bag.counts) {
            const auto found = withWord.constFind(word);
            if (found == withWord.cend() || found->size() > tellingWord)
                continue;
            for (const auto &[place, often] : *found) {
                if (!shared[size_t(place)])
                    met.push_back(place);
                shared[size_t(place)] += std::min(count, often);
            }
        }
        const auto best = met.begin() + std::min<Index>(candidatesTried, Index(met.size()));
        std::partial_sort(met.begin(), best, met.end(), [&](Index a, Index b) {
            return std::pair(-shared[size_t(a)], a) < std::pair(-shared[size_t(b)], b);
        });
        for (auto place = met.begin(); place != best; ++place) {
            const Index i = open[size_t(*place)];
            const bool inPlace = gapsBefore[size_t(i)] == gapsNow[size_t(j)];
            const double likeness = bag.likeness(bags[size_t(*place)]);
            // Nothing is paired across the text that could as well have been rewritten where it stood.
            if (likeness >= (inPlace ? likeInPlace : likeElsewhere))
                candidates.push_back({likeness + (inPlace ? 0.2 : 0), likeness, i, j});
        }
        for (const Index place : met)
            shared[size_t(place)] = 0;
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.rank > b.rank; });
    for (const Candidate &c : candidates)
        if (m_nowOf[size_t(c.before)] == none && m_beforeOf[size_t(c.now)] == none) {
            pair(c.before, c.now);
            m_likeness.insert(c.now, c.likeness);
        }
}

// The most paragraphs that stand in the same order in both versions have stayed; the others have moved.
void Pairing::findOrder() {
    m_inPlace.assign(m_beforeOf.size(), false);
    std::vector<Index> ends; // ends[n]: the paragraph of now that ends the best run of n + 1
    std::vector<Index> previous(m_beforeOf.size(), none);
    for (size_t j = 0; j < m_beforeOf.size(); ++j) {
        if (m_beforeOf[j] == none)
            continue;
        const auto at =
            std::lower_bound(ends.begin(), ends.end(), m_beforeOf[j],
                             [&](Index end, Index value) { return m_beforeOf[size_t(end)] < value; });
        if (at != ends.begin())
            previous[j] = *(at - 1);
        if (at == ends.end())
            ends.push_back(Index(j));
        else
            *at = Index(j);
    }
    for (Index j = ends.empty() ? none : ends.back(); j != none; j = previous[size_t(j)])
        m_inPlace[size_t(j)] = true;
}

} // namespace

VersionComparison compareVersions(const MandateText &before, const MandateText &now) {
    using State = ComparedParagraph::State;
    const Pairing pairing(before.blocks, now.blocks);
    const QStringList numbersBefore = clauseNumbers(before.blocks), numbersNow = clauseNumbers(now.blocks);
    VersionComparison comparison;
    comparison.overline = compareWords(before.overline, now.overline);
    comparison.title = compareWords(before.title, now.title);

    const auto addGone = [&](Index i) {
        ComparedParagraph gone;
        gone.before = before.blocks[i];
        gone.numberBefore = numbersBefore[i];
        if (const Index j = pairing.nowOf(i); j == none) {
            gone.state = State::Removed;
            gone.likeness = 0;
        } else {
            gone.state = State::MovedAway;
            gone.now = now.blocks[j];
            gone.numberNow = numbersNow[j];
        }
        append(gone.words, WordPiece::State::Removed, gone.before.text);
        comparison.paragraphs.append(gone);
    };
    Index i = 0; // the next of before that nothing has been said about
    const auto addGoneUntil = [&](Index end) {
        // What went stands before what came in its place.
        Index newOnes = comparison.paragraphs.size();
        while (newOnes > 0 && (comparison.paragraphs[newOnes - 1].state == State::Added ||
                               comparison.paragraphs[newOnes - 1].state == State::Moved))
            --newOnes;
        const QList<ComparedParagraph> came = comparison.paragraphs.mid(newOnes);
        comparison.paragraphs.resize(newOnes);
        for (; i < end; ++i)
            addGone(i);
        comparison.paragraphs.append(came);
    };
    for (Index j = 0; j < now.blocks.size(); ++j) {
        ComparedParagraph p;
        p.now = now.blocks[j];
        p.numberNow = numbersNow[j];
        const Index from = pairing.beforeOf(j);
        if (from == none) {
            p.state = State::Added;
            p.likeness = 0;
            append(p.words, WordPiece::State::Added, p.now.text);
        } else {
            p.before = before.blocks[from];
            p.numberBefore = numbersBefore[from];
            p.words = compareWords(p.before.text, p.now.text);
            p.likeness = pairing.likeness(j);
            p.kindChanged = p.before.kind != p.now.kind;
            p.emphasisChanged = !p.wordsChanged() && p.before.emphasis != p.now.emphasis;
            if (!pairing.isInPlace(j))
                p.state = State::Moved;
            else if (p.wordsChanged() || p.kindChanged || p.emphasisChanged)
                p.state = State::Changed;
        }
        if (from != none && pairing.isInPlace(j)) {
            addGoneUntil(from);
            i = from + 1;
        }
        comparison.paragraphs.append(p);
    }
    addGoneUntil(before.blocks.size());
    return comparison;
}

int VersionComparison::count(ComparedParagraph::State state) const {
    return int(std::count_if(paragraphs.begin(), paragraphs.end(),
                             [state](const ComparedParagraph &p) { return p.state == state; }));
}

bool VersionComparison::titleChanged() const {
    const auto changed = [](const WordPieces &pieces) {
        return std::any_of(pieces.begin(), pieces.end(),
                           [](const WordPiece &piece) { return piece.state != WordPiece::State::Same; });
    };
    return changed(title) || changed(overline);
}

int VersionComparison::changes() const {
    return int(std::count_if(paragraphs.begin(), paragraphs.end(),
                             [](const ComparedParagraph &p) { return p.isChange(); })) +
           titleChanged();
}

} // namespace aarring
