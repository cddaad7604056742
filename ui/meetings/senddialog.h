#pragma once

#include "actions/meetingmail.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"

namespace aarring {

class DateEdit;

/// Calls a meeting: puts notice and calendar file into a folder, opens the mail program with all addresses as hidden
/// copies, and writes down that the notice was sent.
class SendDialog : public FormDialog {
    Q_OBJECT

public:
    /// `folder` is where the folder with the files is made.
    SendDialog(const Context &context, Id meeting, const QString &folder, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Status putFiles(const QString &folder) const;

    Context m_context;
    Meeting m_meeting;
    QString m_folder;
    MeetingMail m_mail; ///< as it would be now
    DateEdit *m_replyBy;
    Text *m_recipients;
    FormField *m_replyByField;
};

} // namespace aarring
