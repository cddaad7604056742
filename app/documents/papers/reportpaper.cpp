#include "documents/papers/reportpaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "domain/reportfacts/fact.h"

#include <algorithm>

namespace aarring {

namespace {

class ReportWriter {
public:
    ReportWriter(const ReportContent &content, const PaperTexts &texts, Language language)
        : m_content(content), m_report(content.report), m_texts(texts), m_language(language) {}

    Document write() {
        const QDate date = m_report.sentOn.isValid() ? m_report.sentOn : m_content.today;
        m_paper = networkPaper(m_content.network, m_language, kindWord(), m_report.title, date);
        m_paper.caseNumber = m_report.caseNumber;
        m_paper.footLeft = longDate(date, m_language);
        if (m_report.period.to.isValid())
            m_paper.fileNameParts += isoDate(m_report.period.to);
        if (!m_report.isSent())
            markAsDraft(m_paper);
        addHead();
        for (const ReportPart &part : m_content.parts)
            addPart(part);
        return m_paper;
    }

private:
    QString kindWord() const {
        switch (m_report.kind) {
        case ReportKind::HalfYear:
            return m_texts.translate("Paper", "Half-year report");
        case ReportKind::Year:
            return m_texts.translate("Paper", "Annual report");
        case ReportKind::Funder:
            return m_texts.translate("Paper", "Report to a funder");
        case ReportKind::AnnualMeeting:
            break;
        }
        return m_texts.translate("Paper", "Status for the annual meeting");
    }

    void addHead() {
        QDate told;
        for (const ReportPart &part : m_content.parts)
            told = std::max(told, part.factsOn);
        const auto onDay = [&](const QString &who, QDate day) {
            return who.isEmpty() || !day.isValid()
                       ? who
                       : QString(who + QStringLiteral(", ") + longDate(day, m_language));
        };
        Facts facts;
        facts.rows = {
            {m_texts.translate("Paper", "To", "a recipient"), m_report.recipient},
            {m_texts.translate("Paper", "From", "a sender"), m_content.network.name},
            {m_texts.translate("Paper", "Period"), periodText(m_report.period, m_texts, m_language)},
            {m_texts.translate("Paper", "Facts as of", "a date"), longDate(told, m_language)},
            {m_texts.translate("Paper", "Sent to"), onDay(m_report.sentTo, m_report.sentOn)},
            {m_texts.translate("Paper", "Acknowledged by"),
             onDay(m_report.acknowledgedBy, m_report.acknowledgedOn)},
        };
        m_paper.blocks.push_back(facts);
    }

    void addPart(const ReportPart &part) {
        const QList<Fact> told = readFacts(part.facts);
        if (told.isEmpty() && part.assessment.trimmed().isEmpty())
            return;
        m_paper.blocks.push_back(Heading{1, part.title});
        if (!told.isEmpty())
            addSentence(m_paper, part.lead);
        List sentences{false, {}};
        const auto addSentences = [&] {
            if (!sentences.items.isEmpty())
                m_paper.blocks.push_back(sentences);
            sentences.items.clear();
        };
        for (const Fact &fact : told) {
            if (!fact.isTable()) {
                sentences.items += plainText(fact.text);
                continue;
            }
            addSentences();
            m_paper.blocks.push_back(tableOf(fact));
        }
        addSentences();
        for (const QString &paragraph : part.assessment.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            m_paper.blocks.push_back(Paragraph{plainText(paragraph.trimmed())});
    }

    static Table tableOf(const Fact &fact) {
        Table table;
        table.caption = fact.text;
        for (const FactColumn &column : fact.columns)
            table.columns += {column.header, column.share, column.isNumber ? Align::Right : Align::Left,
                              &column == &fact.columns.first()};
        for (const FactRow &row : fact.rows)
            table.rows += TableRow{row.cells, row.isSum ? TableRowKind::Sum : TableRowKind::Normal};
        return table;
    }

    const ReportContent &m_content;
    const Report &m_report;
    const PaperTexts &m_texts;
    Language m_language;
    Document m_paper;
};

} // namespace

Document reportPaper(const ReportContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    return ReportWriter(content, texts, language).write();
}

} // namespace aarring
