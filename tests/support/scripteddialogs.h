#pragma once

#include "ui/common/dialogs.h"

namespace aarring {

/// Answers from lists, in order, and writes down what was asked. Answers "turn back" when a list is empty.
class ScriptedDialogs : public Dialogs {
public:
    QStringList files;     ///< for openFile, saveFile and chooseFolder; an empty one means turn back
    QList<bool> answers;   ///< for ask
    QStringList asked;     ///< titles and texts, in order
    QStringList suggested; ///< to saveFile, in order

    std::optional<QString> openFile(QWidget *, const QString &title, const QString &) override {
        return nextFile(title);
    }
    std::optional<QString> saveFile(QWidget *, const QString &title, const QString &name,
                                    const QString &) override {
        suggested.append(name);
        return nextFile(title);
    }
    std::optional<QString> chooseFolder(QWidget *, const QString &title) override { return nextFile(title); }
    bool ask(QWidget *, const Question &question) override {
        asked.append(question.title + QStringLiteral(": ") + question.text);
        return !answers.isEmpty() && answers.takeFirst();
    }
    void tell(QWidget *, const QString &title, const QString &text) override {
        asked.append(title + QStringLiteral(": ") + text);
    }

private:
    std::optional<QString> nextFile(const QString &title) {
        asked.append(title);
        const QString path = files.isEmpty() ? QString() : files.takeFirst();
        return path.isEmpty() ? std::nullopt : std::optional(path);
    }
};

} // namespace aarring
