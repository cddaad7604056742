#pragma once

#include "domain/mandatecheck.h"
#include "ui/common/translated.h"

namespace aarring {

class MarkLabel;
class Text;

/// How one rule of the mandate stands: mark, demand, verdict in a word, strength and evidence.
class RuleCard : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit RuleCard(QWidget *parent = nullptr);
    void setFinding(const Finding &finding);
    const Finding &finding() const { return m_finding; }

protected:
    void retranslate() override;

private:
    Finding m_finding;
    MarkLabel *m_mark;
    Text *m_demand;
    Text *m_verdict;
    Text *m_evidence;
};

} // namespace aarring
