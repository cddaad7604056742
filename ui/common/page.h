#pragma once

#include "base/id.h"
#include "ui/common/translated.h"
#include "ui/look/marks.h"

namespace aarring {

/// What the navigation shows beside a page's name; count 0 shows nothing.
struct Attention {
    Mark mark = Mark::None;
    int count = 0;
};

/// One page of the window: a list and a form of one subject. It reads through Queries, writes through
/// Actions, and is told by the shell when to look again.
class Page : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// As the target of a link: begin a new one of what the page is about.
    static constexpr Id newOne = -1;

    /// Something in the file changed; the page is visible or is about to be.
    virtual void refresh() = 0;
    /// Shows and chooses one thing, or begins a new one (newOne), from search or a link on another page. False when
    /// it is not here.
    virtual bool showTarget(Id id);
    /// Saves what stands unsaved in fields, before another page, another file or the end. False keeps the
    /// page.
    virtual bool leave();
    /// The command-line name of the paper that Ctrl+P prints from here ("members"); empty when none.
    virtual QString paperName() const;
    /// What that paper is about: the meeting, version or budget shown, or the year; 0 when the paper chooses.
    virtual Id paperAbout() const;

signals:
    /// To another page, by its key ("members"), and there to one thing (0 = just the page).
    void linkActivated(const QString &page, aarring::Id id);
    /// A paper of one thing was asked for: the name of the paper and what it is about (0 = the network).
    void paperRequested(const QString &paper, aarring::Id about);
};

} // namespace aarring
