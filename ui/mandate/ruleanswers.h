#pragma once

#include "ui/common/context.h"
#include "ui/mandate/rulecard.h"

namespace aarring {

/// How the rules stand today, and those that lost their clause and cannot be counted now: they are not lost.
QList<Finding> sheetFindings(const Queries &queries, const QWidget *page);

/// A rule that is not there yet, from the chosen clause; 0 when none is.
void addRule(const Context &context, Id clause, QWidget *page);

/// Does what somebody answered to a rule's question. `clause` is the chosen one, 0 when none is; `page` is what a dialog
/// belongs to.
void answerRule(const Context &context, Id rule, RuleReply answer, Id clause, QWidget *page);

} // namespace aarring
