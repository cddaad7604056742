#include "ui/overview/shortfalldialog.h"

#include "ui/common/growingtextedit.h"

namespace aarring {

ShortfallDialog::ShortfallDialog(const Context &context, const Finding &finding, QWidget *parent)
    : FormDialog(parent), m_context(context), m_finding(finding), m_note(new GrowingTextEdit(this)) {
    setObjectName(QStringLiteral("shortfall"));
    m_note->setObjectName(QStringLiteral("shortfall.note"));
    m_note->setMinimumLines(3);
    m_noteField = addField(QStringLiteral("note"), m_note);
    retranslate();
    m_note->setFocus();
    check();
}

Problems ShortfallDialog::problems() const {
    if (m_note->text().trimmed().isEmpty())
        return {{QStringLiteral("note"), tr("Write why, or what was agreed with the owner.")}};
    return {};
}

Status ShortfallDialog::apply() {
    const Result<Id> saved =
        m_context.actions.answerRule(m_finding.rule.id, m_finding.past.to, false, m_note->text());
    return saved ? Status(Done{}) : Status(saved.error());
}

void ShortfallDialog::retranslate() {
    setHeading(m_finding.demand, m_finding.evidence);
    m_noteField->setLabel(tr("&Why it came short, and what became of it"));
    setButton(tr("&Put aside"));
}

} // namespace aarring
