#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace aarring {

class TableModelBase;
class TableView;
class Text;

/// Things of two kinds, one below the other, in a list at the left; the form of the chosen one at the right saves itself.
/// Subclasses give model, forms and words; what goes wrong is told at the bottom, because the window's bar lies behind.
class ListFormDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    /// Chooses a row; 0 leaves the choice as it is.
    void choose(Id id);
    void done(int result) override; ///< saves what stands in the fields

protected:
    ListFormDialog(const Context &context, const QString &objectName, QWidget *parent);
    /// Lays everything out. `addOuter` and `addInner` are objectName-suffixes of the two adding buttons.
    void setUp(TableModelBase *model, const char *addOuter, const char *addInner, QWidget *outerForm,
               QWidget *innerForm, const QSize &size);
    /// 0 no form, 1 the outer thing's, 2 the inner one's.
    void showForm(int which);

    virtual void refresh() = 0; ///< reads the rows anew
    virtual void showCurrent() = 0;
    virtual void flush() = 0;
    virtual void addOuter() = 0;
    virtual void addInner() = 0;
    virtual void removeCurrent() = 0;

    Context m_context;
    Text *m_heading;
    TableView *m_table;
    QPushButton *m_addOuter;
    QPushButton *m_addInner;
    QHBoxLayout *m_adding; ///< the row of the two
    QPushButton *m_remove;
    Text *m_message;
    QPushButton *m_close;

private:
    QStackedWidget *m_forms;
};

} // namespace aarring
