#pragma once

#include "ui/look/text.h"

#include <QWidget>

class QHBoxLayout;

namespace aarring {

/// Serif title, one sentence that says the state, actions at the right (at most two plain and one filled).
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    void addAction(QWidget *button); ///< from left to right
    using QWidget::addAction;

private:
    Text *m_title;
    Text *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace aarring
