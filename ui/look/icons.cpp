#include "ui/look/icons.h"

#include "ui/look/style.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace aarring {

namespace {

/// Draws one SVG in one colour. The colour is looked up at each painting, so a change of theme needs no new
/// icons.
class TintedIcon : public QIconEngine {
public:
    TintedIcon(const QString &name, Tint tint) : m_name(name), m_tint(tint) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        painter->drawPixmap(
            rect, drawn((QSizeF(rect.size()) * painter->device()->devicePixelRatio()).toSize(), mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override {
        return drawn(size, mode);
    }
    QIconEngine *clone() const override { return new TintedIcon(*this); }
    QString key() const override { return QStringLiteral("aarring-tinted"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const {
        const Theme &theme = themeOf(nullptr);
        switch (mode) {
        case QIcon::Disabled:
            return QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Active:
            return theme.accent;
        case QIcon::Selected:
            return theme.onAccent;
        case QIcon::Normal:
            break;
        }
        switch (m_tint) {
        case Tint::Secondary:
            return theme.text2;
        case Tint::Accent:
            return theme.accent;
        case Tint::OnAccent:
            return theme.onAccent;
        case Tint::Text:
            break;
        }
        return theme.text;
    }

    QPixmap drawn(const QSize &size, QIcon::Mode mode) const {
        const QColor tint = colour(mode);
        const QString key = QStringLiteral("aarring:%1:%2x%3:%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(tint.rgba(), 0, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer svg(QStringLiteral(":/icons/%1.svg").arg(m_name));
        QPainter painter(&pixmap);
        svg.render(&painter, QRectF(QPointF(0, 0), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), tint);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(const QString &name, Tint tint) { return QIcon(new TintedIcon(name, tint)); }

// Drawn here: an icon that is told of an SVG loads two plugins for it at every start.
QIcon programIcon() {
    QSvgRenderer svg(QStringLiteral(":/icons/aarring.svg"));
    QIcon icon;
    for (const int size : {16, 32, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        svg.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace aarring
