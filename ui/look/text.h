#pragma once

#include "ui/look/brokenlines.h"
#include "ui/look/marks.h"

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QRectF>
#include <QString>

class QPainter;

namespace aarring {

/// What a text is; its size follows the application font, so that the system's font size rules.
enum class TextRole {
    Hint,            ///< 11 px at the usual size: shortcut hints
    Caption,         ///< 12: labels, captions, badges, table headers
    CaptionStrong,   ///< 12 bold: status words
    Body,            ///< 13
    BodyStrong,      ///< 13 bold: the thing itself
    PanelTitle,      ///< 15 bold
    DocumentText,    ///< 15 serif
    FormTitle,       ///< 18 serif
    DocumentHeading, ///< 20 serif
    PageTitle,       ///< 24 serif
    Display          ///< 36 serif: the program's name on the start page
};

QFont fontFor(TextRole role);
/// Sets the application font: Noto Sans in the system's size, never smaller than the design's.
void setUpFonts();

/// Draws one line inside `rect`, elided at the right when it must be. A debug build warns when it elides
/// (category aarring.elided), which is how the layout tests find what is too narrow.
void drawText(QPainter &painter, const QRectF &rect, const QString &text,
              int flags = Qt::AlignLeft | Qt::AlignVCenter);

/// Plain-text label in a role. A `secondary` one is painted in the theme's second text colour and follows it.
class Text : public QLabel {
    Q_OBJECT

public:
    explicit Text(TextRole role, QWidget *parent = nullptr, bool secondary = false);
    Text(TextRole role, const QString &text, QWidget *parent = nullptr, bool secondary = false);
    void setSecondary(bool secondary);
    void setMark(Mark mark); ///< in the mark's colour: the sentence beside a shape
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeLook();
    bool measure() const;
    QSize sizeIn(double width) const;
    QSize preferredSize() const;

    TextRole m_role;
    bool m_secondary;
    Mark m_mark = Mark::None;
    bool m_taking = false;
    mutable QString m_measured; ///< the text that the following were taken of
    mutable bool m_measurable = false;
    mutable BrokenLines m_lines;
    mutable QSize m_preferred;
    mutable QSize m_least;
};

} // namespace aarring
