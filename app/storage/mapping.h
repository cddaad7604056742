#pragma once

#include "domain/attachment.h"
#include "domain/names.h"
#include "domain/network.h"
#include "domain/person.h"
#include "domain/standardtext.h"
#include "storage/rowreader.h"

#include <QDate>
#include <QTime>
#include <QVariant>
#include <functional>
#include <vector>

namespace aarring {

/// One column of a table and the member it stands for.
template<class T>
struct MappedColumn {
    const char *name;
    std::function<QVariant(const T &)> get;
    std::function<void(T &, const ColumnValue &)> set;
};

/// Table and columns of each kind of value the file holds; `order` is how lists come out. The key `id` is
/// understood. To add a field: the struct, a numbered schema script, and one line in mapping_<subject>.cpp.
template<class T>
struct Mapping {
    const char *table;
    const char *order;
    std::vector<MappedColumn<T>> columns;
};

template<class T>
const Mapping<T> &mappingOf();

} // namespace aarring
