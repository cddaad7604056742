#pragma once

#include "ui/common/spelling.h"
#include "ui/common/translated.h"

class QCheckBox;
class QPushButton;

namespace aarring {

class MandateSheet;
class Text;

/// Beside the paper: whether the spelling is checked, and how many words are unknown. F7 goes from one to the next.
class SpellingPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit SpellingPanel(MandateSheet *sheet, QWidget *parent = nullptr);

    /// The language of the text, and the words this file knows besides the dictionary.
    void setWords(const QString &language, const QStringList &own);
    /// Counts again; the text has changed.
    void count();
    const Spelling &spelling() const { return m_spelling; }

protected:
    void retranslate() override;

private:
    void goToNext();

    Spelling m_spelling;
    MandateSheet *m_sheet;
    QCheckBox *m_on;
    Text *m_note;
    QPushButton *m_next;
};

} // namespace aarring
