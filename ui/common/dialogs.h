#pragma once

#include <QString>
#include <optional>

class QWidget;

namespace aarring {

/// A question that is asked only before what cannot be undone, or when there are two ways to go on.
struct Question {
    QString title;
    QString text;           ///< what is about to happen
    QString detail;         ///< what it means
    QString yes;            ///< the verb of what is done, never "Yes"
    QString no;             ///< the verb of not doing it; empty: Cancel
    bool dangerous = false; ///< Enter means no
};

/// The doors where the program stops and asks. The window gets WindowDialogs, tests answer by themselves.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    /// `filter` as in QFileDialog: "Årring files (*.aarring)". Nothing when the person turns back.
    virtual std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// `suggested` is a name or a whole path; its ending picks among several filters ("A (*.a);;B (*.b)"). The ending of
    /// the chosen filter is added when none was typed.
    virtual std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                            const QString &filter) = 0;
    virtual std::optional<QString> chooseFolder(QWidget *parent, const QString &title) = 0;
    virtual bool ask(QWidget *parent, const Question &question) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

/// Qt's dialogs in the window's style.
class WindowDialogs : public Dialogs {
public:
    std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter) override;
    std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                    const QString &filter) override;
    std::optional<QString> chooseFolder(QWidget *parent, const QString &title) override;
    bool ask(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;

private:
    QString m_folder; ///< where the last file was
};

} // namespace aarring
