#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/mandate/mandatesheet.h"

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace aarring {

class ComparePanel;
class EmptyState;
class LifePanel;
class MandateForm;
class Outline;
class PageHeader;
class SheetEditing;
class SheetTools;
class SpellingPanel;
class Text;
class VersionBar;
class WarningBar;

/// The mandate: its versions, its text, and how its rules stand; versions compared; and what has happened to them.
class MandatePage : public Page {
    Q_OBJECT

public:
    explicit MandatePage(const Context &context, QWidget *parent = nullptr);

    void refresh() override;
    bool showTarget(Id id) override; ///< a version or one of its clauses
    bool leave() override;
    QString paperName() const override { return QStringLiteral("mandate"); }
    Id paperAbout() const override { return m_version; }
    /// The revision that is overdue or near.
    static Attention attention(const Queries &queries);
    Id shownVersion() const { return m_version; }

protected:
    void retranslate() override;

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    QWidget *buildLosses();
    QWidget *buildEmpty();
    void connectSheet();
    const MandateVersion *version() const { return m_context.queries.mandate(m_version); }
    bool isEditable() const;
    bool isDissolved() const;
    enum class View { Text, Compare, Life };
    void showView(View view);
    void tellLosses(const QStringList &losses);
    void showVersion(Id version);
    void showOutline(const SheetContent &content);
    void showState();
    void scrollTo(Id block, bool toTop);
    void takeStep();
    void revise();
    Id sectionOf(Id block) const;
    QString pageTitle() const;

    Context m_context;
    Id m_version = 0; ///< the one shown
    QStackedLayout *m_stack;
    PageHeader *m_header;
    View m_view = View::Text;
    QStackedLayout *m_views;
    ComparePanel *m_comparePanel = nullptr;
    LifePanel *m_lifePanel = nullptr;
    QPushButton *m_compare;
    QPushButton *m_print;
    QPushButton *m_step;
    VersionBar *m_versions;
    Outline *m_outline;
    Text *m_changedHint;
    MandateForm *m_form;
    SpellingPanel *m_spelling;
    SheetTools *m_tools;
    Text *m_readOnly;
    WarningBar *m_losses; ///< what a paste left behind
    QPushButton *m_lossesSeen;
    QScrollArea *m_scroll;
    MandateSheet *m_sheet;
    SheetEditing *m_editing;
    EmptyState *m_empty;
    QPushButton *m_emptyPaste;
    QPushButton *m_emptyImport;
};

} // namespace aarring
