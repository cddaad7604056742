#include "ui/look/text.h"

#include "documents/fonts.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QHash>
#include <QLoggingCategory>
#include <QPainter>
#include <algorithm>

namespace aarring {

Q_LOGGING_CATEGORY(elided, "aarring.elided")

namespace {

constexpr double bodyPoints = 9.75; // 13 px at 96 dpi

struct Size {
    double pixels;
    bool bold = false;
    bool serif = false;
};

Size sizeOf(TextRole role) {
    switch (role) {
    case TextRole::Hint:
        return {11};
    case TextRole::Caption:
        return {12};
    case TextRole::CaptionStrong:
        return {12, true};
    case TextRole::Body:
        return {13};
    case TextRole::BodyStrong:
        return {13, true};
    case TextRole::PanelTitle:
        return {15, true};
    case TextRole::DocumentText:
        return {15, false, true};
    case TextRole::FormTitle:
        return {18, false, true};
    case TextRole::DocumentHeading:
        return {20, false, true};
    case TextRole::PageTitle:
        return {24, false, true};
    case TextRole::Display:
        return {36, false, true};
    }
    return {13};
}

} // namespace

// Kept, because a font that is made anew is matched anew: a table asks for thousands.
QFont fontFor(TextRole role) {
    static QFont base;
    static QHash<TextRole, QFont> made;
    QFont font = QApplication::font();
    if (font != base) {
        base = font;
        made.clear();
    }
    if (const auto known = made.constFind(role); known != made.constEnd())
        return *known;
    const Size size = sizeOf(role);
    if (size.serif)
        font.setFamilies({serifFamily});
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * size.pixels / 13);
    font.setBold(size.bold);
    made.insert(role, font);
    return font;
}

void setUpFonts() {
    QFont font = QApplication::font();
    font.setFamilies({sansFamily});
    // A system size of 10 points or less is nobody's special wish; a larger one is kept.
    font.setPointSizeF(font.pointSizeF() > 10 ? font.pointSizeF() * bodyPoints / 10 : bodyPoints);
    // Even spacing on fractional scales.
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
}

void drawText(QPainter &painter, const QRectF &rect, const QString &text, int flags) {
    QString shown = text;
    if (!(flags & Qt::TextWordWrap)) {
        // Half a pixel of grace: advances are fractional, rectangles are not.
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
#ifndef QT_NO_DEBUG
        if (shown != text)
            qCWarning(elided).noquote() << text << "needs more than" << rect.width();
#endif
    }
    painter.drawText(rect, flags, shown);
}

Text::Text(TextRole role, QWidget *parent, bool secondary) : Text(role, QString(), parent, secondary) {}

Text::Text(TextRole role, const QString &text, QWidget *parent, bool secondary)
    : QLabel(text, parent), m_role(role), m_secondary(secondary) {
    setTextFormat(Qt::PlainText);
    takeLook();
}

void Text::setSecondary(bool secondary) {
    m_secondary = secondary;
    takeLook();
}

void Text::setMark(Mark mark) {
    m_mark = mark;
    takeLook();
}

// QLabel shapes its text three to five times for its hints and once more for every width a layout tries.
// These follow its rules (widths of about 80, 40 or 20 letters, whichever shows up to four lines).
bool Text::measure() const {
    if (m_measured != text() || m_measured.isEmpty()) {
        m_measured = text();
        m_preferred = {};
        m_measurable = !buddy() && margin() == 0 && BrokenLines::canMeasure(m_measured);
        if (m_measurable)
            m_lines = BrokenLines(m_measured, font());
    }
    return m_measurable;
}

QSize Text::sizeIn(double width) const {
    const QMargins margins = contentsMargins();
    const QSize around(margins.left() + margins.right(), margins.top() + margins.bottom());
    return (m_lines.size(wordWrap() ? width - around.width() : QWIDGETSIZE_MAX) + around)
        .expandedTo(minimumSize());
}

QSize Text::preferredSize() const {
    if (!wordWrap())
        return sizeIn(QWIDGETSIZE_MAX);
    const QFontMetrics metrics(font());
    const int width = std::min(metrics.averageCharWidth() * 80, maximumWidth());
    QSize size = sizeIn(width);
    if (size.height() < 4 * metrics.lineSpacing() && size.width() > width / 2)
        size = sizeIn(width / 2);
    if (size.height() < 2 * metrics.lineSpacing() && size.width() > width / 4)
        size = sizeIn(width / 4);
    return size;
}

QSize Text::sizeHint() const {
    if (!measure())
        return QLabel::sizeHint();
    if (!m_preferred.isValid()) {
        m_preferred = preferredSize();
        m_least = {sizeIn(0).width(), sizeIn(QWIDGETSIZE_MAX).height()};
    }
    return m_preferred;
}

QSize Text::minimumSizeHint() const {
    if (!measure())
        return QLabel::minimumSizeHint();
    const QSize preferred = sizeHint();
    const QSizePolicy policy = sizePolicy();
    return {policy.horizontalPolicy() == QSizePolicy::Ignored ? preferred.width() : m_least.width(),
            policy.verticalPolicy() == QSizePolicy::Ignored ? preferred.height() : m_least.height()};
}

int Text::heightForWidth(int width) const {
    return wordWrap() && measure() ? sizeIn(width).height() : QLabel::heightForWidth(width);
}

bool Text::event(QEvent *event) {
    if (event->type() == QEvent::ContentsRectChange)
        m_measured.clear();
    return QLabel::event(event);
}

void Text::changeEvent(QEvent *event) {
    m_measured.clear();
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::StyleChange || type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange)
        takeLook();
}

void Text::takeLook() {
    if (m_taking)
        return;
    m_taking = true; // setFont() and setPalette() come back as change events
    setFont(fontFor(m_role));
    // The palette's placeholder colour is the theme's one secondary text colour.
    setForegroundRole(m_secondary ? QPalette::PlaceholderText : QPalette::WindowText);
    QPalette own;
    if (m_mark != Mark::None)
        own.setColor(foregroundRole(), markColour(m_mark, themeOf(this)));
    setPalette(own);
    m_taking = false;
}

} // namespace aarring
