#include "ui/reports/partview.h"

#include "ui/common/buttons.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/viewdatebar.h"
#include "ui/reports/factsview.h"

#include <QMenu>

namespace aarring {

PartView::PartView(QWidget *parent)
    : Translated<QWidget>(parent),
      m_title(new Text(TextRole::FormTitle, this)),
      m_more(flatButton({}, this)),
      m_lead(new Text(TextRole::Body, this, true)),
      m_facts(new FactsView(this)),
      m_assessment(new GrowingTextEdit(this)),
      m_field(new FormField(m_assessment, this)) {
    auto *column = columnLayout(6);
    setLayout(column);
    m_title->setWordWrap(true);
    m_lead->setWordWrap(true);
    auto *menu = new QMenu(this);
    for (const Deed deed : {Deed::Rename, Deed::MoveUp, Deed::MoveDown, Deed::Remove})
        addDeed(menu, deed);
    m_more->setMenu(menu);
    auto *head = rowLayout(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_lead);
    column->addWidget(m_facts);
    column->addWidget(m_field);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, [this] { emit written(m_part.id, m_assessment->text()); });
    connect(m_facts, &FactsView::followed, this, &PartView::followed);
    retranslate();
}

void PartView::addDeed(QMenu *menu, Deed deed) {
    QAction *action = menu->addAction(QString());
    connect(action, &QAction::triggered, this, [this, deed] { emit asked(m_part.id, deed); });
    m_deeds.append(action);
}

void PartView::setPart(const ReportPart &part, bool isSent) {
    const bool isOther = part.id != m_part.id;
    m_part = part;
    const QString name = nameOf(part.subject);
    setObjectName(QStringLiteral("reports.part.") + name);
    m_assessment->setObjectName(QStringLiteral("reports.assessment.") + name);
    m_more->setObjectName(QStringLiteral("reports.partMenu.") + name);
    m_title->setText(part.title);
    const QList<Fact> facts = readFacts(part.facts);
    m_lead->setText(part.lead);
    m_lead->setVisible(!part.lead.isEmpty() && !facts.isEmpty());
    m_facts->setFacts(facts, part.title);
    const FormSaver::Filling filling(*m_saver);
    if (isOther || !m_saver->isBeingEdited(m_assessment))
        m_assessment->setText(part.assessment);
    setFieldsReadOnly(this, isSent);
    m_field->setVisible(!isSent || !part.assessment.isEmpty());
    m_more->setVisible(!isSent);
    retranslate();
}

void PartView::flush() { m_saver->flush(); }

void PartView::takeFocus() { m_assessment->setFocus(Qt::OtherFocusReason); }

void PartView::retranslate() {
    m_field->setLabel(m_part.facts.isEmpty() ? tr("Text") : tr("Assessment"));
    m_assessment->setAccessibleName(
        tr("%1, %2", "what the field is for, title of the part")
            .arg(m_part.facts.isEmpty() ? tr("Text") : tr("Assessment"), m_part.title));
    m_more->setText(tr("Part"));
    m_more->setAccessibleName(tr("Change the part %1").arg(m_part.title));
    const QString texts[] = {tr("&Title…"), tr("Move &up"), tr("Move &down"), tr("&Remove the part")};
    for (qsizetype i = 0; i < m_deeds.size(); ++i)
        m_deeds[i]->setText(texts[i]);
}

} // namespace aarring
