#include "ui/mandate/mandatepage.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/mandate/mandatedialogs.h"
#include "ui/mandate/mandateform.h"
#include "ui/mandate/outline.h"
#include "ui/mandate/sheetediting.h"
#include "ui/mandate/sheettools.h"
#include "ui/mandate/spellingpanel.h"
#include "ui/mandate/versioncards.h"
#include "ui/mandate/versiondiff.h"

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
    auto *versions = rowLayout(columnGap);
    m_cards = new VersionCards(this);
    auto *revision = columnLayout(4);
    m_revision = new Text(TextRole::BodyStrong, this);
    m_revision->setWordWrap(true);
    m_revisionNote = new Text(TextRole::Caption, this, true);
    m_revisionNote->setWordWrap(true);
    revision->addWidget(m_revision);
    revision->addWidget(m_revisionNote);
    revision->addStretch(1);
    auto *revisionBox = new QWidget(this);
    revisionBox->setLayout(revision);
    revisionBox->setFixedWidth(marginWidth);
    versions->addWidget(m_cards, 1);
    versions->addWidget(revisionBox);
    column->addLayout(versions);
    column->addWidget(buildBody(), 1);
    m_stack->addWidget(full);
    m_stack->addWidget(buildEmpty());
    connect(m_cards, &VersionCards::chosen, this, &MandatePage::showVersion);
    connectSheet();
    retranslate();
}

QWidget *MandatePage::buildHeader() {
    m_header = new PageHeader(this);
    m_print = plainButton(QStringLiteral("document-print"), this);
    m_print->setObjectName(QStringLiteral("mandate.print"));
    m_step = primaryButton({}, this);
    m_step->setObjectName(QStringLiteral("mandate.step"));
    m_header->addAction(m_print);
    m_header->addAction(m_step);
    connect(m_print, &QPushButton::clicked, this, [this] {
        leave();
        emit paperRequested(QStringLiteral("mandate"), m_version);
    });
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
    auto *overPaper = columnLayout(0);
    m_readOnly = new Text(TextRole::Body, this, true);
    m_readOnly->setWordWrap(true);
    m_readOnly->setObjectName(QStringLiteral("mandate.readOnly"));
    m_tools = new SheetTools(m_sheet, this);
    overPaper->addWidget(m_tools);
    overPaper->addWidget(m_readOnly);
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
    const QList<MandateVersion> &versions = m_context.queries.facts().mandates;
    for (qsizetype i = 1; i < versions.size(); ++i)
        if (versions[i].id == shown.id) {
            content.oldVersion = versions[i - 1].number;
            content.changes =
                changedClauses(m_context.queries.mandateText(versions[i - 1].id), content.blocks);
        }
    // The rules stand with the newest text.
    if (shown.id == current->id)
        content.findings = m_context.queries.check(m_context.queries.today(), languageOf(this));
    m_sheet->setContent(content);
    m_spelling->setWords(languageCode(network.language), m_context.queries.spellingWords());
    m_form->setVersion(shown, content.editable);
    showOutline(content);
    showCards();
    showState();
}

bool MandatePage::isEditable() const {
    const MandateVersion *shown = version();
    return shown && (shown->state == MandateState::Draft || shown->state == MandateState::Submitted);
}

void MandatePage::showVersion(Id id) {
    if (id == m_version)
        return;
    leave();
    m_version = id;
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void MandatePage::showCards() {
    const Language language = languageOf(this);
    QList<VersionCards::Entry> entries;
    const QList<MandateVersion> &versions = m_context.queries.facts().mandates;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const MandateVersion &v = versions[i];
        const QString date = shortDate(v.approvedOn, language);
        VersionCards::Entry entry{v.id, tr("Version %1").arg(v.number), {label(v.state), Mark::OnTrack}, {}};
        const QString caseText = v.caseNumber.isEmpty() ? QString() : tr("case %1").arg(v.caseNumber);
        QStringList line;
        switch (v.state) {
        case MandateState::Approved:
            entry.badge = {tr("Approved %1").arg(date), Mark::Fulfilled};
            line = {v.approvedBy, caseText};
            break;
        case MandateState::Superseded:
        case MandateState::Dissolved:
            entry.badge.mark = Mark::Open;
            line = {v.approvedBy, date, caseText};
            break;
        case MandateState::Submitted:
            line = {tr("sent %1").arg(shortDate(v.submittedOn, language)), caseText};
            break;
        case MandateState::Draft: {
            const QList<MandateBlock> blocks = m_context.queries.mandateText(v.id);
            if (i == 0)
                line = {tr("%n clause(s)", nullptr, int(blocks.size()))};
            else
                line = {tr(
                    "%n clause(s) changed", nullptr,
                    int(changedClauses(m_context.queries.mandateText(versions[i - 1].id), blocks).size()))};
            break;
        }
        }
        line.removeAll(QString());
        entry.line = line.join(QStringLiteral(", "));
        entries.append(entry);
    }
    m_cards->setEntries(entries, m_version);

    const MandateVersion &current = *m_context.queries.currentMandate();
    const MandateVersion *approved = m_context.queries.approvedMandate();
    const MandateVersion &applies = approved ? *approved : current;
    // A mandate that does not ask for revision is not told that it lacks one.
    const bool revised = std::any_of(m_context.queries.rules().begin(), m_context.queries.rules().end(),
                                     [](const Rule &rule) { return rule.kind == RuleKind::MandateRevision; });
    m_revision->setVisible(revised || applies.nextRevision.isValid());
    m_revision->setText(applies.nextRevision.isValid()
                            ? tr("Next revision by %1").arg(shortDate(applies.nextRevision, language))
                            : tr("No date for the next revision"));
    m_revisionNote->setText(approved && approved->id != current.id
                                ? tr("Version %1 applies until the draft is approved.").arg(approved->number)
                            : approved ? tr("Version %1 applies.").arg(approved->number)
                                       : tr("No version is approved yet."));
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
    const bool newest = shown->id == m_context.queries.currentMandate()->id;
    m_tools->setVisible(editable);
    m_readOnly->setVisible(!editable);
    if (shown->state == MandateState::Superseded)
        m_readOnly->setText(tr("Version %1 has been replaced and is kept as it was.").arg(shown->number));
    else if (!newest)
        m_readOnly->setText(
            tr("Version %1 is approved and is not changed. Write in the draft.").arg(shown->number));
    else
        m_readOnly->setText(
            tr("Version %1 is approved and is not changed. Revise makes the next draft from it.")
                .arg(shown->number));
    m_step->setVisible(newest);
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
    const auto next = m_context.actions.reviseMandate(m_context.queries.today());
    if (m_context.ok(next)) {
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
    m_outline->setAccessibleName(tr("Sections"));
    m_empty->setSentence(tr("This file has no mandate yet. Write it here, or paste the text you have."));
    m_empty->setButton(tr("&Write the first version"));
    m_emptyPaste->setText(tr("Paste a &text…"));
    m_emptyImport->setText(tr("I&mport a text…"));
    refresh();
}

} // namespace aarring
