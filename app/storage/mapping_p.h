#pragma once

#include "base/formats.h"
#include "storage/mapping.h"

namespace aarring {

// How a member's type is written in a column, and read back.
inline QVariant toColumn(const QString &v) { return v.isNull() ? QStringLiteral("") : v; }
inline QVariant toColumn(qint64 v) { return v; }
inline QVariant toColumn(int v) { return v; }
inline QVariant toColumn(bool v) { return v ? 1 : 0; }
inline QVariant toColumn(double v) { return v; }
inline QVariant toColumn(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
inline QVariant toColumn(QTime v) {
    return v.isValid() ? QVariant(v.toString(QStringLiteral("HH:mm"))) : QVariant();
}
inline QVariant toColumn(std::optional<qint64> v) { return v ? QVariant(*v) : QVariant(); }
inline QVariant toColumn(Language v) { return languageCode(v); }
template<class E>
requires std::is_enum_v<E> QVariant toColumn(E v) { return nameOf(v); }
template<class E>
QVariant toColumn(const std::optional<E> &v) {
    return v ? nameOf(*v) : QStringLiteral("");
}

inline void fromColumn(const ColumnValue &c, QString &v) { v = c.text(); }
inline void fromColumn(const ColumnValue &c, qint64 &v) { v = c.integer(); }
inline void fromColumn(const ColumnValue &c, int &v) { v = int(c.integer()); }
inline void fromColumn(const ColumnValue &c, bool &v) { v = c.integer() != 0; }
inline void fromColumn(const ColumnValue &c, double &v) { v = c.real(); }
inline void fromColumn(const ColumnValue &c, QDate &v) { v = fromIsoDate(c.utf8()); }
inline void fromColumn(const ColumnValue &c, QTime &v) {
    v = c.isNull() ? QTime() : QTime::fromString(c.text(), QStringLiteral("HH:mm"));
}
inline void fromColumn(const ColumnValue &c, std::optional<qint64> &v) {
    v = c.isNull() ? std::nullopt : std::optional<qint64>(c.integer());
}
inline void fromColumn(const ColumnValue &c, Language &v) {
    v = languageFromCode(c.text()).value_or(Language::English);
}
template<class E>
requires std::is_enum_v<E>
void fromColumn(const ColumnValue &c, E &v) { v = fromName<E>(c.text()).value_or(v); }
template<class E>
void fromColumn(const ColumnValue &c, std::optional<E> &v) {
    v = fromName<E>(c.text());
}

template<class T, class M>
MappedColumn<T> field(const char *name, M T::*member) {
    return {name, [member](const T &t) { return toColumn(t.*member); },
            [member](T &t, const ColumnValue &c) { fromColumn(c, t.*member); }};
}

/// A key of another row; 0 stands as NULL so that the foreign key is not checked.
template<class T>
MappedColumn<T> reference(const char *name, Id T::*member) {
    return {name, [member](const T &t) { return t.*member ? QVariant(t.*member) : QVariant(); },
            [member](T &t, const ColumnValue &c) { t.*member = c.integer(); }};
}

template<class T>
MappedColumn<T> firstDay(DateRange T::*member) {
    return {"valid_from", [member](const T &t) { return toColumn((t.*member).from); },
            [member](T &t, const ColumnValue &c) { fromColumn(c, (t.*member).from); }};
}

template<class T>
MappedColumn<T> lastDay(DateRange T::*member) {
    return {"valid_to", [member](const T &t) { return toColumn((t.*member).to); },
            [member](T &t, const ColumnValue &c) { fromColumn(c, (t.*member).to); }};
}

} // namespace aarring
