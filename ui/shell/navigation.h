#pragma once

#include "ui/shell/setup.h"

class QListWidget;

namespace aarring {

class Text;

/// How the file stands, at the bottom of the navigation.
enum class SaveState { Saved, Waiting, Failed };

/// The left column: whose network it is, the pages with what needs attention, and the state of the file.
class Navigation : public Translated<QWidget> {
    Q_OBJECT

public:
    static constexpr int wide = 208;
    static constexpr int narrow = 68;

    explicit Navigation(const QList<PageSpec> &pages, QWidget *parent = nullptr);

    void setNetwork(const QString &name, const QString &owner);
    void setAttention(int page, const Attention &attention);
    void setFile(const QString &path, SaveState state);
    void setCurrent(int page); ///< without a signal
    /// Only pictures and marks, with the words on hovering, for where there is little room.
    void setCompact(bool compact);
    int current() const;

signals:
    void chosen(int page);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe(int page);
    void showNames();
    const QList<PageSpec> &m_pages;
    QList<Attention> m_attention;
    bool m_isCompact = false;
    QString m_networkName;
    QString m_ownerName;
    QString m_path;
    SaveState m_state = SaveState::Saved;
    Text *m_name;
    Text *m_owner;
    QListWidget *m_list;
    MarkLabel *m_stateMark;
    Text *m_stateText;
    Text *m_fileName;
};

} // namespace aarring
