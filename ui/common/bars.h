#pragma once

#include "base/result.h"
#include "ui/common/translated.h"
#include "ui/look/marks.h"

#include <QPushButton>

class QHBoxLayout;

namespace aarring {

class Text;

/// At the bottom of the window: what happened, with Undo (after an undo with Redo) and ×; or what went wrong (red, stays until closed).
/// Read out by screen readers when shown.
class MessageBar : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    enum class Way { None, Undo, Redo }; ///< back from what happened
    void showDone(const QString &sentence, Way back);
    void showError(const Error &error);
    void clear();
    QString text() const;
    bool isError() const { return m_mark == Mark::Failed; }

signals:
    void undoRequested();
    void redoRequested();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void present(Mark mark, const QString &sentence);
    Mark m_mark = Mark::Fulfilled;
    Way m_way = Way::None;
    MarkLabel *m_shape;
    Text *m_text;
    QPushButton *m_back;
    QPushButton *m_close;
};

/// Warm bar above the thing it is about, always with the ways out (usually two).
class WarningBar : public QWidget {
    Q_OBJECT

public:
    explicit WarningBar(QWidget *parent = nullptr);
    void setText(const QString &sentence);
    /// The caller sets the words (and again in its retranslate()).
    QPushButton *addWayOut();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_text;
    QHBoxLayout *m_ways;
};

/// Nothing here yet: one sentence and one button, on the page's ground.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    void setButton(const QString &text); ///< empty: no button

signals:
    void clicked();

private:
    Text *m_sentence;
    QPushButton *m_button;
};

} // namespace aarring
