#include "ui/mandate/spellingpanel.h"

#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/mandate/mandatesheet.h"

#include <QCheckBox>
#include <QShortcut>

namespace aarring {

SpellingPanel::SpellingPanel(MandateSheet *sheet, QWidget *parent)
    : Translated<QWidget>(parent),
      m_sheet(sheet),
      m_on(new QCheckBox(this)),
      m_note(new Text(TextRole::Caption, this, true)),
      m_next(flatButton({}, this)) {
    m_on->setObjectName(QStringLiteral("mandate.spelling"));
    m_on->setChecked(true);
    m_on->setProperty("remembered", true);
    m_note->setObjectName(QStringLiteral("mandate.spellingNote"));
    m_note->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("mandate.nextUnknown"));
    m_next->setProperty("left", true);
    auto *column = columnLayout(2);
    setLayout(column);
    column->addWidget(m_on);
    column->addWidget(m_note);
    column->addWidget(m_next);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        m_spelling.setOn(on);
        m_sheet->setSpelling(on ? &m_spelling : nullptr);
        count();
    });
    connect(&m_spelling, &Spelling::changed, this, &SpellingPanel::count);
    connect(m_next, &QPushButton::clicked, this, &SpellingPanel::goToNext);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F7), parent);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &SpellingPanel::goToNext);
    m_sheet->setSpelling(&m_spelling);
    retranslate();
}

void SpellingPanel::setWords(const QString &language, const QStringList &own) {
    m_spelling.setOwnWords(own);
    m_spelling.setLanguage(language);
    count();
}

void SpellingPanel::goToNext() {
    if (!m_on->isChecked())
        m_on->setChecked(true);
    m_on->setProperty("remembered", true);
    m_sheet->editNextUnknown();
}

void SpellingPanel::count() {
    setVisible(m_sheet->content().editable);
    int unknown = 0;
    if (m_sheet->content().editable)
        for (const MandateBlock &block : m_sheet->content().blocks)
            unknown += int(m_spelling.unknownWords(block.text).size());
    const Spelling::State state = m_spelling.state();
    m_next->setVisible(state == Spelling::State::Ready && unknown > 0);
    m_next->setText(tr("%n unknown &word(s)", nullptr, unknown));
    m_next->setToolTip(tr("Go to the next one (F7)"));
    m_note->setVisible(state == Spelling::State::Missing ||
                       (state == Spelling::State::Ready && unknown == 0));
    m_note->setText(state == Spelling::State::Missing
                        ? tr("No dictionary is installed for this language (%1).").arg(m_spelling.package())
                        : tr("No unknown words"));
}

void SpellingPanel::retranslate() {
    m_on->setText(tr("Chec&k the spelling"));
    count();
}

} // namespace aarring
