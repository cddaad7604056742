#include "actions/memberlists.h"

namespace aarring {

Result<ImportPreview> previewMemberFile(const Queries &queries, const QString &path, Language language) {
    const auto table = readCellFile(path);
    if (!table)
        return table.error();
    ImportSettings settings;
    settings.today = settings.firstDay = queries.today();
    settings.language = language;
    return previewImport(*table, recogniseColumns(*table, queries.facts()), queries.facts(), settings);
}

} // namespace aarring
