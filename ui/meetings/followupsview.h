#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace aarring {

class EmptyState;
class FollowUpTable;
class Text;

/// What people have taken upon them, over all meetings: what is late first.
class FollowUpsView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit FollowUpsView(const Context &context, QWidget *parent = nullptr);
    void refresh();
    void takeFocus();
    bool choose(Id followUp);
    void begin(); ///< a new one
    /// "4 open, 1 of them overdue"
    static QString sentence(const Queries &queries);

protected:
    void retranslate() override;

private:
    Context m_context;
    Text *m_scopeLabel;
    QComboBox *m_scope;
    QLineEdit *m_filter;
    QPushButton *m_new;
    QStackedLayout *m_stack;
    FollowUpTable *m_table;
    EmptyState *m_empty;
};

} // namespace aarring
