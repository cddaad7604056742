#pragma once

#include "exchange/writtentext.h"
#include "ui/common/formdialog.h"

#include <functional>

class QComboBox;
class QListWidget;
class QRadioButton;

namespace aarring {

/// What was recognised in a text from elsewhere, before it is used: each paragraph with its kind, which can be changed.
class ImportTextDialog : public FormDialog {
    Q_OBJECT

public:
    /// Is given the text as it was corrected, and whether it goes behind what is there.
    using Use = std::function<Status(const MandateText &text, bool atEnd)>;
    /// `source` is the file's name; `replaced` the number of clauses that are there.
    ImportTextDialog(const ReadMandate &text, const QString &source, int replaced, Use use, QWidget *parent);

protected:
    Problems problems() const override { return {}; }
    Status apply() override;
    void retranslate() override;

private:
    void showText();
    void changeKind(BlockKind kind);

    MandateText m_text;
    QString m_source;
    int m_replaced;
    Use m_use;
    Text *m_counts;
    Text *m_losses;
    QListWidget *m_list;
    QComboBox *m_kind;
    Text *m_kindLabel;
    QRadioButton *m_replace;
    QRadioButton *m_append;
};

} // namespace aarring
