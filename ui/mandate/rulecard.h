#pragma once

#include "domain/mandatecheck.h"
#include "ui/common/translated.h"

#include <optional>

class QPushButton;

namespace aarring {

class MarkLabel;
class Text;

/// What somebody wants with a rule.
enum class RuleReply { StillHolds, HangOnClause, Change, Remove, Answer };

/// How one rule of the mandate stands: mark, demand, verdict in a word, strength and evidence. When its clause was
/// changed or is gone it asks whether the rule still holds; else it can be changed, and a question be answered.
class RuleCard : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit RuleCard(QWidget *parent = nullptr);
    /// `clause` is what its clause says now; nothing when it has none.
    /// `step` is what the button says that leads to where it is mended; empty for none.
    void setFinding(const Finding &finding, const std::optional<QString> &clause, const QString &step = {});
    const Finding &finding() const { return m_finding; }
    bool isAsking() const { return m_isAsking; }

signals:
    void answered(aarring::Id rule, aarring::RuleReply answer);
    void stepWanted(aarring::Id rule); ///< to where it is mended

protected:
    void retranslate() override;

private:
    void showQuestion();

    Finding m_finding;
    std::optional<QString> m_clause;
    QString m_stepText;
    bool m_isAsking = false;
    MarkLabel *m_mark;
    Text *m_demand;
    Text *m_verdict;
    Text *m_evidence;
    QWidget *m_question;
    Text *m_asked;
    Text *m_confirmed;
    QPushButton *m_yes; ///< still holds, or hang it on the chosen clause
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_step;
    QPushButton *m_answer; ///< of a rule that is a question to people
    QPushButton *m_edit;
};

} // namespace aarring
