#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"

class QStackedLayout;

namespace aarring {

class MeetingList;
class MeetingTools;
class MeetingView;

/// The meetings of the year, and one of them with its programme.
class MeetingsPage : public Page {
    Q_OBJECT

public:
    explicit MeetingsPage(const Context &context, QWidget *parent = nullptr);

    void refresh() override;
    bool showTarget(Id id) override; ///< a meeting, an item, a case, a follow-up, or a new meeting
    bool leave() override;
    QString paperName() const override;
    Id paperAbout() const override { return openMeeting(); }
    /// Meetings whose day has passed and that nobody has marked as held.
    static Attention attention(const Queries &queries);
    /// The meeting that stands open; 0 in the list.
    Id openMeeting() const;

protected:
    void retranslate() override {}

private:
    void open(Id meeting);
    void close();
    void addMeeting();
    bool openItem(Id item);

    Context m_context;
    QStackedLayout *m_stack;
    MeetingList *m_list;
    MeetingView *m_view;
    MeetingTools *m_tools;
};

} // namespace aarring
