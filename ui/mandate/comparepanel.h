#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

class QComboBox;
class QPushButton;
class QRadioButton;

namespace aarring {

class ComparisonView;
class FormField;
class Text;

/// Any two versions compared: which, how they are shown, and from change to change (F8, Shift+F8).
class ComparePanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ComparePanel(const Context &context, QWidget *parent = nullptr);
    /// The version and the one before it.
    void compare(Id version);
    void refresh();

signals:
    void closed();
    void printRequested(aarring::Id version);

protected:
    void retranslate() override;

private:
    void fill(QComboBox *combo, Id chosen);
    void show();
    void showPlace();
    bool areNeighbours() const;

    Context m_context;
    Id m_before = 0;
    Id m_now = 0;
    QPushButton *m_close;
    Text *m_beforeLabel;
    QComboBox *m_beforeCombo;
    Text *m_nowLabel;
    QComboBox *m_nowCombo;
    QRadioButton *m_sideBySide;
    QRadioButton *m_marked;
    Text *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_print;
    ComparisonView *m_view;
};

} // namespace aarring
