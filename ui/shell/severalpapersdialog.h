#pragma once

#include "actions/papers.h"
#include "documents/paperfiles.h"
#include "ui/common/translated.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QRadioButton;
class QSettings;

namespace aarring {

class Dialogs;
class FormField;
class Text;
class WritingRow;

/// Several papers at once: each in a file of its own, or all bound in one.
class SeveralPapersDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    /// The settings remember the format.
    SeveralPapersDialog(const Queries &queries, Dialogs &dialogs, QSettings &settings, QWidget *parent);

    void reject() override;

signals:
    void savedBinder(const QString &path);
    void savedFiles(const QStringList &paths, const QString &folder);

protected:
    void retranslate() override;

private:
    struct Choice {
        PaperOffer offer;
        QCheckBox *box;
    };

    void makeChoices();
    void makeMeetingField();
    PaperOptions options() const;
    QList<Document> chosenPapers() const;
    QString ending() const;
    void showState();
    void save();
    void saveBinder(const QList<Document> &papers);
    void saveFiles(const QList<Document> &papers);
    void end(const Status &status);
    void endFiles();

    const Queries &m_queries;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    QList<Choice> m_choices;               ///< of what the file has something for
    QString m_target;                      ///< file or folder of what is being written
    std::shared_ptr<WrittenFiles> m_files; ///< what is being written into the folder; null for a binder

    Text *m_title;
    Text *m_explanation;
    Text *m_which;
    QComboBox *m_language;
    FormField *m_languageField;
    QComboBox *m_meeting = nullptr;
    FormField *m_meetingField = nullptr;
    QComboBox *m_format;
    FormField *m_formatField;
    QRadioButton *m_asFiles;
    QRadioButton *m_asBinder;
    WritingRow *m_writing;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace aarring
