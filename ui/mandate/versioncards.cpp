#include "ui/mandate/versioncards.h"

#include "ui/common/panel.h"
#include "ui/look/icons.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QPainter>

namespace aarring {

namespace {

constexpr int cardHeight = 56;
constexpr int widest = 336;
constexpr int inset = 16;

} // namespace

VersionCard::VersionCard(QWidget *parent) : QAbstractButton(parent) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(widest);
    setFixedHeight(cardHeight);
}

void VersionCard::setWords(const QString &name, const Badge &badge, const QString &line) {
    setText(name);
    m_badge = badge;
    m_line = line;
    setAccessibleName(QStringLiteral("%1, %2").arg(name, badge.text));
    setAccessibleDescription(line);
    setToolTip(line);
    updateGeometry();
    update();
}

QSize VersionCard::sizeHint() const { return {widest, cardHeight}; }

QSize VersionCard::minimumSizeHint() const {
    const int name = QFontMetrics(fontFor(TextRole::BodyStrong)).horizontalAdvance(text());
    return {name + int(badgeSize(m_badge).width()) + 8 + 2 * inset, cardHeight};
}

void VersionCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRoundedBox(painter, rect(), 4, isChecked() ? theme.surface : theme.sunken,
                   isChecked() ? theme.accent : theme.line, isChecked() ? 2 : 1);
    const QRectF inside = QRectF(rect()).adjusted(inset, 8, -inset, -7);
    painter.setFont(fontFor(TextRole::BodyStrong));
    painter.setPen(isChecked() ? theme.accent : theme.text);
    painter.drawText(QRectF(inside.topLeft(), QSizeF(inside.width(), 20)), Qt::AlignVCenter, text());
    drawBadge(painter, {inside.right(), inside.top() + 10}, m_badge, theme, true);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.text2);
    const QRectF line(inside.left(), inside.bottom() - 19, inside.width(), 19);
    painter.drawText(line, Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(m_line, Qt::ElideRight, line.width()));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 3, theme);
}

VersionCards::VersionCards(QWidget *parent) : QWidget(parent), m_layout(rowLayout(6)) { setLayout(m_layout); }

void VersionCards::setEntries(const QList<Entry> &entries, Id chosenVersion) {
    QList<Id> ids;
    for (const Entry &entry : entries)
        ids.append(entry.id);
    if (ids != m_ids) {
        qDeleteAll(m_cards);
        qDeleteAll(m_arrows);
        m_cards.clear();
        m_arrows.clear();
        while (m_layout->count())
            delete m_layout->takeAt(0);
        m_ids = ids;
        for (const Id id : ids) {
            if (!m_cards.isEmpty()) {
                auto *arrow = new QLabel(this);
                arrow->setPixmap(icon(QStringLiteral("draw-arrow-forward"), Tint::Secondary).pixmap(16));
                m_layout->addWidget(arrow);
                m_arrows.append(arrow);
            }
            auto *card = new VersionCard(this);
            card->setObjectName(QStringLiteral("mandate.version.%1").arg(m_cards.size() + 1));
            connect(card, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
            m_layout->addWidget(card, 1);
            m_cards.append(card);
        }
        m_layout->addStretch(0);
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_cards[i]->setWords(entries[i].name, entries[i].badge, entries[i].line);
        m_cards[i]->setChecked(entries[i].id == chosenVersion);
    }
}

} // namespace aarring
