#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

#include <QTemporaryDir>
#include <memory>

class QListWidget;
class QPushButton;

namespace aarring {

class Text;

/// The files attached to one thing. New ones are chosen or dropped here; Enter opens, Delete removes.
class AttachmentList : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit AttachmentList(const Context &context, QWidget *parent = nullptr);

    /// Whose attachments are shown; `mayRemove` false for what has been filed for good.
    void setOwner(Id owner, bool mayRemove);
    /// Reads the list anew; the chosen one stays chosen.
    void refresh();
    int count() const { return int(m_attachments.size()); }
    void attach(const QStringList &paths);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Attachment *current() const;
    void choose();
    void open();
    void saveCopy();
    void remove();
    void showState();

    Context m_context;
    Id m_owner = 0;
    bool m_mayRemove = true;
    bool m_isDroppedOn = false;
    QList<Attachment> m_attachments;
    QListWidget *m_list;
    Text *m_hint;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
    std::unique_ptr<QTemporaryDir> m_folder; ///< copies that are looked at; goes with the list
};

} // namespace aarring
