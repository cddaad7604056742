#include "ui/meetings/senddialog.h"

#include "actions/calendars.h"
#include "actions/papers.h"
#include "base/formats.h"
#include "base/wholefile.h"
#include "documents/paperformats.h"
#include "domain/validation.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace aarring {

namespace {

QString fileName(QString title) {
    for (const char16_t c : u"/\\:*?\"<>|")
        title.replace(QChar(c), QLatin1Char('-'));
    return title;
}

} // namespace

SendDialog::SendDialog(const Context &context, What what, Id meeting, const QString &folder, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_what(what),
      m_meeting(*context.queries.meeting(meeting)),
      m_folder(folder),
      m_mail(mail()),
      m_replyBy(new DateEdit),
      m_recipients(new Text(TextRole::Body, this)),
      m_replyByField(addField(QStringLiteral("replyBy"), m_replyBy)) {
    m_recipients->setObjectName(QStringLiteral("send.recipients"));
    m_recipients->setWordWrap(true);
    body()->insertWidget(0, m_recipients);
    m_replyBy->setObjectName(QStringLiteral("send.replyBy"));
    m_replyBy->setDate(m_meeting.replyBy);
    m_replyByField->setVisible(what == What::Notice);
    retranslate();
    if (what == What::Notice)
        m_replyBy->setFocus();
    check();
}

MeetingMail SendDialog::mail() const {
    return m_what == What::Notice ? noticeMail(m_context.queries, m_meeting.id)
                                  : minutesMail(m_context.queries, m_meeting.id);
}

Problems SendDialog::problems() const {
    if (m_mail.mail.bcc.isEmpty())
        return {
            {QStringLiteral("recipients"), tr("Nobody who is called has an e-mail address in the file.")}};
    if (m_what == What::Minutes)
        return {};
    Meeting called = m_meeting;
    called.replyBy = m_replyBy->date();
    return validate(called);
}

Status SendDialog::putFiles(const QString &folder) const {
    const QDir place(folder);
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::ReadWrite, tr("Nothing is sent"),
                     tr("the folder %1 cannot be made").arg(folder),
                     tr("Make room on the disk, then try again")};
    PaperOptions options;
    options.about = m_meeting.id;
    const bool isNotice = m_what == What::Notice;
    const auto paper = makePaper(m_context.queries,
                                 isNotice ? QStringLiteral("notice") : QStringLiteral("minutes"), options);
    if (!paper)
        return paper.error();
    const QString name = fileName(m_meeting.title);
    if (auto written = writePaper(*paper, place.filePath(name + QStringLiteral(".pdf"))); !written)
        return written;
    if (!isNotice)
        return Done{};
    const auto calendar = calendarOf(m_context.queries, {m_meeting.id, 0, 0, 0});
    if (!calendar)
        return calendar.error();
    return writeWholeFile(place.filePath(name + QStringLiteral(".ics")), *calendar);
}

Status SendDialog::apply() {
    // Told first: mail, papers and calendar speak of a meeting that is called.
    if (m_what == What::Notice)
        if (auto called =
                m_context.actions.sendNotice(m_meeting.id, m_context.queries.today(), m_replyBy->date());
            !called)
            return called;
    const QString folder =
        QDir(m_folder).filePath(isoDate(m_meeting.date) + QLatin1Char(' ') + fileName(m_meeting.title));
    if (auto put = putFiles(folder); !put)
        return put;
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    for (const QUrl &url : mailtoUrls(mail().mail).urls)
        QDesktopServices::openUrl(url);
    return Done{};
}

void SendDialog::retranslate() {
    if (m_what == What::Minutes)
        setHeading(
            tr("Send the minutes"),
            tr("Your mail program opens with all addresses as hidden copies. The minutes lie in a folder "
               "that opens too: attach them, look at the mail, and send it there."));
    else
        setHeading(
            tr("Send the notice"),
            tr("Your mail program opens with all addresses as hidden copies. The notice and a calendar "
               "file lie in a "
               "folder that opens too: attach them, look at the mail, and send it there."));
    QString recipients = tr("%n recipient(s)", nullptr, int(m_mail.mail.bcc.size()));
    if (!m_mail.without.isEmpty())
        recipients += QStringLiteral(". ") +
                      tr("Without an address: %1").arg(m_mail.without.join(QStringLiteral(", ")));
    m_recipients->setText(recipients);
    m_replyByField->setLabel(tr("&Apologies by"));
    setButton(tr("&Open the mail program"));
}

} // namespace aarring
