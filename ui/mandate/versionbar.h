#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

class QPushButton;

namespace aarring {

class Text;
class VersionCards;

/// Above the text: all versions as cards, when the next revision is due, and the way to what has happened to them.
class VersionBar : public Translated<QWidget> {
    Q_OBJECT

public:
    /// `sideWidth` is that of the column below the words at the right.
    VersionBar(const Context &context, int sideWidth, QWidget *parent = nullptr);
    void setVersion(Id shown); ///< also reads everything anew
    void setLifeShown(bool shown);

signals:
    void chosen(aarring::Id version);
    void lifeRequested(bool on);

protected:
    void retranslate() override;

private:
    void showRevision();

    Context m_context;
    Id m_version = 0;
    VersionCards *m_cards;
    Text *m_revision;
    Text *m_note;
    QPushButton *m_life;
};

} // namespace aarring
