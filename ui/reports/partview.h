#pragma once

#include "domain/reportfacts/fact.h"
#include "ui/common/translated.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace aarring {

class FactsView;
class FormField;
class FormSaver;
class GrowingTextEdit;
class Text;

/// A part of a report: its title, the facts as the paper shows them, and below them what people write.
class PartView : public Translated<QWidget> {
    Q_OBJECT

public:
    enum class Deed { Rename, MoveUp, MoveDown, Remove };

    explicit PartView(QWidget *parent = nullptr);
    void setPart(const ReportPart &part, bool isSent);
    const ReportPart &part() const { return m_part; }
    void flush();
    void takeFocus();

signals:
    void written(aarring::Id part, const QString &assessment);
    void followed(const aarring::FactSource &source);
    void asked(aarring::Id part, aarring::PartView::Deed deed);

protected:
    void retranslate() override;

private:
    void addDeed(QMenu *menu, Deed deed);

    ReportPart m_part;
    Text *m_title;
    QPushButton *m_more;
    QList<QAction *> m_deeds; ///< in the order of Deed
    Text *m_lead;
    FactsView *m_facts;
    GrowingTextEdit *m_assessment;
    FormField *m_field;
    FormSaver *m_saver;
};

} // namespace aarring
