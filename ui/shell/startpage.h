#pragma once

#include "actions/templates.h"
#include "base/clock.h"
#include "ui/common/translated.h"
#include "ui/shell/recentfiles.h"

#include <QAbstractButton>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace aarring {

class MessageBar;
class Panel;
class TableView;
class Text;
struct Error;
template<class Row>
class TableModel;

/// A template as a button: what one gets, in a few words.
class TemplateCard : public QAbstractButton {
    Q_OBJECT

public:
    TemplateCard(const TemplateInfo &info, const QString &iconName, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {400, 104}; }
    QSize minimumSizeHint() const override { return {200, 104}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TemplateInfo m_info;
    QString m_icon;
};

/// What one sees when no file is open: three ways in, the files used last, and the language.
class StartPage : public Translated<QWidget> {
    Q_OBJECT

public:
    StartPage(Language language, const RecentFiles &recent, const Clock &clock, QWidget *parent = nullptr);
    ~StartPage() override;
    void refresh(); ///< the recent files
    void showError(const Error &error);

signals:
    void openRequested();
    void sampleRequested();
    void newRequested(const QString &templateName);
    void fileRequested(const QString &path);
    void missingFileRequested(const QString &path); ///< a recent file that is not there now
    void languageChosen(aarring::Language language);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCards();
    void placeCards();

    const RecentFiles &m_recent;
    const Clock &m_clock;
    struct Row;
    std::unique_ptr<TableModel<Row>> m_model;
    Text *m_claim;
    QPushButton *m_open;
    QPushButton *m_sample;
    Text *m_sampleNote;
    Text *m_languageLabel;
    QComboBox *m_languages;
    Text *m_version;
    Text *m_newTitle;
    QGridLayout *m_cards;
    QList<TemplateCard *> m_templates;
    Text *m_recentTitle;
    Panel *m_recentPanel;
    TableView *m_table;
    Text *m_dropNote;
    MessageBar *m_bar;
};

} // namespace aarring
