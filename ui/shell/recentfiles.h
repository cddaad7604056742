#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace aarring {

/// A file that was open before, and how its network stood when it was closed.
struct RecentFile {
    QString path;
    QString name; ///< the network's
    QDateTime at; ///< UTC
    int failed = 0;
    int warned = 0;
};

/// The last eight files, newest first, in the settings.
class RecentFiles {
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}
    QList<RecentFile> list() const;
    void add(const RecentFile &file); ///< also replaces what is known of the same path
    void remove(const QString &path);

private:
    void write(const QList<RecentFile> &files);
    QSettings &m_settings;
};

} // namespace aarring
