#pragma once

#include "actions/papers.h"
#include "ui/common/translated.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSettings;

namespace aarring {

class DateEdit;
class Dialogs;
class FormField;
class PaperPreview;
class PersonCombo;
class Text;
class WritingRow;

/// One paper before it leaves the program: its pages as they will be printed, its language, and what else
/// the paper can be asked for. Then a file or the printer.
class PaperDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    /// `paper` is a name of the catalogue; `about` the meeting, version, budget or person, 0 = chosen by the paper.
    /// The settings remember the format of the last file.
    PaperDialog(const Queries &queries, Dialogs &dialogs, QSettings &settings, const QString &paper, Id about,
                QWidget *parent);

    void reject() override;

signals:
    void saved(const QString &path);

protected:
    void retranslate() override;

private:
    void makeFields();
    void makeMeetingField();
    PaperOptions options() const;
    void showPages();
    void showState();
    void save();
    void print();
    void end(const Status &status);

    const Queries &m_queries;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    const PaperOffer m_offer;
    const Id m_about;
    Result<Document> m_document;
    QString m_savedFile; ///< while it is written; empty while printing

    Text *m_title;
    Text *m_state;
    QComboBox *m_language;
    FormField *m_languageField;
    QComboBox *m_meeting = nullptr;
    FormField *m_meetingField = nullptr;
    PersonCombo *m_person = nullptr;
    FormField *m_personField = nullptr;
    QComboBox *m_sheet = nullptr;
    FormField *m_sheetField = nullptr;
    DateEdit *m_day = nullptr;
    FormField *m_dayField = nullptr;
    QComboBox *m_year = nullptr;
    FormField *m_yearField = nullptr;
    QCheckBox *m_internal = nullptr;
    PaperPreview *m_preview;
    WritingRow *m_writing;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace aarring
