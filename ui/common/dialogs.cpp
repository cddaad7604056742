#include "ui/common/dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace aarring {

namespace {

/// "Web page (*.html *.htm)" → "html", "htm"
QStringList endingsOf(const QString &filter) {
    static const QRegularExpression star(QStringLiteral("\\*\\.([A-Za-z0-9]+)"));
    QStringList endings;
    for (auto all = star.globalMatch(filter); all.hasNext();)
        endings += all.next().captured(1);
    return endings;
}

/// The name in the dialog and what is added to a name follow the filter.
void followFilter(QFileDialog &dialog, const QString &filter) {
    const QString ending = endingsOf(filter).value(0);
    dialog.setDefaultSuffix(ending);
    const QFileInfo file(dialog.selectedFiles().value(0));
    for (const QString &other : dialog.nameFilters())
        if (endingsOf(other).contains(file.suffix()) && !endingsOf(filter).contains(file.suffix()))
            return dialog.selectFile(file.completeBaseName() + QLatin1Char('.') + ending);
}

} // namespace

std::optional<QString> WindowDialogs::openFile(QWidget *parent, const QString &title, const QString &filter) {
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    if (path.isEmpty())
        return std::nullopt;
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

std::optional<QString> WindowDialogs::saveFile(QWidget *parent, const QString &title,
                                               const QString &suggested, const QString &filter) {
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(parent, title, QFileInfo(suggested).isAbsolute() ? QString() : m_folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    for (const QString &one : dialog.nameFilters())
        if (endingsOf(one).contains(QFileInfo(suggested).suffix()))
            dialog.selectNameFilter(one);
    dialog.setDefaultSuffix(endingsOf(dialog.selectedNameFilter()).value(0));
    dialog.selectFile(suggested);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &chosen) { followFilter(dialog, chosen); });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString path = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

std::optional<QString> WindowDialogs::chooseFolder(QWidget *parent, const QString &title) {
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileDialog::getExistingDirectory(parent, title, m_folder);
    if (folder.isEmpty())
        return std::nullopt;
    m_folder = folder;
    return folder;
}

bool WindowDialogs::ask(QWidget *parent, const Question &question) {
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box.setInformativeText(question.detail);
    QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *no = question.no.isEmpty() ? box.addButton(QMessageBox::Cancel)
                                            : box.addButton(question.no, QMessageBox::RejectRole);
    yes->setProperty("primary", !question.dangerous);
    box.setDefaultButton(question.dangerous ? no : yes);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void WindowDialogs::tell(QWidget *parent, const QString &title, const QString &text) {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box.exec();
}

} // namespace aarring
