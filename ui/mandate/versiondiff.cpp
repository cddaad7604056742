#include "ui/mandate/versiondiff.h"

#include <QRegularExpression>
#include <vector>

namespace aarring {

namespace {

/// For each element of `b`, its partner in `a` in a longest common subsequence, or -1.
template<class List, class Same>
std::vector<qsizetype> matched(const List &a, const List &b, Same same) {
    const auto rows = size_t(a.size());
    const auto columns = size_t(b.size());
    std::vector<std::vector<int>> length(rows + 1, std::vector<int>(columns + 1, 0));
    for (size_t i = rows; i-- > 0;)
        for (size_t j = columns; j-- > 0;)
            length[i][j] = same(a[qsizetype(i)], b[qsizetype(j)])
                               ? length[i + 1][j + 1] + 1
                               : std::max(length[i + 1][j], length[i][j + 1]);
    std::vector<qsizetype> partner(columns, -1);
    for (size_t i = 0, j = 0; i < rows && j < columns;) {
        if (same(a[qsizetype(i)], b[qsizetype(j)])) {
            partner[j++] = qsizetype(i++);
        } else if (length[i + 1][j] >= length[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return partner;
}

struct Word {
    int start;
    QString text;
};

QList<Word> wordsOf(const QString &text) {
    static const QRegularExpression word(QStringLiteral("\\w+|[^\\w\\s]"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QList<Word> words;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        words.append({int(match.capturedStart()), match.captured()});
    }
    return words;
}

} // namespace

QHash<Id, QString> changedClauses(const QList<MandateBlock> &before, const QList<MandateBlock> &now) {
    const auto partner = matched(before, now, [](const MandateBlock &a, const MandateBlock &b) {
        return a.kind == b.kind && a.text == b.text;
    });
    QHash<Id, QString> changed;
    qsizetype old = 0; // the first old clause that nothing stands for yet
    for (qsizetype j = 0; j < now.size(); ++j) {
        if (partner[size_t(j)] >= 0) {
            old = partner[size_t(j)] + 1;
            continue;
        }
        // The clauses between two unchanged ones stand for each other in order.
        qsizetype end = before.size();
        for (qsizetype k = j + 1; k < now.size(); ++k)
            if (partner[size_t(k)] >= 0) {
                end = partner[size_t(k)];
                break;
            }
        changed.insert(now[j].id, old < end ? before[old++].text : QString());
    }
    return changed;
}

QList<std::pair<int, int>> changedWords(const QString &before, const QString &now) {
    const QList<Word> old = wordsOf(before);
    const QList<Word> words = wordsOf(now);
    const auto partner = matched(old, words, [](const Word &a, const Word &b) { return a.text == b.text; });
    QList<std::pair<int, int>> places;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (partner[size_t(i)] < 0)
            places.append({words[i].start, int(words[i].text.size())});
    return places;
}

} // namespace aarring
