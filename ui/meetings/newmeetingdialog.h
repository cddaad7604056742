#pragma once

#include "domain/body.h"
#include "domain/meeting.h"
#include "ui/common/translated.h"

#include <QDialog>

class QPushButton;

namespace aarring {

class MeetingFacts;

/// What a new meeting needs; everything else can wait.
class NewMeetingDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    NewMeetingDialog(const QList<Body> &bodies, const Meeting &suggested, QWidget *parent = nullptr);
    Meeting meeting() const;
    void accept() override;

protected:
    void retranslate() override;

private:
    MeetingFacts *m_facts;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace aarring
