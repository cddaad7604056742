#include "ui/shell/recentfiles.h"

#include <QSettings>

namespace aarring {

namespace {

constexpr int kept = 8;
QString group() { return QStringLiteral("recent"); }

} // namespace

QList<RecentFile> RecentFiles::list() const {
    QList<RecentFile> files;
    const int count = m_settings.beginReadArray(group());
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        files.append({m_settings.value(QStringLiteral("path")).toString(),
                      m_settings.value(QStringLiteral("name")).toString(),
                      QDateTime::fromString(m_settings.value(QStringLiteral("at")).toString(), Qt::ISODate),
                      m_settings.value(QStringLiteral("failed")).toInt(),
                      m_settings.value(QStringLiteral("warned")).toInt()});
    }
    m_settings.endArray();
    return files;
}

void RecentFiles::add(const RecentFile &file) {
    QList<RecentFile> files = list();
    files.removeIf([&](const RecentFile &other) { return other.path == file.path; });
    files.prepend(file);
    files.resize(std::min<qsizetype>(files.size(), kept));
    write(files);
}

void RecentFiles::remove(const QString &path) {
    QList<RecentFile> files = list();
    files.removeIf([&](const RecentFile &other) { return other.path == path; });
    write(files);
}

void RecentFiles::write(const QList<RecentFile> &files) {
    m_settings.remove(group());
    m_settings.beginWriteArray(group(), int(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("path"), files[i].path);
        m_settings.setValue(QStringLiteral("name"), files[i].name);
        m_settings.setValue(QStringLiteral("at"), files[i].at.toUTC().toString(Qt::ISODate));
        m_settings.setValue(QStringLiteral("failed"), files[i].failed);
        m_settings.setValue(QStringLiteral("warned"), files[i].warned);
    }
    m_settings.endArray();
}

} // namespace aarring
