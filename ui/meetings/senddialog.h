#pragma once

#include "actions/meetingmail.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"

namespace aarring {

class DateEdit;

/// Sends a paper of a meeting to all who are asked to it: puts it into a folder and opens the mail program with all
/// addresses as hidden copies. With the notice goes a calendar file, and it is written down that the meeting is called.
class SendDialog : public FormDialog {
    Q_OBJECT

public:
    enum class What { Notice, Minutes };
    /// `folder` is where the folder with the files is made.
    SendDialog(const Context &context, What what, Id meeting, const QString &folder, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    MeetingMail mail() const; ///< as it would be now
    Status putFiles(const QString &folder) const;

    Context m_context;
    What m_what;
    Meeting m_meeting;
    QString m_folder;
    MeetingMail m_mail; ///< as it was when the dialog was opened
    DateEdit *m_replyBy;
    Text *m_recipients;
    FormField *m_replyByField;
};

} // namespace aarring
