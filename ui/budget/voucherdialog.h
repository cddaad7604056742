#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

#include <QDialog>

class QPushButton;

namespace aarring {

class AttachmentList;
class Text;

/// The scanned vouchers of a booked amount. What is attached or removed is so at once, each by itself. Open it with
/// open(); it deletes itself.
class VoucherDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    VoucherDialog(const Context &context, Id entry, QWidget *parent);

protected:
    void retranslate() override;

private:
    Context m_context;
    Id m_entry;
    Text *m_heading;
    Text *m_about;
    AttachmentList *m_files;
    QPushButton *m_close;
};

} // namespace aarring
