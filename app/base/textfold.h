#pragma once

#include <QCollatorSortKey>
#include <QString>
#include <QStringList>
#include <unordered_map>

namespace aarring {

/// For searching: lower case, æ→ae, ø→o, å/aa→a, Sami letters and diacritics to their plain ones, runs of
/// space made one. "Ålborg" and "aalborg" fold alike.
QString folded(const QString &text);

/// Order of names in Norway and Denmark: … x y z æ ø å, with "aa" as å. Negative, zero or positive.
int compareNames(const QString &a, const QString &b);
/// The same order as keys, for sorting many names.
QCollatorSortKey nameKey(const QString &name);

/// Keys that were made before, for long lists that are sorted again after each change.
class NameKeys {
public:
    const QCollatorSortKey &of(const QString &name);

private:
    std::unordered_map<QString, QCollatorSortKey> m_keys;
};

} // namespace aarring
