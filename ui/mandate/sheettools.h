#pragma once

#include "ui/common/translated.h"

class QComboBox;
class QPushButton;

namespace aarring {

class MandateSheet;

/// The tools above the paper. They work on the clause one stands in.
class SheetTools : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit SheetTools(MandateSheet *sheet, QWidget *parent = nullptr);

    /// Follows the caret: kind, bold and italic.
    void showState();

signals:
    void pasteRequested();
    void importRequested();

protected:
    void retranslate() override;

private:
    MandateSheet *m_sheet;
    QComboBox *m_kind;
    QPushButton *m_bold;
    QPushButton *m_italic;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_paste;
    QPushButton *m_import;
};

} // namespace aarring
