#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

class QPushButton;

namespace aarring {

class AttachmentList;
class Panel;
class Text;
class Timeline;

/// What has happened to the mandate and when, what can happen next to the version shown, and the papers filed with it.
class LifePanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit LifePanel(const Context &context, QWidget *parent = nullptr);
    void setVersion(Id version); ///< also reads everything anew

signals:
    void closed();

protected:
    void retranslate() override;

private:
    void showEvents();
    void showSteps();

    Context m_context;
    Id m_version = 0;
    Panel *m_eventsPanel;
    Timeline *m_timeline;
    Text *m_noEvents;
    Panel *m_statePanel;
    Text *m_state;
    Text *m_meaning;
    QPushButton *m_backToDraft;
    QPushButton *m_withdraw;
    QPushButton *m_dissolve;
    Panel *m_papersPanel;
    AttachmentList *m_papers;
    QPushButton *m_close;
};

} // namespace aarring
