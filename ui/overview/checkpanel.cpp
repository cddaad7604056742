#include "ui/overview/checkpanel.h"

#include "ui/common/verdictmark.h"

#include "domain/labels.h"
#include "ui/common/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace aarring {

namespace {

constexpr int pipsAtMost = 5; ///< more become one bar
constexpr QSize pip(16, 8);
constexpr int pipGap = 4;

/// The same width in all rows: as wide as the widest needs.
void alignColumn(const QList<QWidget *> &cells) {
    int width = 0;
    for (const QWidget *cell : cells)
        width = std::max(width, cell->sizeHint().width());
    for (QWidget *cell : cells)
        cell->setFixedWidth(width);
}

} // namespace

ProgressPips::ProgressPips(int done, int wanted, QWidget *parent)
    : QWidget(parent), m_done(std::clamp(done, 0, wanted)), m_wanted(wanted) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 of %2", "done of wanted").arg(done).arg(wanted));
}

QSize ProgressPips::sizeHint() const {
    const int pips = std::min(m_wanted, pipsAtMost);
    return {pips * pip.width() + (pips - 1) * pipGap, pip.height()};
}

void ProgressPips::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_wanted > pipsAtMost) {
        drawRoundedBox(painter, rect(), 3, theme.surface, theme.accent, 1.5);
        if (m_done > 0)
            drawRoundedBox(painter, QRectF(0, 0, width() * double(m_done) / m_wanted, height()), 3,
                           theme.accent);
        return;
    }
    for (int i = 0; i < m_wanted; ++i) {
        const QRectF box(QPointF(i * (pip.width() + pipGap), 0), QSizeF(pip));
        drawRoundedBox(painter, box, 3, i < m_done ? theme.accent : theme.surface, theme.accent, 1.5);
    }
}

CheckPanel::CheckPanel(QWidget *parent) : Panel(0, parent), m_rows(nullptr) {
    setObjectName(QStringLiteral("overview.check"));
}

void CheckPanel::setFindings(const QList<Finding> &findings, const QHash<Id, QString> &clauses,
                             const QHash<Id, FindingStep> &steps) {
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // one of its buttons may be what led here
    }
    m_rows = new QWidget(this);
    auto *column = columnLayout(0);
    m_rows->setLayout(column);
    m_letters.clear();
    m_clauses = clauses;
    m_steps = steps;
    // What is only for information stands beside its clause.
    const auto of = [&](const QList<Verdict> &verdicts) {
        QList<Finding> some;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(some),
                     [&](const Finding &finding) { return verdicts.contains(finding.verdict); });
        return some;
    };
    addRows(column, of({Verdict::Fails, Verdict::Warns, Verdict::OnTrack}));
    addFold(column, m_unanswered, of({Verdict::Unanswered}));
    addFold(column, m_fulfilled, of({Verdict::Fulfilled}));
    for (const char *name : {"overview.verdict", "overview.stepPlace"})
        alignColumn(m_rows->findChildren<QWidget *>(QLatin1String(name)));
    body()->addWidget(m_rows);
}

void CheckPanel::addRows(QVBoxLayout *column, const QList<Finding> &findings) {
    for (const Finding &finding : findings) {
        column->addWidget(new Divider);
        column->addWidget(makeRow(finding, m_clauses.value(finding.rule.clause)));
    }
}

void CheckPanel::addFold(QVBoxLayout *column, Fold &fold, const QList<Finding> &findings) {
    if (findings.isEmpty())
        return;
    const int count = int(findings.size());
    const bool fulfilled = fold.verdict == Verdict::Fulfilled;
    auto *rows = new QWidget;
    auto *inner = columnLayout(0);
    rows->setLayout(inner);
    addRows(inner, findings);
    auto *button = flatButton();
    button->setObjectName(QLatin1String(fold.name));
    button->setCheckable(true);
    const QString words = fulfilled ? tr("%n demand(s) fulfille&d", nullptr, count)
                                    : tr("%n demand(s) wa&it for an answer", nullptr, count);
    button->setText(words);
    const auto showState = [button, rows](bool open) {
        button->setIcon(icon(open ? QStringLiteral("go-down") : QStringLiteral("go-next"), Tint::Accent));
        rows->setVisible(open);
    };
    button->setChecked(fold.isOpen);
    button->setAccessibleDescription(tr("Shows or hides them"));
    showState(fold.isOpen);
    connect(button, &QPushButton::toggled, this, [&fold, showState](bool open) {
        fold.isOpen = open;
        showState(open);
    });
    auto *line = rowLayout(8);
    line->setContentsMargins(15, 4, 15, 4);
    line->addWidget(new MarkLabel(markOf(fold.verdict)));
    line->addWidget(button);
    line->addStretch(1);
    column->addWidget(new Divider);
    column->addLayout(line);
    column->addWidget(rows);
}

QWidget *CheckPanel::makeRow(const Finding &finding, const QString &clause) {
    const Mark mark = markOf(finding.verdict);
    const bool isCalm = finding.verdict != Verdict::Fails && finding.verdict != Verdict::Warns;
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("overview.finding"));
    const QString strength = label(finding.rule.strength);
    const QString where =
        clause.isEmpty() ? strength : tr("%1 · clause %2", "must · clause 2.3").arg(strength, clause);
    row->setAccessibleName(tr("%1: %2. %3", "verdict: demand. evidence")
                               .arg(label(finding.verdict), finding.demand, finding.evidence));

    auto *layout = rowLayout(16);
    layout->setContentsMargins(15, 5, 15, 5);
    row->setLayout(layout);
    auto *markColumn = columnLayout(0);
    markColumn->setContentsMargins(0, 2, 0, 0);
    markColumn->addWidget(new MarkLabel(mark));
    markColumn->addStretch();
    layout->addLayout(markColumn);

    auto *words = columnLayout(0);
    auto *demand = new Text(TextRole::BodyStrong, finding.demand);
    demand->setWordWrap(true);
    auto *evidence = new Text(TextRole::Body, finding.evidence, nullptr, isCalm);
    evidence->setWordWrap(true);
    if (!isCalm)
        evidence->setMark(mark);
    words->addWidget(demand);
    words->addWidget(evidence);
    words->addStretch();
    layout->addLayout(words, 1);

    auto *verdict = new QWidget;
    verdict->setObjectName(QStringLiteral("overview.verdict"));
    auto *standing = columnLayout(1);
    verdict->setLayout(standing);
    auto *word = new Text(TextRole::CaptionStrong, label(finding.verdict));
    word->setMark(mark);
    standing->addWidget(word);
    standing->addWidget(new Text(TextRole::Caption, where, nullptr, true));
    standing->addStretch();
    layout->addWidget(verdict);
    layout->addWidget(makeStep(finding));
    return row;
}

/// Nothing to do where the demand is fulfilled.
QWidget *CheckPanel::makeStep(const Finding &finding) {
    auto *place = new QWidget;
    place->setObjectName(QStringLiteral("overview.stepPlace"));
    auto *layout = rowLayout(0);
    place->setLayout(layout);
    layout->addStretch();
    const auto step = m_steps.constFind(stepKey(finding));
    const bool isShortfall = finding.isPast() && step == m_steps.constEnd();
    const bool isQuestion = finding.rule.kind == RuleKind::Prompt || isShortfall;
    if (step != m_steps.constEnd() || isQuestion) {
        QPushButton *button = plainButton();
        button->setObjectName(isQuestion ? QStringLiteral("overview.answer")
                                         : QStringLiteral("overview.step"));
        QString text = !isQuestion                              ? step->text
                       : isShortfall                            ? tr("Sa&y why…")
                       : finding.verdict == Verdict::Unanswered ? tr("Answer…")
                                                                : tr("Answer anew…");
        if (m_letters.contains(text)) // the first of several alike keeps the letter
            text.remove(QLatin1Char('&'));
        m_letters.insert(text);
        button->setText(text);
        button->setAccessibleDescription(finding.demand + QStringLiteral(". ") + finding.evidence);
        if (isQuestion)
            connect(button, &QPushButton::clicked, this, [this, finding] { emit answerWanted(finding); });
        else
            connect(button, &QPushButton::clicked, this,
                    [this, wanted = *step] { emit stepWanted(wanted.page, wanted.target); });
        layout->addWidget(button);
    } else if (finding.wanted > 0) {
        layout->addWidget(new ProgressPips(finding.done, finding.wanted));
    }
    return place;
}

} // namespace aarring
