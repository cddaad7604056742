#include "ui/overview/firststeps.h"

#include "ui/common/buttons.h"
#include "ui/look/text.h"

namespace aarring {

FirstSteps::FirstSteps(QWidget *parent) : Translated<Panel>(0, parent) {
    setObjectName(QStringLiteral("overview.firstSteps"));
    body()->setSpacing(0);
    const char *pages[] = {"mandate", "members", "meetings"};
    for (size_t i = 0; i < m_steps.size(); ++i)
        addStep(m_steps[i], QLatin1String(pages[i]));
    retranslate();
}

void FirstSteps::addStep(Step &step, const QString &page) {
    step.mark = new MarkLabel(Mark::Open);
    step.title = new Text(TextRole::BodyStrong);
    step.why = new Text(TextRole::Body, nullptr, true);
    step.why->setWordWrap(true);
    step.button = plainButton();
    step.button->setObjectName(QStringLiteral("overview.first.") + page);
    connect(step.button, &QPushButton::clicked, this, [this, page] { emit opened(page); });

    auto *words = columnLayout(2);
    words->addWidget(step.title);
    words->addWidget(step.why);
    auto *row = rowLayout(12);
    row->setContentsMargins(15, 12, 15, 12);
    row->addWidget(step.mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(step.button);
    body()->addWidget(new Divider);
    body()->addLayout(row);
}

void FirstSteps::setDone(bool mandate, bool members, bool meetings) {
    m_steps[0].done = mandate;
    m_steps[1].done = members;
    m_steps[2].done = meetings;
    retranslate();
}

void FirstSteps::retranslate() {
    setTitle(tr("First steps"));
    m_steps[0].title->setText(tr("Write or paste the mandate"));
    m_steps[0].why->setText(
        tr("What the network is for and what it must do. Demands marked in it are checked here."));
    m_steps[0].button->setText(tr("Write &mandate"));
    m_steps[1].title->setText(tr("Add institutions and who represents them"));
    m_steps[1].why->setText(tr("Type them, or bring in a list you already have."));
    m_steps[1].button->setText(tr("Add m&embers"));
    m_steps[2].title->setText(tr("Plan the first meeting"));
    m_steps[2].why->setText(tr("With a date and a programme; the notice is printed from it."));
    m_steps[2].button->setText(tr("&Plan a meeting"));
    for (Step &step : m_steps) {
        step.mark->setMark(step.done ? Mark::Fulfilled : Mark::Open);
        step.button->setVisible(!step.done);
        step.button->setAccessibleDescription(step.why->text());
        step.title->setAccessibleName(step.done ? tr("Done: %1", "a step").arg(step.title->text())
                                                : step.title->text());
    }
}

} // namespace aarring
