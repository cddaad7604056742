#include "ui/mandate/mandatesheet.h"

#include "domain/names.h"
#include "ui/common/buttons.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"
#include "ui/mandate/blockrow.h"
#include "ui/mandate/rulecard.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

namespace aarring {

namespace {

constexpr int margin = 296;   ///< for the rules
constexpr int gap = 24;       ///< between paper and rules
constexpr int rowInset = 12;  ///< from the paper's edge
constexpr int textInset = 64; ///< where the wording begins
constexpr int firstRows = 30; ///< more than a screen shows
constexpr int rowsAtATime = 15;

} // namespace

MandateSheet::MandateSheet(QWidget *parent) : Translated<QWidget>(parent) {
    setFocusPolicy(Qt::StrongFocus);
    m_overline = new BlockText(this);
    m_overline->setObjectName(QStringLiteral("mandate.overline"));
    m_title = new BlockText(this);
    m_title->setObjectName(QStringLiteral("mandate.title"));
    for (BlockText *text : {m_overline, m_title}) {
        connect(text, &BlockText::left, this, &MandateSheet::saveTitle);
        connect(text, &BlockText::cancelled, this, [this] {
            m_overline->setWording(m_content.version.overline, fontFor(TextRole::Caption));
            m_title->setWording(m_content.version.title, fontFor(TextRole::PageTitle));
            setFocus(Qt::OtherFocusReason);
        });
        connect(text, &QTextEdit::textChanged, this, &MandateSheet::layOut);
        connectText(text);
    }
    setAcceptDrops(true);
    m_add = flatButton(QStringLiteral("list-add"), this);
    m_add->setObjectName(QStringLiteral("mandate.add"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        beginBlock(m_content.blocks.isEmpty() ? 0 : m_content.blocks.last().id, BlockKind::Paragraph);
    });
    m_rulesTitle = new Text(TextRole::Caption, this, true);
    m_addRule = flatButton({}, this);
    m_addRule->setObjectName(QStringLiteral("mandate.addRule"));
    connect(m_addRule, &QPushButton::clicked, this, &MandateSheet::ruleWanted);
    m_building.setSingleShot(true);
    m_building.setInterval(0);
    connect(&m_building, &QTimer::timeout, this, &MandateSheet::buildMore);
    retranslate();
}

void MandateSheet::setContent(const SheetContent &content) {
    const Id writing = content.version.id == m_content.version.id ? blockWithFocus() : 0;
    const qsizetype place = indexOf(writing);
    const bool other = content.version.id != m_content.version.id;
    if (other)
        dropPending();
    m_content = content;
    if (other)
        m_current = 0;
    for (BlockText *text : {m_overline, m_title}) {
        text->setReadOnly(!content.editable);
        const bool title = text == m_title;
        if (other || !text->hasFocus())
            text->setWording(title ? content.version.title : content.version.overline,
                             fontFor(title ? TextRole::PageTitle : TextRole::Caption));
    }
    takeRows(other);
    fillRows(qsizetype(m_rows.size()));
    fillCards();
    if (indexOf(m_current) < 0)
        m_current = 0;
    m_add->setVisible(content.editable);
    m_rulesTitle->setVisible(content.takesRules);
    m_addRule->setVisible(content.takesRules);
    retranslate();
    layOut();
    if (qsizetype(m_rows.size()) < content.blocks.size())
        m_building.start();
    // Undo may have taken the clause one stood in; one goes on in the one before.
    if (writing && indexOf(writing) < 0 && !content.blocks.isEmpty())
        edit(content.blocks[std::clamp<qsizetype>(place - 1, 0, content.blocks.size() - 1)].id);
}

// The row one stands in stays the same widget, also when clauses come or go before it.
void MandateSheet::takeRows(bool otherVersion) {
    QHash<Id, BlockRow *> known;
    QList<BlockRow *> spare;
    for (BlockRow *row : m_rows)
        if (otherVersion)
            spare.append(row);
        else
            known.insert(row->block().id, row);
    const qsizetype wanted = std::max<qsizetype>(firstRows, qsizetype(m_rows.size()));
    m_rows.clear();
    for (qsizetype i = 0; i < std::min(wanted, m_content.blocks.size()); ++i) {
        BlockRow *row = known.take(m_content.blocks[i].id);
        if (!row)
            row = spare.isEmpty() ? newRow() : spare.takeFirst();
        m_rows.push_back(row);
    }
    for (BlockRow *row : known)
        retire(row);
    for (BlockRow *row : std::as_const(spare))
        retire(row);
}

// It may be the one that is just telling what was written in it.
void MandateSheet::retire(BlockRow *row) {
    row->disconnect(this);
    row->text()->disconnect(this);
    row->hide();
    row->deleteLater();
}

BlockRow *MandateSheet::newRow() {
    auto *row = new BlockRow(this);
    connect(row, &BlockRow::edited, this, [this, row](const MandateBlock &block) { rowEdited(row, block); });
    connect(row, &BlockRow::grown, this, [this, row] {
        if (row->heightFor(row->width()) != row->height())
            layOut();
    });
    connect(row, &BlockRow::entered, this, [this, row] {
        if (row->block().id)
            setCurrentBlock(row->block().id);
    });
    BlockText *text = row->text();
    connect(text, &BlockText::newAfter, this, [this, row] {
        const bool heading =
            row->block().kind == BlockKind::Heading || row->block().kind == BlockKind::Subheading;
        const BlockKind next = heading ? BlockKind::Paragraph : row->block().kind;
        if (row->text()->wording().isEmpty())
            return;
        row->commit(); // a new clause becomes the current one when it is written
        beginBlock(m_current, next);
    });
    connect(text, &BlockText::moved, this, [this, row](int by) {
        row->commit();
        move(row->block().id, by);
    });
    connect(text, &BlockText::passed, this, [this, row](int by) { pass(row, by); });
    connect(text, &BlockText::emptied, this, [this, row] {
        const Id id = row->block().id;
        pass(row, -1); // leaving an empty clause removes it
        if (indexOf(id) >= 0)
            emit removeRequested(id);
    });
    connect(text, &BlockText::kindChosen, this, [this, row](BlockKind kind) { changeKind(row, kind); });
    connect(text, &BlockText::divided, this, [this, row](int at) { divide(row, at); });
    connect(text, &BlockText::joined, this, [this, row](int by) { join(row, by); });
    connect(text, &BlockText::pasted, this,
            [this, row](const QList<MandateBlock> &blocks) { paste(row, blocks); });
    connect(text, &BlockText::pasteTold, this, &MandateSheet::pasteTold);
    connect(text, &BlockText::dressChanged, this, &MandateSheet::dressChanged);
    connectText(text);
    row->show();
    return row;
}

void MandateSheet::connectText(BlockText *text) {
    text->setSpelling(m_spelling);
    connect(text, &BlockText::wordLearned, this, &MandateSheet::wordLearned);
    connect(text, &BlockText::wordForgotten, this, &MandateSheet::wordForgotten);
}

void MandateSheet::fillRows(qsizetype upTo) {
    const QStringList numbers = clauseNumbers(m_content.blocks);
    QWidget *before = m_title;
    for (qsizetype i = 0; i < upTo; ++i) {
        BlockRow *row = m_rows[size_t(i)];
        const MandateBlock &block = m_content.blocks[i];
        row->setReadOnly(!m_content.editable);
        row->setBlock(block, numbers.value(i), row == m_rewritten);
        const auto change = m_content.changes.constFind(block.id);
        row->setChange(change != m_content.changes.cend(),
                       change == m_content.changes.cend() ? QString() : *change, m_content.oldVersion);
        setTabOrder(before, row->text());
        before = row->text();
    }
    setTabOrder(before, m_add);
}

void MandateSheet::buildMore() {
    const qsizetype upTo =
        std::min<qsizetype>(qsizetype(m_rows.size()) + rowsAtATime, m_content.blocks.size());
    while (qsizetype(m_rows.size()) < upTo)
        m_rows.push_back(newRow());
    fillRows(upTo);
    layOut();
    if (upTo < m_content.blocks.size())
        m_building.start();
}

void MandateSheet::fillCards() {
    while (m_cards.size() > size_t(m_content.findings.size())) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < size_t(m_content.findings.size())) {
        m_cards.push_back(new RuleCard(this));
        m_cards.back()->setObjectName(QStringLiteral("mandate.rule"));
        connect(m_cards.back(), &RuleCard::answered, this, &MandateSheet::ruleAnswered);
        connect(m_cards.back(), &RuleCard::stepWanted, this, &MandateSheet::ruleStepWanted);
        m_cards.back()->show();
    }
    // In the order of their clauses; a rule without a clause stands last.
    QList<Finding> findings = m_content.findings;
    const auto place = [this](const Finding &finding) {
        const qsizetype index = indexOf(finding.rule.clause);
        return index < 0 ? m_content.blocks.size() : index;
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &a, const Finding &b) { return place(a) < place(b); });
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const Finding &finding = findings[qsizetype(i)];
        const FindingStep step = m_content.steps.value(finding.rule.id);
        // What is mended on this page has its buttons here already; a letter would be taken by some field of the page.
        QString text = step.page == nameOf(Place::Mandate) ? QString() : step.text;
        m_cards[i]->setFinding(finding, clauseText(finding.rule.clause), text.remove(QLatin1Char('&')));
    }
}

std::optional<QString> MandateSheet::clauseText(Id block) const {
    const qsizetype index = indexOf(block);
    return index < 0 ? std::nullopt : std::optional(m_content.blocks[index].text);
}

qsizetype MandateSheet::indexOf(Id block) const {
    for (qsizetype i = 0; block && i < m_content.blocks.size(); ++i)
        if (m_content.blocks[i].id == block)
            return i;
    return -1;
}

BlockRow *MandateSheet::rowOf(Id block) {
    const qsizetype index = indexOf(block);
    if (index < 0)
        return nullptr;
    while (qsizetype(m_rows.size()) <= index)
        buildMore();
    return m_rows[size_t(index)];
}

QRect MandateSheet::clauseRect(Id block) {
    const BlockRow *row = rowOf(block);
    return row ? row->geometry() : QRect();
}

void MandateSheet::setCurrentBlock(Id block) {
    if (block == m_current)
        return;
    m_current = block;
    update();
    emit currentChanged(block);
}

void MandateSheet::edit(Id block) {
    if (BlockRow *row = rowOf(block))
        row->edit();
}

void MandateSheet::beginBlock(Id after, BlockKind kind) {
    dropPending();
    m_pending = newRow();
    m_pending->setReadOnly(false);
    m_pendingAfter = after;
    MandateBlock block;
    block.version = m_content.version.id;
    block.kind = kind;
    m_pending->setBlock(block, QString());
    m_pending->text()->setObjectName(QStringLiteral("mandate.newBlock"));
    layOut();
    m_pending->edit();
}

void MandateSheet::rowEdited(BlockRow *row, const MandateBlock &block) {
    if (row == m_pending) {
        // It is written as a clause of its own; the pending one has done its work.
        const Id after = m_pendingAfter;
        dropPending();
        if (!block.text.isEmpty())
            emit blockWritten(block, after);
    } else if (block.text.isEmpty()) {
        emit removeRequested(block.id);
    } else {
        emit blockEdited(block);
    }
}

void MandateSheet::dropPending() {
    if (!m_pending)
        return;
    retire(std::exchange(m_pending, nullptr));
    layOut();
}

void MandateSheet::move(Id block, int by) {
    const qsizetype index = indexOf(block);
    const qsizetype after = by < 0 ? index - 2 : index + 1;
    if (index < 0 || index + by < 0 || index + by >= m_content.blocks.size())
        return;
    emit moveRequested(block, after < 0 ? 0 : m_content.blocks[after].id);
}

void MandateSheet::pass(BlockRow *from, int by) {
    const qsizetype index =
        from == m_pending ? indexOf(m_pendingAfter) + (by < 0 ? 1 : 0) : indexOf(from->block().id);
    const qsizetype next = index + by;
    if (next >= 0 && next < m_content.blocks.size())
        rowOf(m_content.blocks[next].id)->edit(by < 0);
    else if (next < 0)
        m_title->setFocus(Qt::OtherFocusReason);
}

void MandateSheet::saveTitle() {
    const QString overline = m_overline->wording();
    const QString title = m_title->wording();
    if (m_content.editable && (overline != m_content.version.overline || title != m_content.version.title))
        emit titleEdited(overline, title);
}

void MandateSheet::flush() {
    saveTitle();
    if (m_pending)
        m_pending->commit();
    for (BlockRow *row : m_rows)
        if (row->isBeingEdited()) {
            row->commit();
            break;
        }
}

QRect MandateSheet::paperRect() const { return {0, 0, std::max(width() - margin - gap, 240), height()}; }

void MandateSheet::layOut() {
    if (m_layingOut || !m_add)
        return;
    const QScopedValueRollback guard(m_layingOut, true);
    const QRect paper = paperRect();
    const int textWidth = paper.width() - textInset - 2 * rowInset;
    int y = 28;
    const auto placeText = [&](BlockText *text, int below) {
        const bool shown = m_content.editable || !text->document()->isEmpty();
        text->setVisible(shown);
        if (!shown)
            return;
        const int height = text->heightFor(textWidth);
        text->setGeometry(textInset, y, textWidth, height);
        y += height + below;
    };
    placeText(m_overline, 2);
    placeText(m_title, 16);
    const auto placeRow = [&](BlockRow *row) {
        const BlockKind kind = row->block().kind;
        y += kind == BlockKind::Heading ? 18 : kind == BlockKind::Subheading ? 8 : 0;
        const int width = paper.width() - 2 * rowInset;
        const int height = row->heightFor(width);
        row->setGeometry(rowInset, y, width, height);
        y += height + 6;
    };
    const auto placePending = [&](Id after) {
        if (m_pending && m_pendingAfter == after)
            placeRow(m_pending);
    };
    placePending(0);
    for (BlockRow *row : m_rows) {
        placeRow(row);
        placePending(row->block().id);
    }
    m_add->setGeometry(QRect(QPoint(textInset - 12, y + 8), m_add->sizeHint()));
    y += 8 + (m_content.editable ? m_add->height() + 16 : 16);

    const int left = paper.right() + 1 + gap;
    const int cardWidth = width() - left;
    const QSize adding = m_addRule->sizeHint();
    m_addRule->setGeometry(width() - adding.width(), 8, adding.width(), adding.height());
    m_rulesTitle->setGeometry(left, 8, cardWidth - adding.width(), adding.height());
    int cardY = m_rulesTitle->geometry().bottom() + 16;
    for (RuleCard *card : m_cards) {
        const qsizetype index = indexOf(card->finding().rule.clause);
        if (index >= 0 && index < qsizetype(m_rows.size()))
            cardY = std::max(cardY, m_rows[size_t(index)]->y() + 10);
        const int height = card->layout()->heightForWidth(cardWidth);
        card->setGeometry(left, cardY, cardWidth, height);
        cardY += height + 10;
    }
    setFixedHeight(std::max({y, cardY, parentWidget() ? parentWidget()->height() : 0}));
    update();
    emit laidOut();
}

void MandateSheet::retranslate() {
    m_add->setText(tr("Add a c&lause"));
    m_rulesTitle->setText(tr("Rules in the clauses"));
    m_addRule->setText(tr("New rule…"));
    m_overline->setPlaceholderText(tr("Line above the title"));
    m_overline->setAccessibleName(tr("Line above the title"));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    setAccessibleName(tr("The text, version %1").arg(m_content.version.number));
    layOut();
}

void MandateSheet::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect paper = paperRect();
    painter.fillRect(paper, theme.paper);
    painter.setPen(theme.line);
    painter.drawLine(paper.topLeft(), paper.topRight());
    painter.drawLine(paper.topLeft(), paper.bottomLeft());
    painter.drawLine(paper.topRight(), paper.bottomRight());
    if (m_rulesTitle->isVisibleTo(this)) {
        const int y = m_rulesTitle->geometry().bottom() + 3;
        painter.drawLine(m_rulesTitle->x(), y, width(), y);
    }
    for (const RuleCard *card : m_cards) {
        const qsizetype index = indexOf(card->finding().rule.clause);
        if (index < 0 || index >= qsizetype(m_rows.size()))
            continue;
        const BlockRow *row = m_rows[size_t(index)];
        const bool current = row->block().id == m_current;
        painter.setPen(QPen(current ? theme.accent : theme.line, current ? 1.5 : 1));
        // From the clause to the card, also where other cards have pushed it down.
        const int from = row->y() + 18;
        const int to = card->y() + 8;
        const int middle = paper.right() + gap / 2;
        painter.drawPolyline(QPolygon({{current ? row->geometry().right() : paper.right(), from},
                                       {middle, from},
                                       {middle, to},
                                       {card->x() - 4, to}}));
    }
    const qsizetype index = indexOf(m_current);
    if (hasFocus() && index >= 0 && index < qsizetype(m_rows.size()))
        drawFocusRing(painter, m_rows[size_t(index)]->geometry().adjusted(-3, -3, 3, 3), 4, theme);
}

void MandateSheet::resizeEvent(QResizeEvent *) { layOut(); }

// With the focus on the paper itself: arrows go from clause to clause, Enter and F2 write.
void MandateSheet::keyPressEvent(QKeyEvent *event) {
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const qsizetype index = indexOf(m_current);
    if ((up || down) && event->modifiers() == Qt::AltModifier && m_content.editable) {
        move(m_current, up ? -1 : 1);
    } else if (up || down) {
        const qsizetype next = std::clamp<qsizetype>(index + (up ? -1 : 1), 0, m_content.blocks.size() - 1);
        if (next < m_content.blocks.size())
            setCurrentBlock(m_content.blocks[next].id);
    } else if (m_content.editable && enter && event->modifiers() == Qt::ControlModifier) {
        beginBlock(m_current, BlockKind::Paragraph);
    } else if (enter || event->key() == Qt::Key_F2) {
        edit(m_current);
    } else if (m_content.editable && event->key() == Qt::Key_Delete && m_current) {
        emit removeRequested(m_current);
    } else {
        Translated<QWidget>::keyPressEvent(event);
    }
}

void MandateSheet::focusInEvent(QFocusEvent *) {
    if (!m_current && !m_content.blocks.isEmpty())
        setCurrentBlock(m_content.blocks.first().id);
    update();
}

void MandateSheet::focusOutEvent(QFocusEvent *) { update(); }

} // namespace aarring
