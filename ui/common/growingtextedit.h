#pragma once

#include <QTextEdit>

namespace aarring {

/// Plain text that is always wholly visible: the field grows with what is written. Tab goes to the next
/// field.
class GrowingTextEdit : public QTextEdit {
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);
    void setMinimumLines(int lines);        ///< 2 from the start
    void setText(const QString &plainText); ///< keeps the caret when the text is the same
    QString text() const; ///< letter for letter: QTextEdit would make plain spaces of no-break ones
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int neededHeight() const;
    void grow();
    int m_lines = 2;
};

} // namespace aarring
