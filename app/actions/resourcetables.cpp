#include "actions/resourcetables.h"

#include "base/textfold.h"
#include "documents/papertexts.h"
#include "domain/labels.h"

#include <algorithm>

namespace aarring {

QString resourceTableName() { return QStringLiteral("resources"); }

WorkbookSheet resourceSheet(const Queries &queries, Language language) {
    constexpr double wide = 34, textWide = 22, dayWide = 12;
    const PaperTexts texts(language);
    WorkbookSheet sheet{texts.translate("Paper", "Resources"),
                        {{texts.translate("Paper", "Title"), wide},
                         {texts.translate("Paper", "Kind"), textWide},
                         {texts.translate("Paper", "Theme"), textWide},
                         {texts.translate("Paper", "Audience"), textWide},
                         {texts.translate("Paper", "Made by"), wide},
                         {texts.translate("Paper", "Responsible"), textWide},
                         {texts.translate("Paper", "Link"), wide},
                         {texts.translate("Paper", "State"), textWide},
                         {texts.translate("Paper", "Published"), dayWide},
                         {texts.translate("Paper", "Next review"), dayWide},
                         {texts.translate("Paper", "Retired on"), dayWide},
                         {texts.translate("Paper", "About", "what a resource is about"), wide},
                         {texts.translate("Paper", "Note"), wide}},
                        {}};
    std::vector<std::pair<QCollatorSortKey, const Resource *>> sorted;
    for (const Resource &resource : queries.facts().resources)
        sorted.emplace_back(nameKey(resource.title), &resource);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, resource] : sorted) {
        const Institution *producer = queries.institution(resource->producer);
        const Person *person = queries.person(resource->person);
        sheet.rows += SheetRow{{resource->title, texts.translate("Label", labelSource(resource->kind)),
                                resource->theme, resource->audience, producer ? producer->name : QString(),
                                person ? person->fullName() : resource->who, resource->link,
                                texts.translate("Label", labelSource(resource->state)), resource->published,
                                resource->reviewDue, resource->retiredOn, resource->about, resource->note}};
    }
    return sheet;
}

Result<ResourcePreview> previewResourceFile(const Queries &queries, const QString &path, Language language) {
    const auto table = readCellFile(path);
    if (!table)
        return table.error();
    ResourceSettings settings;
    settings.today = queries.today();
    settings.language = language;
    return previewResources(*table, recogniseResources(*table, queries.facts()), queries.facts(), settings);
}

} // namespace aarring
