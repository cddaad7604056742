#include "ui/mandate/versionbar.h"

#include "base/formats.h"
#include "domain/mandatelife.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/mandate/versionentries.h"

#include <QPushButton>
#include <algorithm>

namespace aarring {

namespace {

constexpr int columnGap = 24;

} // namespace

VersionBar::VersionBar(const Context &context, int sideWidth, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_cards(new VersionCards(this)),
      m_revision(new Text(TextRole::BodyStrong, this)),
      m_note(new Text(TextRole::Caption, this, true)),
      m_life(flatButton(QStringLiteral("view-history"), this)) {
    m_revision->setObjectName(QStringLiteral("mandate.revision"));
    m_revision->setWordWrap(true);
    m_note->setWordWrap(true);
    m_life->setObjectName(QStringLiteral("mandate.life"));
    m_life->setCheckable(true);
    auto *words = columnLayout(2);
    words->addWidget(m_revision);
    words->addWidget(m_note);
    words->addWidget(m_life, 0, Qt::AlignLeft);
    words->addStretch(1);
    auto *side = new QWidget(this);
    side->setLayout(words);
    side->setFixedWidth(sideWidth);
    auto *row = rowLayout(columnGap);
    setLayout(row);
    row->addWidget(m_cards, 1, Qt::AlignTop);
    row->addWidget(side);
    connect(m_cards, &VersionCards::chosen, this, &VersionBar::chosen);
    connect(m_life, &QPushButton::clicked, this, &VersionBar::lifeRequested);
    retranslate();
}

void VersionBar::setVersion(Id shown) {
    m_version = shown;
    if (!m_context.queries.currentMandate())
        return;
    m_cards->setEntries(versionEntries(m_context.queries, languageOf(this)), shown);
    showRevision();
}

void VersionBar::setLifeShown(bool shown) { m_life->setChecked(shown); }

void VersionBar::showRevision() {
    const Queries &queries = m_context.queries;
    m_revision->setMark(Mark::None);
    if (const MandateVersion *ended = endedWith(queries.facts().mandates)) {
        m_revision->show();
        m_revision->setText(
            tr("The network is dissolved %1").arg(shortDate(ended->validTo, languageOf(this))));
        m_note->setText(tr("Its mandate is at its end; it can be read and printed."));
        return;
    }
    const MandateVersion &current = *queries.currentMandate();
    const MandateVersion *approved = queries.approvedMandate();
    const MandateVersion &applies = approved ? *approved : current;
    // A mandate that does not ask for revision is not told that it lacks one.
    const bool revised = std::any_of(queries.rules().begin(), queries.rules().end(),
                                     [](const Rule &rule) { return rule.kind == RuleKind::MandateRevision; });
    m_revision->setVisible(revised || applies.nextRevision.isValid());
    const QString date = shortDate(applies.nextRevision, languageOf(this));
    const int left = int(queries.today().daysTo(applies.nextRevision));
    if (!applies.nextRevision.isValid()) {
        m_revision->setText(tr("No date for the next revision"));
    } else if (approved && left < 0) {
        m_revision->setText(tr("Revision was due %1").arg(date));
        m_revision->setMark(Mark::Failed);
    } else if (approved && left <= revisionNotice) {
        m_revision->setText(tr("Next revision by %1: %n day(s) left", nullptr, left).arg(date));
        m_revision->setMark(approved->id == current.id ? Mark::Warning : Mark::None);
    } else {
        m_revision->setText(tr("Next revision by %1").arg(date));
    }
    m_note->setText(approved && approved->id != current.id
                        ? tr("Version %1 applies until the draft is approved.").arg(approved->number)
                    : approved ? tr("Version %1 applies.").arg(approved->number)
                               : tr("No version is approved yet."));
}

void VersionBar::retranslate() {
    m_life->setText(tr("Approvals an&d papers"));
    setVersion(m_version);
}

} // namespace aarring
