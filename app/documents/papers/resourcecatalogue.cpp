#include "documents/papers/resourcecatalogue.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "documents/papers/common.h"
#include "domain/labels.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace aarring {

namespace {

class Catalogue {
public:
    Catalogue(const CatalogueContent &content, const PaperTexts &texts, Language language)
        : m_texts(texts), m_language(language) {
        for (const Institution &institution : content.institutions)
            m_institutions.insert(institution.id, institution.name);
        NameKeys keys;
        std::vector<Entry> entries;
        for (const Resource &resource : content.resources)
            if (isOnOffer(resource, content.day))
                entries.push_back(
                    {folded(resource.theme), &keys.of(resource.theme), &keys.of(resource.title), &resource});
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
            // What has no theme comes last.
            if (a.theme.isEmpty() != b.theme.isEmpty())
                return b.theme.isEmpty();
            if (a.theme != b.theme)
                return a.themeKey->compare(*b.themeKey) < 0;
            if (a.resource->kind != b.resource->kind)
                return a.resource->kind < b.resource->kind;
            const int order = a.titleKey->compare(*b.titleKey);
            return order != 0 ? order < 0 : a.resource->id < b.resource->id;
        });
        for (const Entry &entry : entries)
            m_sorted.append({entry.theme, entry.resource});
    }

    void add(Document &paper) const {
        for (qsizetype from = 0; from < m_sorted.size();) {
            qsizetype to = from;
            while (to < m_sorted.size() && m_sorted[to].first == m_sorted[from].first)
                ++to;
            const QString theme = m_sorted[from].second->theme;
            paper.blocks.push_back(
                Heading{1, counted(theme.isEmpty() ? m_texts.translate("Paper", "Other themes") : theme,
                                   int(to - from))});
            addKinds(paper, from, to);
            from = to;
        }
    }

private:
    struct Entry {
        QString theme; ///< folded: "KI" and "ki" are one
        const QCollatorSortKey *themeKey;
        const QCollatorSortKey *titleKey;
        const Resource *resource;
    };

    QString counted(const QString &what, int count) const {
        return m_texts.translate("Paper", "%1 (%2)", "a heading and how many stand below it")
            .arg(what)
            .arg(count);
    }

    void addKinds(Document &paper, qsizetype from, qsizetype to) const {
        while (from < to) {
            const ResourceKind kind = m_sorted[from].second->kind;
            List list;
            for (; from < to && m_sorted[from].second->kind == kind; ++from)
                list.items += item(*m_sorted[from].second);
            const char *word = list.items.size() == 1 ? labelSource(kind) : pluralSource(kind);
            paper.blocks.push_back(
                Heading{2, counted(m_texts.translate("Label", word), int(list.items.size()))});
            paper.blocks.push_back(list);
        }
    }

    /// Title. What it is about. For whom. Made by. Published. Address.
    Spans item(const Resource &resource) const {
        Spans spans{Span{resource.title, true}};
        QStringList sentences;
        if (!resource.about.isEmpty())
            sentences += resource.about.simplified();
        if (!resource.audience.isEmpty())
            sentences += m_texts.translate("Paper", "For: %1", "an audience").arg(resource.audience);
        if (const QString maker = m_institutions.value(resource.producer); !maker.isEmpty())
            sentences += m_texts.translate("Paper", "Made by %1").arg(maker);
        sentences += m_texts.translate("Paper", "Published %1", "a date")
                         .arg(longDate(resource.published, m_language));
        QString text;
        for (const QString &sentence : std::as_const(sentences))
            text += QLatin1Char(' ') + sentence +
                    (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')) ||
                             sentence.endsWith(QLatin1Char('!'))
                         ? QLatin1String()
                         : QLatin1String("."));
        spans += Span{(resource.title.endsWith(QLatin1Char('?')) || resource.title.endsWith(QLatin1Char('!'))
                           ? QString()
                           : QStringLiteral(".")) +
                      text};
        if (const QUrl url = openable(resource.link); url.isValid()) {
            spans.last().text += QLatin1Char(' ');
            Span link{url.toDisplayString(QUrl::RemoveScheme | QUrl::StripTrailingSlash).mid(2)};
            link.link = QString::fromLatin1(url.toEncoded());
            spans += link;
        }
        return spans;
    }

    const PaperTexts &m_texts;
    Language m_language;
    QHash<Id, QString> m_institutions;
    QList<std::pair<QString, const Resource *>> m_sorted; ///< each with its folded theme
};

Facts facts(const CatalogueContent &content, const PaperTexts &texts, Language language) {
    const ResourceCounts counts = countResources(content.resources, content.day);
    Facts facts;
    facts.rows = {{texts.translate("Paper", "As of"), longDate(content.day, language)}};
    for (int kind = 0; kind < resourceKinds; ++kind)
        if (const int count = counts.ofKind[size_t(kind)])
            facts.rows +=
                {texts.translate("Label", pluralSource(ResourceKind(kind))), QString::number(count)};
    facts.rows += {texts.translate("Paper", "In all"), QString::number(counts.total)};
    return facts;
}

} // namespace

Document cataloguePaper(const CatalogueContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const QString kind = texts.translate("Paper", "Resource catalogue");
    Document paper = networkPaper(content.network, language, kind, kind, content.day);
    paper.footLeft = texts.translate("Paper", "As of %1", "a date").arg(longDate(content.day, language));
    if (std::none_of(content.resources.begin(), content.resources.end(),
                     [&](const Resource &resource) { return isOnOffer(resource, content.day); })) {
        addSentence(paper, texts.standard("catalogue.none"));
        return paper;
    }
    addSentence(paper, texts.standard("catalogue.intro"));
    paper.blocks.push_back(facts(content, texts, language));
    Catalogue(content, texts, language).add(paper);
    return paper;
}

} // namespace aarring
