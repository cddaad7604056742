#include "ui/mandate/comparepanel.h"

#include "domain/labels.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/mandate/comparisonview.h"

#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

namespace aarring {

ComparePanel::ComparePanel(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_close(flatButton(QStringLiteral("go-previous"), this)),
      m_beforeLabel(new Text(TextRole::Caption, this, true)),
      m_beforeCombo(new QComboBox(this)),
      m_nowLabel(new Text(TextRole::Caption, this, true)),
      m_nowCombo(new QComboBox(this)),
      m_sideBySide(new QRadioButton(this)),
      m_marked(new QRadioButton(this)),
      m_count(new Text(TextRole::BodyStrong, this)),
      m_previous(flatButton(QStringLiteral("go-up"), this)),
      m_next(flatButton(QStringLiteral("go-down"), this)),
      m_print(flatButton(QStringLiteral("document-print"), this)),
      m_view(new ComparisonView(this)) {
    m_close->setObjectName(QStringLiteral("compare.close"));
    m_beforeCombo->setObjectName(QStringLiteral("compare.before"));
    m_nowCombo->setObjectName(QStringLiteral("compare.now"));
    m_sideBySide->setObjectName(QStringLiteral("compare.sideBySide"));
    m_marked->setObjectName(QStringLiteral("compare.marked"));
    m_count->setObjectName(QStringLiteral("compare.count"));
    m_previous->setObjectName(QStringLiteral("compare.previous"));
    m_next->setObjectName(QStringLiteral("compare.next"));
    m_print->setObjectName(QStringLiteral("compare.print"));
    m_beforeLabel->setBuddy(m_beforeCombo);
    m_nowLabel->setBuddy(m_nowCombo);
    m_sideBySide->setChecked(true);

    auto *choice = rowLayout(8);
    choice->addWidget(m_close);
    choice->addStretch(1);
    choice->addWidget(m_beforeLabel);
    choice->addWidget(m_beforeCombo);
    choice->addSpacing(8);
    choice->addWidget(m_nowLabel);
    choice->addWidget(m_nowCombo);
    auto *tools = rowLayout(8);
    tools->addWidget(m_count);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    tools->addStretch(1);
    tools->addWidget(m_sideBySide);
    tools->addWidget(m_marked);
    tools->addSpacing(8);
    tools->addWidget(m_print);
    auto *panel = new Panel(0);
    panel->body()->addWidget(m_view);
    auto *column = columnLayout(8);
    setLayout(column);
    column->addLayout(choice);
    column->addLayout(tools);
    column->addWidget(panel, 1);

    connect(m_close, &QPushButton::clicked, this, &ComparePanel::closed);
    connect(m_beforeCombo, &QComboBox::activated, this, [this] {
        m_before = m_beforeCombo->currentData().value<Id>();
        show();
    });
    connect(m_nowCombo, &QComboBox::activated, this, [this] {
        m_now = m_nowCombo->currentData().value<Id>();
        show();
    });
    connect(m_marked, &QRadioButton::toggled, this, [this](bool marked) {
        m_view->setMode(marked ? ComparisonView::Mode::Marked : ComparisonView::Mode::SideBySide);
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { m_view->step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_view->step(1); });
    connect(m_print, &QPushButton::clicked, this, [this] { emit printRequested(m_now); });
    connect(m_view, &ComparisonView::stepped, this, &ComparePanel::showPlace);
    const auto shortcut = [this](const QKeySequence &keys, auto &&work) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, work);
    };
    shortcut(Qt::Key_F8, [this] { m_view->step(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { m_view->step(-1); });
    shortcut(Qt::Key_Escape, [this] { emit closed(); });
    retranslate();
}

void ComparePanel::compare(Id version) {
    const QList<MandateVersion> &versions = m_context.queries.facts().mandates;
    m_now = version;
    m_before = 0;
    for (qsizetype i = 0; i < versions.size(); ++i)
        if (versions[i].id == version)
            m_before = versions[std::max<qsizetype>(i - 1, 0)].id;
    // The first one has none before it; what came after it is what one wants to know.
    if (m_before == m_now && versions.size() > 1)
        m_now = versions[1].id;
    refresh();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ComparePanel::fill(QComboBox *combo, Id chosen) {
    combo->clear();
    for (const MandateVersion &version : m_context.queries.facts().mandates)
        combo->addItem(
            tr("Version %1, %2", "number, state").arg(version.number).arg(label(version.state).toLower()),
            version.id);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

void ComparePanel::refresh() {
    if (!m_context.queries.mandate(m_before) || !m_context.queries.mandate(m_now)) {
        if (m_now)
            emit closed(); // an undo has taken one of them away
        return;
    }
    fill(m_beforeCombo, m_before);
    fill(m_nowCombo, m_now);
    show();
}

void ComparePanel::show() {
    const Queries &queries = m_context.queries;
    const MandateVersion *before = queries.mandate(m_before);
    const MandateVersion *now = queries.mandate(m_now);
    if (before && now)
        m_view->setComparison(compareVersions(queries.wholeMandate(m_before), queries.wholeMandate(m_now)),
                              before->number, now->number);
    showPlace();
    m_print->setEnabled(areNeighbours());
    m_print->setToolTip(
        m_print->isEnabled() ? QString() : tr("The paper compares a version with the one right before it."));
}

bool ComparePanel::areNeighbours() const {
    const QList<MandateVersion> &versions = m_context.queries.facts().mandates;
    for (qsizetype i = 1; i < versions.size(); ++i)
        if (versions[i].id == m_now)
            return versions[i - 1].id == m_before;
    return false;
}

void ComparePanel::showPlace() {
    const int changes = m_view->changes();
    m_count->setText(changes == 0            ? tr("The two say the same")
                     : m_view->current() < 0 ? tr("%n change(s)", nullptr, changes)
                                             : tr("Change %1 of %2").arg(m_view->current() + 1).arg(changes));
    m_previous->setEnabled(changes > 0);
    m_next->setEnabled(changes > 0);
}

void ComparePanel::retranslate() {
    m_close->setText(tr("Back to the te&xt"));
    m_beforeLabel->setText(tr("Compare f&rom"));
    m_nowLabel->setText(tr("t&o", "compare from … to"));
    m_beforeCombo->setAccessibleName(tr("Compare from"));
    m_nowCombo->setAccessibleName(tr("Compare to"));
    m_sideBySide->setText(tr("Side &by side"));
    m_marked->setText(tr("&Marked text"));
    const auto name = [](QPushButton *button, const QString &text, const QString &key) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    };
    name(m_previous, tr("Previous change"), tr("Shift+F8"));
    name(m_next, tr("Next change"), tr("F8"));
    m_print->setText(tr("Print the chan&ges"));
    refresh();
}

} // namespace aarring
