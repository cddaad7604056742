#pragma once

#include "documents/blocks.h"
#include "ui/common/translated.h"

class QLabel;
class QPushButton;

namespace aarring {

class Dialogs;

/// The logo as it will be drawn, to choose another or to take it away. A file can be dropped on it too.
class LogoField : public Translated<QWidget> {
    Q_OBJECT

public:
    LogoField(Dialogs &dialogs, const Picture &logo, QWidget *parent = nullptr);

    bool isChanged() const { return m_isChanged; }
    const QByteArray &bytes() const { return m_logo.bytes; } ///< empty without a logo
    const QString &fileName() const { return m_fileName; }   ///< of one that was chosen here

signals:
    /// A file was chosen or refused; `problem` is empty when all is well.
    void edited(const QString &problem);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const QString &path);
    void remove();
    void showLogo();

    Dialogs &m_dialogs;
    Picture m_logo;
    QString m_fileName;
    bool m_isChanged = false;
    QLabel *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace aarring
