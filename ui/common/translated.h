#pragma once

#include "base/language.h"

#include <QEvent>
#include <QLocale>
#include <QWidget>

namespace aarring {

/// A widget that has words: derive from Translated<QWidget> (or any widget class), set all words in
/// retranslate(), call it once at the end of the constructor, and again it is called whenever the language
/// changes.
template<class Widget>
class Translated : public Widget {
public:
    using Widget::Widget;

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        Widget::changeEvent(event);
    }
};

/// The window's language as the widget has it (its locale is set by the shell and inherited).
inline Language languageOf(const QWidget *widget) {
    return windowLanguage(languageFromCode(widget->locale().name()).value_or(Language::English));
}

} // namespace aarring
