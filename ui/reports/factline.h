#pragma once

#include "ui/common/translated.h"

#include <QAbstractButton>

namespace aarring {

/// A sentence of a report. With a source it leads there; without one it is only read.
class FactLine : public Translated<QAbstractButton> {
    Q_OBJECT

public:
    FactLine(const QString &text, bool hasSource, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool m_hasSource;
};

} // namespace aarring
