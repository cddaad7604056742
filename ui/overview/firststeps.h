#pragma once

#include "ui/common/panel.h"
#include "ui/common/translated.h"
#include "ui/look/marks.h"

#include <array>

class QPushButton;

namespace aarring {

/// What to do first in an empty network: mandate, members, meetings. What is done has its tick.
class FirstSteps : public Translated<Panel> {
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);
    void setDone(bool mandate, bool members, bool meetings);

signals:
    void opened(const QString &page);

protected:
    void retranslate() override;

private:
    struct Step {
        MarkLabel *mark;
        Text *title;
        Text *why;
        QPushButton *button;
        bool done = false;
    };
    void addStep(Step &step, const QString &page);
    std::array<Step, 3> m_steps;
};

} // namespace aarring
