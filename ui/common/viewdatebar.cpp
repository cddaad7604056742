#include "ui/common/viewdatebar.h"

#include "base/formats.h"
#include "ui/common/bars.h"
#include "ui/common/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTextEdit>

namespace aarring {

ViewDateBar::ViewDateBar(ViewDate &viewDate, QWidget *parent)
    : Translated<QWidget>(parent),
      m_viewDate(viewDate),
      m_bar(new WarningBar(this)),
      m_back(m_bar->addWayOut()) {
    auto *column = columnLayout(0);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(m_bar);
    setLayout(column);
    m_back->setObjectName(QStringLiteral("viewDate.backToToday"));
    connect(m_back, &QPushButton::clicked, this, [this] { m_viewDate.setDate({}); });
    connect(&m_viewDate, &ViewDate::changed, this, &ViewDateBar::retranslate);
    retranslate();
}

void ViewDateBar::retranslate() {
    m_bar->setText(tr("You are looking at the network as it was on %1. Nothing can be changed here.")
                       .arg(longDate(m_viewDate.date(), languageOf(this))));
    m_back->setText(tr("Back to &today"));
    setVisible(!m_viewDate.isToday());
}

void setFieldsReadOnly(QWidget *form, bool readOnly) {
    const auto setQuiet = [readOnly](QWidget *editor) {
        editor->setProperty("quiet", readOnly);
        editor->update();
    };
    for (QLineEdit *line : form->findChildren<QLineEdit *>()) {
        line->setReadOnly(readOnly);
        setQuiet(line);
    }
    for (QTextEdit *text : form->findChildren<QTextEdit *>()) {
        text->setReadOnly(readOnly);
        setQuiet(text);
    }
    // These have no read-only state of their own.
    for (QComboBox *combo : form->findChildren<QComboBox *>())
        combo->setEnabled(!readOnly);
    for (QSpinBox *spin : form->findChildren<QSpinBox *>())
        spin->setEnabled(!readOnly);
    for (QCheckBox *check : form->findChildren<QCheckBox *>())
        check->setEnabled(!readOnly);
}

} // namespace aarring
