#include "ui/budget/lineform.h"

#include "ui/common/formsaver.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"

namespace aarring {

LineForm::LineForm(QWidget *parent)
    : Translated(parent),
      m_note(new GrowingTextEdit),
      m_explanation(new GrowingTextEdit),
      m_noteField(new FormField(m_note)),
      m_explanationField(new FormField(m_explanation)) {
    m_note->setObjectName(QStringLiteral("budget.lineNote"));
    m_explanation->setObjectName(QStringLiteral("budget.explanation"));
    m_note->setMinimumLines(1);
    m_explanation->setMinimumLines(1);
    auto *layout = columnLayout(12);
    setLayout(layout);
    layout->addWidget(m_noteField);
    layout->addWidget(m_explanationField);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, [this] {
        if (const BudgetLine now = line(); m_line.id && now != m_line)
            emit edited(now);
    });
    retranslate();
}

void LineForm::retranslate() {
    m_noteField->setLabel(tr("Not&e"));
    m_explanationField->setLabel(tr("&Why what was booked differs"));
}

void LineForm::setLine(const BudgetLine &line) {
    const bool isAnother = line.id != m_line.id;
    if (isAnother)
        m_saver->flush();
    m_line = line;
    const FormSaver::Filling filling(*m_saver);
    if (isAnother || !m_saver->isBeingEdited(m_note))
        m_note->setText(line.note);
    if (isAnother || !m_saver->isBeingEdited(m_explanation))
        m_explanation->setText(line.explanation);
    setEnabled(line.id);
}

BudgetLine LineForm::line() const {
    BudgetLine line = m_line;
    line.note = m_note->text().trimmed();
    line.explanation = m_explanation->text().trimmed();
    return line;
}

void LineForm::flush() { m_saver->flush(); }

} // namespace aarring
