#pragma once

#include "ui/common/context.h"

#include <QObject>

namespace aarring {

struct ReadMandate;
class MandateSheet;

/// Does what is asked for on the paper, and brings in texts from the clipboard and from files.
class SheetEditing : public QObject {
    Q_OBJECT

public:
    /// `page` is the parent of dialogs.
    SheetEditing(const Context &context, MandateSheet *sheet, QWidget *page);

    /// An empty first version; its first section is begun.
    void writeFirst();
    void pasteText();
    void importText();
    void importFile(const QString &path);

signals:
    void versionMade(); ///< the file had no mandate before

private:
    void connectSheet();
    void offer(const ReadMandate &text, const QString &source);
    MandateVersion firstVersion() const;
    /// In the place of what stands there, or as the first version.
    Status replace(const MandateText &text);
    Status append(const MandateText &text);

    Context m_context;
    MandateSheet *m_sheet;
    QWidget *m_page;
};

} // namespace aarring
