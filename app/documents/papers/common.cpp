#include "documents/papers/common.h"

#include "base/formats.h"
#include "base/textfold.h"

#include <algorithm>

namespace aarring {

Document networkPaper(const Network &network, Language language, const QString &kind, const QString &title,
                      QDate date) {
    Document paper;
    paper.title = title.isEmpty() ? network.name : title;
    if (!folded(paper.title).startsWith(folded(kind)))
        paper.kicker = kind;
    paper.language = language;
    paper.author = network.name;
    paper.subject = kind;
    paper.date = date;
    paper.headLeft = network.name;
    paper.paperSize = network.paperSize;
    paper.marginMm = network.marginMm;
    paper.fileNameParts = {kind, shortLabel(network)};
    return paper;
}

void putLogo(Document &paper, const Network &network, const Picture &logo) {
    paper.logo = logo;
    const PaperTexts texts(paper.language);
    paper.logo.altText = texts.translate("Paper", "Logo: %1").arg(network.name);
}

void markAsDraft(Document &paper) {
    paper.isDraft = true;
    paper.fileNameParts += PaperTexts(paper.language).translate("Paper", "draft", "in a file name");
}

void addSentence(Document &paper, const QString &sentence) {
    for (const QString &line : sentence.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        paper.blocks.push_back(Paragraph{plainText(line)});
}

Table withoutEmptyColumns(Table table) {
    for (qsizetype column = table.columns.size() - 1; column > 0; --column) {
        const bool isUsed = std::any_of(table.rows.begin(), table.rows.end(), [column](const TableRow &row) {
            return !row.cells.value(column).isEmpty();
        });
        if (isUsed)
            continue;
        table.columns.removeAt(column);
        for (TableRow &row : table.rows)
            if (column < row.cells.size())
                row.cells.removeAt(column);
    }
    return table;
}

const QString &shortLabel(const Network &network) {
    return network.shortName.isEmpty() ? network.name : network.shortName;
}

QString dayInTable(QDate day, Language language) {
    return shortDate(day, language).replace(QLatin1Char(' '), QChar::Nbsp);
}

QString periodText(const DateRange &period, const PaperTexts &texts, Language language) {
    const QString from = dayInTable(period.from, language);
    const QString to = dayInTable(period.to, language);
    if (!from.isEmpty() && !to.isEmpty())
        return from + QChar(0x2013) + to;
    if (!from.isEmpty())
        return texts.translate("Paper", "from %1", "a date").arg(from);
    if (!to.isEmpty())
        return texts.translate("Paper", "until %1", "a date").arg(to);
    return {};
}

void nameBudget(Document &paper, const Budget &budget, const Project &project) {
    QStringList above{project.title};
    if (paper.title != budget.title)
        above += budget.title;
    above.removeAll(QString());
    paper.overline = above.join(QStringLiteral(" – "));
    if (project.id)
        paper.fileNameParts += project.title;
    paper.fileNameParts += yearsOf(budget, &project);
}

} // namespace aarring
