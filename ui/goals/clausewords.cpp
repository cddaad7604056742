#include "ui/goals/clausewords.h"

#include <algorithm>

namespace aarring {

namespace {

constexpr int longestText = 70;

QList<ClauseWords> clausesOf(const Queries &queries, Id version) {
    QList<ClauseWords> clauses;
    const QList<MandateBlock> blocks = queries.mandateText(version);
    const QStringList numbers = clauseNumbers(blocks);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        if (!numbers.at(i).isEmpty() && blocks.at(i).kind != BlockKind::Heading)
            clauses.append({blocks.at(i).id, numbers.at(i), blocks.at(i).text});
    return clauses;
}

} // namespace

QString ClauseWords::shortText() const {
    const QString words =
        text.size() > longestText ? text.left(longestText).trimmed() + QStringLiteral(" …") : text;
    return number + QLatin1Char(' ') + words;
}

QList<ClauseWords> clausesFor(const Queries &queries, Id also) {
    const auto isThere = [also](const QList<ClauseWords> &clauses) {
        return std::any_of(clauses.begin(), clauses.end(),
                           [also](const ClauseWords &clause) { return clause.id == also; });
    };
    const MandateVersion *current = queries.currentMandate();
    QList<ClauseWords> clauses = current ? clausesOf(queries, current->id) : QList<ClauseWords>();
    if (!also || isThere(clauses))
        return clauses;
    for (const MandateVersion &version : queries.facts().mandates)
        for (const ClauseWords &clause : clausesOf(queries, version.id))
            if (clause.id == also)
                clauses.append(clause);
    return clauses;
}

} // namespace aarring
