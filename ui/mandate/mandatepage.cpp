#include "ui/mandate/mandatepage.h"

#include "base/formats.h"
#include "domain/mandatelife.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/mandate/comparepanel.h"
#include "ui/mandate/lifedialogs.h"
#include "ui/mandate/lifepanel.h"
#include "ui/mandate/mandateform.h"
#include "ui/mandate/outline.h"
#include "ui/mandate/ruleanswers.h"
#include "ui/mandate/sheetediting.h"
#include "ui/mandate/sheettools.h"
#include "ui/mandate/spellingpanel.h"
#include "ui/mandate/versionbar.h"
#include "ui/mandate/versionentries.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyle>
#include <algorithm>

namespace aarring {

namespace {

constexpr int outlineWidth = 168;
constexpr int marginWidth = 296; ///< the column of the rules
constexpr int columnGap = 24;

} // namespace

MandatePage::MandatePage(const Context &context, QWidget *parent) : Page(parent), m_context(context) {
    m_stack = new QStackedLayout(this);
    auto *full = new QWidget(this);
    auto *column = columnLayout(16);
    column->setContentsMargins(0, 0, 0, 0);
    full->setLayout(column);
    column->addWidget(buildHeader());
    m_versions = new VersionBar(m_context, marginWidth, this);
    column->addWidget(m_versions);
    m_views = new QStackedLayout;
    m_views->addWidget(buildBody());
    column->addLayout(m_views, 1);
    m_stack->addWidget(full);
    m_stack->addWidget(buildEmpty());
    connect(m_versions, &VersionBar::chosen, this, &MandatePage::showVersion);
    connect(m_versions, &VersionBar::lifeRequested, this,
            [this](bool on) { showView(on ? View::Life : View::Text); });
    connectSheet();
    retranslate();
}

QWidget *MandatePage::buildHeader() {
    m_header = new PageHeader(this);
    m_compare = plainButton(QStringLiteral("vcs-diff"), this);
    m_compare->setObjectName(QStringLiteral("mandate.compare"));
    m_compare->setCheckable(true);
    m_print = plainButton(QStringLiteral("document-print"), this);
    m_print->setObjectName(QStringLiteral("mandate.print"));
    m_step = primaryButton({}, this);
    m_step->setObjectName(QStringLiteral("mandate.step"));
    m_header->addAction(m_compare);
    m_header->addAction(m_print);
    m_header->addAction(m_step);
    connect(m_print, &QPushButton::clicked, this, [this] {
        leave();
        emit paperRequested(QStringLiteral("mandate"), m_version);
    });
    connect(m_compare, &QPushButton::clicked, this,
            [this](bool on) { showView(on ? View::Compare : View::Text); });
    connect(m_step, &QPushButton::clicked, this, &MandatePage::takeStep);
    return m_header;
}

QWidget *MandatePage::buildBody() {
    auto *body = new QWidget(this);
    auto *row = rowLayout(columnGap);
    body->setLayout(row);
    m_sheet = new MandateSheet;
    m_editing = new SheetEditing(m_context, m_sheet, this);
    auto *left = columnLayout(8);
    m_outline = new Outline(this);
    m_outline->setObjectName(QStringLiteral("mandate.outline"));
    m_changedHint = new Text(TextRole::Caption, this, true);
    m_changedHint->setWordWrap(true);
    m_form = new MandateForm(this);
    left->addWidget(m_outline);
    left->addWidget(m_changedHint);
    m_spelling = new SpellingPanel(m_sheet, this);
    left->addSpacing(8);
    left->addWidget(m_spelling);
    left->addStretch(1);
    left->addWidget(m_form);
    left->addSpacing(16);
    auto *leftBox = new QWidget(this);
    leftBox->setLayout(left);
    leftBox->setFixedWidth(outlineWidth);
    row->addWidget(leftBox);

    auto *right = columnLayout(8);
    auto *top = rowLayout(0);
    auto *overPaper = columnLayout(8);
    m_readOnly = new Text(TextRole::Body, this, true);
    m_readOnly->setWordWrap(true);
    m_readOnly->setObjectName(QStringLiteral("mandate.readOnly"));
    m_tools = new SheetTools(m_sheet, this);
    overPaper->addWidget(m_tools);
    overPaper->addWidget(m_readOnly);
    overPaper->addWidget(buildLosses());
    top->addLayout(overPaper, 1);
    // As far in as the paper's edge: beside it are a gap, the rules and the scroll bar.
    top->addSpacing(marginWidth + columnGap + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    right->addLayout(top);
    m_sheet->setObjectName(QStringLiteral("mandate.sheet"));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("mandate.scroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_sheet);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    right->addWidget(m_scroll, 1);
    row->addLayout(right, 1);
    connect(m_outline, &Outline::sectionChosen, this, [this](Id heading) {
        m_sheet->setCurrentBlock(heading);
        scrollTo(heading, true);
    });
    connect(m_form, &MandateForm::edited, this,
            [this](const MandateVersion &version) { m_context.ok(m_context.actions.saveMandate(version)); });
    return body;
}

QWidget *MandatePage::buildLosses() {
    m_losses = new WarningBar(this);
    m_losses->setObjectName(QStringLiteral("mandate.losses"));
    m_lossesSeen = m_losses->addWayOut();
    m_lossesSeen->setObjectName(QStringLiteral("mandate.lossesSeen"));
    m_losses->hide();
    connect(m_lossesSeen, &QPushButton::clicked, this, [this] {
        m_losses->hide();
        m_sheet->edit(m_sheet->currentBlock());
    });
    connect(m_sheet, &MandateSheet::pasteTold, this, &MandatePage::tellLosses);
    return m_losses;
}

/// Nothing is blocked: the words stand in the clause, and what did not come with them is said above the paper.
void MandatePage::tellLosses(const QStringList &losses) {
    m_losses->setVisible(!losses.isEmpty());
    if (!losses.isEmpty())
        m_losses->setText(
            tr("Not all that was pasted has a place in the mandate. %1").arg(losses.join(QLatin1Char(' '))));
}

QWidget *MandatePage::buildEmpty() {
    auto *empty = new QWidget(this);
    auto *column = columnLayout(0);
    empty->setLayout(column);
    m_empty = new EmptyState(empty);
    m_empty->setObjectName(QStringLiteral("mandate.empty"));
    m_emptyPaste = flatButton(QStringLiteral("edit-paste"), empty);
    m_emptyPaste->setObjectName(QStringLiteral("mandate.emptyPaste"));
    column->addStretch(2);
    column->addWidget(m_empty);
    column->addWidget(m_emptyPaste, 0, Qt::AlignHCenter);
    m_emptyImport = flatButton(QStringLiteral("document-import"), empty);
    m_emptyImport->setObjectName(QStringLiteral("mandate.emptyImport"));
    column->addWidget(m_emptyImport, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_empty, &EmptyState::clicked, m_editing, &SheetEditing::writeFirst);
    connect(m_emptyPaste, &QPushButton::clicked, m_editing, &SheetEditing::pasteText);
    connect(m_emptyImport, &QPushButton::clicked, m_editing, &SheetEditing::importText);
    return empty;
}

void MandatePage::connectSheet() {
    connect(m_editing, &SheetEditing::versionMade, this, &MandatePage::refresh);
    connect(m_tools, &SheetTools::pasteRequested, this, [this] {
        leave();
        m_editing->pasteText();
    });
    connect(m_tools, &SheetTools::importRequested, m_editing, &SheetEditing::importText);
    connect(m_sheet, &MandateSheet::ruleWanted, this, [this] {
        const Id clause = m_sheet->currentBlock();
        leave();
        addRule(m_context, clause, this);
    });
    connect(m_sheet, &MandateSheet::ruleAnswered, this, [this](Id rule, RuleReply answer) {
        const Id clause = m_sheet->currentBlock();
        leave();
        answerRule(m_context, rule, answer, clause, this);
    });
    connect(m_sheet, &MandateSheet::ruleStepWanted, this, [this](Id rule) {
        const FindingStep step = m_sheet->content().steps.value(rule);
        leave();
        emit linkActivated(step.page, step.target);
    });
    connect(m_sheet, &MandateSheet::currentChanged, this, [this](Id block) {
        m_outline->setCurrentSection(sectionOf(block));
        showState();
        scrollTo(block, false);
    });
}

void MandatePage::refresh() {
    const Network &network = m_context.queries.network();
    m_header->setTitle(pageTitle());
    m_header->setSentence(network.owner.isEmpty() ? network.name
                                                  : tr("%1 · owner: %2").arg(network.name, network.owner));
    const MandateVersion *current = m_context.queries.currentMandate();
    m_stack->setCurrentIndex(current ? 0 : 1);
    if (!current) {
        m_version = 0;
        return;
    }
    if (!version())
        m_version = current->id;
    const MandateVersion &shown = *version();
    SheetContent content;
    content.version = shown;
    content.blocks = m_context.queries.mandateText(shown.id);
    content.editable = isEditable();
    // What is approved is read as it stands; what is written shows how it differs.
    const QList<MandateVersion> &versions = m_context.queries.facts().mandates;
    for (qsizetype i = 1; i < versions.size(); ++i)
        if (versions[i].id == shown.id && !isSealed(shown.state)) {
            content.oldVersion = versions[i - 1].number;
            content.changes =
                changedClauses(compareVersions(m_context.queries.wholeMandate(versions[i - 1].id),
                                               m_context.queries.wholeMandate(shown.id)));
        }
    // The rules stand with the newest text.
    content.takesRules = shown.id == current->id;
    if (content.takesRules) {
        content.findings = sheetFindings(m_context.queries, this);
        content.steps = stepsOf(content.findings, m_context.queries.facts(), m_context.queries.today());
    }
    m_sheet->setContent(content);
    m_spelling->setWords(languageCode(network.language), m_context.queries.spellingWords());
    m_form->setVersion(shown, content.editable);
    showOutline(content);
    m_versions->setVersion(m_version);
    showState();
    if (m_view == View::Compare && m_comparePanel)
        m_comparePanel->refresh();
    if (m_view == View::Life && m_lifePanel)
        m_lifePanel->setVersion(m_version);
}

void MandatePage::showView(View view) {
    leave();
    m_view = view;
    // Built when first asked for: most who open the page want to read.
    if (view == View::Compare && !m_comparePanel) {
        m_comparePanel = new ComparePanel(m_context, this);
        m_views->addWidget(m_comparePanel);
        connect(m_comparePanel, &ComparePanel::closed, this, [this] { showView(View::Text); });
        connect(m_comparePanel, &ComparePanel::printRequested, this,
                [this](Id version) { emit paperRequested(QStringLiteral("changes"), version); });
    }
    if (view == View::Life && !m_lifePanel) {
        m_lifePanel = new LifePanel(m_context, this);
        m_views->addWidget(m_lifePanel);
        connect(m_lifePanel, &LifePanel::closed, this, [this] { showView(View::Text); });
    }
    m_compare->setChecked(view == View::Compare);
    m_versions->setLifeShown(view == View::Life);
    if (view == View::Compare) {
        m_views->setCurrentWidget(m_comparePanel);
        m_comparePanel->compare(m_version);
    } else if (view == View::Life) {
        m_views->setCurrentWidget(m_lifePanel);
        m_lifePanel->setVersion(m_version);
        m_lifePanel->setFocus(Qt::OtherFocusReason);
    } else {
        m_views->setCurrentIndex(0);
        m_sheet->setFocus(Qt::OtherFocusReason);
    }
}

bool MandatePage::isEditable() const {
    const MandateVersion *shown = version();
    return shown && !isSealed(shown->state) && !isDissolved();
}

bool MandatePage::isDissolved() const { return endedWith(m_context.queries.facts().mandates); }

void MandatePage::showVersion(Id id) {
    if (id == m_version)
        return;
    leave();
    m_version = id;
    m_losses->hide();
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void MandatePage::showOutline(const SheetContent &content) {
    QList<Outline::Section> sections;
    const QStringList numbers = clauseNumbers(content.blocks);
    for (qsizetype i = 0; i < content.blocks.size(); ++i) {
        const MandateBlock &block = content.blocks[i];
        if (block.kind == BlockKind::Heading)
            sections.append({block.id, (numbers[i] + QLatin1Char(' ') + block.text).trimmed(), false});
        if (!sections.isEmpty() && content.changes.contains(block.id))
            sections.last().changed = true;
    }
    m_outline->setSections(sections);
    m_outline->setCurrentSection(sectionOf(m_sheet->currentBlock()));
    m_changedHint->setVisible(!content.changes.isEmpty());
    m_changedHint->setText(tr("● changed from version %1").arg(content.oldVersion));
}

void MandatePage::showState() {
    const MandateVersion *shown = version();
    if (!shown)
        return;
    const bool editable = isEditable();
    m_compare->setEnabled(m_context.queries.facts().mandates.size() > 1);
    m_compare->setToolTip(m_compare->isEnabled() ? QString() : tr("There is only one version yet."));
    const bool newest = shown->id == m_context.queries.currentMandate()->id;
    m_tools->setVisible(editable);
    m_readOnly->setVisible(!editable);
    QString why;
    if (isDissolved())
        why = tr("The network is dissolved. Its mandate is kept as it was.");
    else if (shown->state == MandateState::Superseded)
        why = tr("Version %1 has been replaced and is kept as it was.").arg(shown->number);
    else if (!newest)
        why = tr("Version %1 is approved and is not changed. Write in the draft.").arg(shown->number);
    else
        why = tr("Version %1 is approved and is not changed. Revise makes the next draft from it.")
                  .arg(shown->number);
    m_readOnly->setText(why);
    m_step->setVisible(newest && !isDissolved());
    switch (shown->state) {
    case MandateState::Draft:
        m_step->setText(tr("&Submit for approval…"));
        break;
    case MandateState::Submitted:
        m_step->setText(tr("Record &approval…"));
        break;
    case MandateState::Approved:
    case MandateState::Superseded:
    case MandateState::Dissolved:
        m_step->setText(tr("Rev&ise"));
        break;
    }
    m_tools->showState();
}

Id MandatePage::sectionOf(Id block) const {
    Id heading = 0;
    for (const MandateBlock &candidate : m_sheet->content().blocks) {
        if (candidate.kind == BlockKind::Heading)
            heading = candidate.id;
        if (candidate.id == block)
            return heading;
    }
    return 0;
}

void MandatePage::scrollTo(Id block, bool toTop) {
    const QRect clause = m_sheet->clauseRect(block);
    if (clause.isNull())
        return;
    if (toTop)
        m_scroll->verticalScrollBar()->setValue(clause.y() - 16);
    else
        m_scroll->ensureVisible(0, clause.center().y(), 0,
                                std::min(clause.height() / 2 + 12, m_scroll->height() / 2));
}

bool MandatePage::showTarget(Id id) {
    const auto show = [this](Id version) {
        if (version != m_version)
            showVersion(version);
        return true;
    };
    if (m_context.queries.mandate(id))
        return show(id);
    const QList<MandateVersion> versions = m_context.queries.facts().mandates;
    for (auto v = versions.crbegin(); v != versions.crend(); ++v)
        for (const MandateBlock &block : m_context.queries.mandateText(v->id))
            if (block.id == id) {
                show(v->id);
                m_sheet->setCurrentBlock(id);
                scrollTo(id, true);
                m_sheet->setFocus(Qt::OtherFocusReason);
                return true;
            }
    return false;
}

bool MandatePage::leave() {
    m_sheet->flush();
    m_form->flush();
    return true;
}

Attention MandatePage::attention(const Queries &queries) {
    Attention attention;
    for (const Finding &finding : queries.verdicts()) {
        if (finding.rule.kind != RuleKind::MandateRevision)
            continue;
        if (finding.verdict == Verdict::Fails)
            attention = {Mark::Failed, 1};
        else if (finding.verdict == Verdict::Warns)
            attention = {Mark::Warning, 1};
    }
    return attention;
}

void MandatePage::takeStep() {
    leave();
    const MandateVersion *shown = version();
    if (!shown)
        return;
    if (shown->state == MandateState::Draft)
        (new SubmitDialog(m_context, *shown, this))->open();
    else if (shown->state == MandateState::Submitted)
        (new ApproveDialog(m_context, *shown, this))->open();
    else
        revise();
}

void MandatePage::revise() {
    const auto next = m_context.actions.reviseMandate();
    if (m_context.ok(next)) {
        showView(View::Text);
        showVersion(*next);
        m_sheet->setFocus(Qt::OtherFocusReason);
    }
}

QString MandatePage::pageTitle() const {
    return m_context.queries.network().country == QLatin1String("DK") ? tr("Terms of reference")
                                                                      : tr("Mandate");
}

void MandatePage::retranslate() {
    m_print->setText(tr("&Print"));
    m_compare->setText(tr("&Compare"));
    m_outline->setAccessibleName(tr("Sections"));
    m_lossesSeen->setText(tr("Cl&ose"));
    m_empty->setSentence(tr("This file has no mandate yet. Write it here, or paste the text you have."));
    m_empty->setButton(tr("&Write the first version"));
    m_emptyPaste->setText(tr("Paste a &text…"));
    m_emptyImport->setText(tr("I&mport a text…"));
    refresh();
}

} // namespace aarring
