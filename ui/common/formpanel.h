#pragma once

#include "ui/common/panel.h"

class QStackedWidget;

namespace aarring {

/// The panel right of a list: the form of what is chosen there, with a scroll bar when it is tall, or a sentence while
/// nothing is chosen.
class FormPanel : public Panel {
    Q_OBJECT

public:
    FormPanel(const QList<QWidget *> &forms, int width, QWidget *parent);

    void setNothing(const QString &sentence);
    /// 0 the sentence, 1 the first form, 2 the second.
    void setCurrentIndex(int index);
    int currentIndex() const;
    /// Into the first field of the form that is shown.
    void enter();

private:
    Text *m_nothing;
    QStackedWidget *m_forms;
};

} // namespace aarring
