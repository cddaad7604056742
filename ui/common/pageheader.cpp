#include "ui/common/pageheader.h"

#include "ui/common/panel.h"

namespace aarring {

PageHeader::PageHeader(QWidget *parent) : QWidget(parent) {
    auto *layout = rowLayout(16);
    setLayout(layout);
    auto *words = columnLayout(0);
    m_title = new Text(TextRole::PageTitle, this);
    m_sentence = new Text(TextRole::Body, this, true);
    m_sentence->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    layout->addLayout(words, 1);
    m_actions = rowLayout();
    layout->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

void PageHeader::addAction(QWidget *button) { m_actions->addWidget(button, 0, Qt::AlignVCenter); }

} // namespace aarring
