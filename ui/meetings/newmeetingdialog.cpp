#include "ui/meetings/newmeetingdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/meetings/meetingfacts.h"

namespace aarring {

NewMeetingDialog::NewMeetingDialog(const QList<Body> &bodies, const Meeting &suggested, QWidget *parent)
    : Translated<QDialog>(parent) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    m_facts = new MeetingFacts(MeetingFacts::Extent::Essential, this);
    m_facts->setBodies(bodies);
    m_facts->setMeeting(suggested);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    m_cancel = plainButton({}, this);
    m_ok = primaryButton({}, this);
    m_ok->setObjectName(QStringLiteral("meetings.dialog.ok"));
    m_ok->setDefault(true);
    auto *buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(460);
    retranslate();
    m_facts->focusTitle();
}

Meeting NewMeetingDialog::meeting() const { return m_facts->meeting(); }

void NewMeetingDialog::accept() {
    if (m_facts->check())
        QDialog::accept();
    else
        m_facts->focusFirstError();
}

void NewMeetingDialog::retranslate() {
    setWindowTitle(tr("New meeting"));
    m_ok->setText(tr("Add the &meeting"));
    m_cancel->setText(tr("&Cancel"));
}

} // namespace aarring
