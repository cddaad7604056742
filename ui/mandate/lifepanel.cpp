#include "ui/mandate/lifepanel.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/attachmentlist.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/timeline.h"
#include "ui/mandate/lifedialogs.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace aarring {

namespace {

constexpr int sideWidth = 360;

} // namespace

LifePanel::LifePanel(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_eventsPanel(new Panel),
      m_timeline(new Timeline),
      m_noEvents(new Text(TextRole::Body, this, true)),
      m_statePanel(new Panel),
      m_state(new Text(TextRole::BodyStrong)),
      m_meaning(new Text(TextRole::Body, nullptr, true)),
      m_backToDraft(plainButton(QStringLiteral("edit-undo"))),
      m_withdraw(plainButton(QStringLiteral("edit-undo"))),
      m_dissolve(plainButton(QStringLiteral("list-remove"))),
      m_papersPanel(new Panel),
      m_papers(new AttachmentList(context)),
      m_close(flatButton(QStringLiteral("go-previous"), this)) {
    m_timeline->setObjectName(QStringLiteral("life.events"));
    m_state->setObjectName(QStringLiteral("life.state"));
    m_backToDraft->setObjectName(QStringLiteral("life.backToDraft"));
    m_withdraw->setObjectName(QStringLiteral("life.withdraw"));
    m_dissolve->setObjectName(QStringLiteral("life.dissolve"));
    m_close->setObjectName(QStringLiteral("life.close"));
    m_papers->setObjectName(QStringLiteral("life.papers"));
    m_state->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_noEvents->setWordWrap(true);

    auto *events = new QScrollArea;
    events->setFrameShape(QFrame::NoFrame);
    events->setWidgetResizable(true);
    events->setFocusPolicy(Qt::NoFocus);
    events->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    events->viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget;
    auto *insideColumn = columnLayout(0);
    inside->setLayout(insideColumn);
    insideColumn->addWidget(m_noEvents);
    insideColumn->addWidget(m_timeline);
    insideColumn->addStretch(1);
    events->setWidget(inside);
    inside->setAutoFillBackground(false);
    m_eventsPanel->body()->addWidget(events, 1);

    m_statePanel->body()->addWidget(m_state);
    m_statePanel->body()->addWidget(m_meaning);
    for (QPushButton *button : {m_backToDraft, m_withdraw, m_dissolve})
        m_statePanel->body()->addWidget(button, 0, Qt::AlignLeft);
    m_papersPanel->body()->addWidget(m_papers);

    auto *side = columnLayout(16);
    side->addWidget(m_statePanel);
    side->addWidget(m_papersPanel);
    side->addStretch(1);
    auto *sideBox = new QWidget;
    sideBox->setLayout(side);
    sideBox->setFixedWidth(sideWidth);
    auto *columns = rowLayout(16);
    columns->addWidget(m_eventsPanel, 1);
    columns->addWidget(sideBox);
    auto *column = columnLayout(12);
    setLayout(column);
    column->addWidget(m_close, 0, Qt::AlignLeft);
    column->addLayout(columns, 1);

    connect(m_close, &QPushButton::clicked, this, &LifePanel::closed);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &LifePanel::closed);
    connect(m_backToDraft, &QPushButton::clicked, this,
            [this] { m_context.ok(m_context.actions.takeMandateBackToDraft(m_version)); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const MandateVersion *version = m_context.queries.mandate(m_version))
            (new WithdrawDialog(m_context, *version, this))->open();
    });
    connect(m_dissolve, &QPushButton::clicked, this, [this] {
        if (const MandateVersion *version = m_context.queries.mandate(m_version))
            (new DissolveDialog(m_context, *version, this))->open();
    });
    retranslate();
}

void LifePanel::setVersion(Id version) {
    m_version = version;
    showEvents();
    showSteps();
}

// The latest stands on top: it says how things are.
void LifePanel::showEvents() {
    const QDate today = m_context.queries.today();
    const Language language = languageOf(this);
    QList<TimelineEntry> entries;
    for (const MandateEvent &event : m_context.queries.mandateEvents()) {
        const MandateVersion *version = m_context.queries.mandate(event.version);
        QString name = event.kind == MandateEventKind::Withdrawn
                           ? tr("Version %1: approval withdrawn")
                           : tr("Version %1: %2", "version, what happened");
        name = name.arg(version ? version->number : 0);
        if (event.kind != MandateEventKind::Withdrawn)
            name = name.arg(label(event.kind).toLower());
        QStringList details{event.who};
        if (!event.caseNumber.isEmpty())
            details.append(tr("case %1").arg(event.caseNumber));
        if (!event.note.isEmpty())
            details.append(tr("“%1”", "a reason").arg(event.note));
        details.removeAll(QString());
        entries.prepend({name, shortDate(event.day, language), details.join(QStringLiteral(", ")),
                         event.day > today ? TimelineEntry::When::Coming : TimelineEntry::When::Ended});
    }
    for (TimelineEntry &entry : entries)
        if (entry.when == TimelineEntry::When::Ended) {
            entry.when = TimelineEntry::When::Now;
            break;
        }
    m_timeline->setEntries(entries);
    m_noEvents->setVisible(entries.isEmpty());
}

void LifePanel::showSteps() {
    const MandateVersion *version = m_context.queries.mandate(m_version);
    if (!version)
        return;
    const Language language = languageOf(this);
    const bool newest = version->id == m_context.queries.currentMandate()->id;
    const auto date = [language](QDate day) { return shortDate(day, language); };
    QString meaning;
    switch (version->state) {
    case MandateState::Draft:
        meaning = tr("It is being written. Submit it when its owner is to approve it.");
        break;
    case MandateState::Submitted:
        meaning = version->submittedTo.isEmpty()
                      ? tr("It was sent for approval %1.").arg(date(version->submittedOn))
                      : tr("It was sent to %1 for approval %2.")
                            .arg(version->submittedTo, date(version->submittedOn));
        meaning += QLatin1Char(' ') + tr("Its text can still be corrected.");
        break;
    case MandateState::Approved:
        meaning = tr("It applies from %1. Its text is never changed; Revise makes the next version.")
                      .arg(date(version->validFrom));
        if (version->nextRevision.isValid())
            meaning += QLatin1Char(' ') + tr("Next revision by %1.").arg(date(version->nextRevision));
        break;
    case MandateState::Superseded:
        meaning = tr("It applied from %1 to %2 and is kept as it was.")
                      .arg(date(version->validFrom), date(version->validTo));
        break;
    case MandateState::Dissolved:
        meaning = tr("It applied from %1 to %2, when the network was dissolved. It can be read and printed.")
                      .arg(date(version->validFrom), date(version->validTo));
        break;
    }
    m_state->setText(
        tr("Version %1: %2", "version, its state").arg(version->number).arg(label(version->state).toLower()));
    m_meaning->setText(meaning);
    const bool dissolved = version->state == MandateState::Dissolved;
    m_backToDraft->setVisible(version->state == MandateState::Submitted);
    m_withdraw->setVisible((version->state == MandateState::Approved && newest) || dissolved);
    m_withdraw->setText(dissolved ? tr("&Withdraw the dissolution…") : tr("&Withdraw the approval…"));
    m_dissolve->setVisible(version->state == MandateState::Approved);
    m_papersPanel->setTitle(tr("Papers of version %1").arg(version->number));
    m_papers->setOwner(version->id, !isSealed(version->state));
}

void LifePanel::retranslate() {
    m_close->setText(tr("Back to the te&xt"));
    m_eventsPanel->setTitle(tr("What has happened"));
    m_timeline->setAccessibleName(tr("What has happened"));
    m_noEvents->setText(tr("Nothing has been recorded yet: the mandate has not been submitted or approved."));
    m_statePanel->setTitle(tr("Where it stands"));
    m_backToDraft->setText(tr("&Back to draft"));
    m_dissolve->setText(tr("Disso&lve the network…"));
    setVersion(m_version);
}

} // namespace aarring
