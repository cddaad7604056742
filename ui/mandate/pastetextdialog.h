#pragma once

#include "domain/mandate.h"
#include "ui/common/formdialog.h"

#include <functional>

class QListWidget;
class QPlainTextEdit;

namespace aarring {

/// Plain text becomes clauses; what will stand there is shown beside while one pastes.
class PasteTextDialog : public FormDialog {
    Q_OBJECT

public:
    using Use = std::function<Status(const QList<MandateBlock> &)>;
    /// `replaced` is the number of clauses that go; 0 when there are none. `use` is given the clauses.
    PasteTextDialog(const QString &text, int replaced, Use use, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    QList<MandateBlock> blocks() const;
    void preview();

    int m_replaced;
    Use m_use;
    QPlainTextEdit *m_text;
    QListWidget *m_preview;
    Text *m_textLabel;
    Text *m_previewLabel;
};

} // namespace aarring
