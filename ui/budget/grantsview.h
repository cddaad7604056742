#pragma once

#include "domain/grant.h"
#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"

#include <QWidget>

class QPushButton;

namespace aarring {

class Panel;
class TableView;
class Text;

/// The network's grants, those of every year, and of the chosen one how it stands and its instalments.
class GrantsView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit GrantsView(const Context &context, QWidget *parent = nullptr);
    void setBudget(Id budget); ///< whose lines new grants are booked on
    bool showGrant(Id grant);
    void beginNew();
    void refresh();
    Id currentGrant() const { return m_grant; }

protected:
    void retranslate() override;

private:
    QWidget *makeSide();
    void showChosen();
    void change();
    void openInstalment(const Instalment &instalment, bool hasCome);

    Context m_context;
    Id m_budget = 0;
    Id m_grant = 0;
    TableModel<Grant> m_grants;
    TableModel<Instalment> m_instalments;
    TableView *m_table;
    TableView *m_parts;
    Panel *m_standingPanel;
    Text *m_standing;
    Text *m_own;
    Panel *m_partsPanel;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_addPart;
    QPushButton *m_received;
    QPushButton *m_removePart;
};

} // namespace aarring
