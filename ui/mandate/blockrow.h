#pragma once

#include "domain/mandate.h"
#include "ui/common/translated.h"
#include "ui/mandate/blocktext.h"

namespace aarring {

/// One clause on the paper: number beside, text, and a bar and the old wording where it differs from the
/// version before.
class BlockRow : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit BlockRow(QWidget *parent = nullptr);

    /// What is being typed stays, unless `over`.
    void setBlock(const MandateBlock &block, const QString &number, bool over = false);
    void setChange(bool changed, const QString &oldWording, int oldVersion);
    void setReadOnly(bool readOnly);
    const MandateBlock &block() const { return m_block; }
    /// The clause with what stands there now.
    MandateBlock written() const;
    BlockText *text() const { return m_text; }
    int heightFor(int width);
    /// Writes what stands there now; called when the text is left.
    void commit();
    void edit(bool atEnd = true);
    bool isBeingEdited() const;

signals:
    void edited(const aarring::MandateBlock &block);
    void entered();
    void grown();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cancel();
    bool differs(const MandateBlock &block) const;
    QRect textRect(int width) const;
    QString oldWordingText() const;
    int oldWordingHeight(int width) const;

    MandateBlock m_block;
    QString m_number;
    bool m_changed = false;
    QString m_oldWording;
    int m_oldVersion = 0;
    BlockText *m_text;
};

} // namespace aarring
