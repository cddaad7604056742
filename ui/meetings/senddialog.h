#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

namespace aarring {

class DateEdit;

/// Calls a meeting: puts notice and calendar file into a folder, opens the mail program with all addresses as hidden
/// copies, and writes down that the notice was sent.
class SendDialog : public FormDialog {
    Q_OBJECT

public:
    SendDialog(const Context &context, Id meeting, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    QString text() const; ///< of the mail
    Status putFiles(const QString &folder) const;

    Context m_context;
    Meeting m_meeting;
    QStringList m_addresses;
    QStringList m_without; ///< names of those who have no address
    DateEdit *m_replyBy;
    Text *m_recipients;
    FormField *m_replyByField;
};

} // namespace aarring
