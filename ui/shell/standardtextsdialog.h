#pragma once

#include "actions/actions.h"
#include "actions/queries.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace aarring {

class FormField;
class FormSaver;
class GrowingTextEdit;
class TableView;
class Text;

/// The sentences that papers always say, in each language of papers, to be worded as the network likes. A wording is
/// saved when it is left.
class StandardTextsDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    StandardTextsDialog(Actions &actions, const Queries &queries, QWidget *parent);
    void done(int result) override; ///< saves what stands in the field

protected:
    void retranslate() override;

private:
    struct Row {
        Id id = 0; ///< place among the standard texts, from 1; below zero for a paper
        QString text;
        bool isOwn = false;
    };
    Language language() const;
    const StandardTextOffer &shown() const { return standardTextOffers().at(m_shown); }
    QString standard() const;
    void refresh();
    void choose(Id id);
    void showText();
    void look(); ///< whether what is typed can be saved
    void save();
    void goBack();

    Actions &m_actions;
    const Queries &m_queries;
    int m_shown = 0;
    Language m_shownLanguage;
    Text *m_heading;
    Text *m_explanation;
    QComboBox *m_language;
    FormField *m_languageField;
    TableModel<Row> *m_model;
    TableView *m_table;
    GrowingTextEdit *m_wording;
    FormField *m_wordingField;
    Text *m_values;
    Text *m_standardTitle;
    Text *m_standard;
    QPushButton *m_back;
    QPushButton *m_close;
    FormSaver *m_saver;
};

} // namespace aarring
