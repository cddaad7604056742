#include "ui/common/wheelstyle.h"

#include "ui/look/text.h"
#include "ui/look/theme.h"

namespace aarring {

WheelStyle wheelStyle(const QWidget *widget) {
    const Theme &t = themeOf(widget);
    WheelStyle s;
    s.ground = t.surface;
    s.line = t.line;
    s.ring = t.accentSoft;
    s.ringOther = t.sel;
    s.past = t.sunken;
    s.text = t.text;
    s.quietText = t.text2;
    s.accent = t.accent;
    s.onAccent = t.surface;
    s.meeting = t.accent;
    s.deadline = t.warm;
    s.activity = t.activityEdge;
    s.activityFill = t.activityFill;
    s.quietGround = t.hatchGround;
    s.hatch = t.hatch;
    s.holiday = t.red;
    s.letters = fontFor(TextRole::Caption);
    s.small = fontFor(TextRole::Hint);
    s.heading = fontFor(TextRole::PageTitle);
    return s;
}

} // namespace aarring
