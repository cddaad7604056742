#include "ui/common/attachmentlist.h"

#include "actions/attachments.h"
#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/panel.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

namespace aarring {

namespace {

constexpr int rowHeight = 28;
constexpr int rowsShown = 4;

/// Local files only: what lies on the net is fetched by other programs.
QStringList localFiles(const QMimeData *data) {
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

} // namespace

AttachmentList::AttachmentList(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_list(new QListWidget(this)),
      m_hint(new Text(TextRole::Caption, this, true)),
      m_attach(flatButton(QStringLiteral("mail-attachment"), this)),
      m_open(flatButton(QStringLiteral("document-open"), this)),
      m_save(flatButton(QStringLiteral("document-save-as"), this)),
      m_remove(flatButton(QStringLiteral("edit-delete"), this)) {
    m_list->setObjectName(QStringLiteral("attachments.list"));
    m_list->setProperty("field", true);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_hint->setWordWrap(true);
    m_attach->setObjectName(QStringLiteral("attachments.attach"));
    m_open->setObjectName(QStringLiteral("attachments.open"));
    m_save->setObjectName(QStringLiteral("attachments.save"));
    m_remove->setObjectName(QStringLiteral("attachments.remove"));
    setAcceptDrops(true);
    auto *column = columnLayout(6);
    setLayout(column);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    auto *first = rowLayout(4), *second = rowLayout(4);
    first->addWidget(m_attach);
    first->addStretch(1);
    second->addWidget(m_open);
    second->addWidget(m_save);
    second->addWidget(m_remove);
    second->addStretch(1);
    column->addLayout(second);
    column->addLayout(first);
    connect(m_attach, &QPushButton::clicked, this, &AttachmentList::choose);
    connect(m_open, &QPushButton::clicked, this, &AttachmentList::open);
    connect(m_save, &QPushButton::clicked, this, &AttachmentList::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::remove);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AttachmentList::open);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentList::showState);
    retranslate();
}

void AttachmentList::setOwner(Id owner, bool mayRemove) {
    m_owner = owner;
    m_mayRemove = mayRemove;
    refresh();
}

void AttachmentList::refresh() {
    const Attachment *before = current();
    const Id chosen = before ? before->id : 0;
    m_attachments = m_owner ? m_context.queries.attachments(m_owner) : QList<Attachment>();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Attachment &attachment : m_attachments) {
        const QString size =
            locale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat);
        auto *item = new QListWidgetItem(tr("%1 · %2", "file name, size").arg(attachment.name, size), m_list);
        item->setToolTip(attachment.name);
        item->setSizeHint({0, rowHeight});
        if (attachment.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count())
        m_list->setCurrentRow(m_list->count() - 1);
    m_list->setFixedHeight(rowHeight * std::clamp(m_list->count(), 1, rowsShown) + 6);
    showState();
}

void AttachmentList::showState() {
    const bool any = current();
    m_list->setVisible(!m_attachments.isEmpty());
    for (QPushButton *button : {m_open, m_save})
        button->setVisible(any);
    m_remove->setVisible(any && m_mayRemove);
    const bool isLarge = any && current()->size >= largeAttachment;
    m_hint->setMark(isLarge ? Mark::Warning : Mark::None);
    m_hint->setText(
        isLarge ? tr("“%1” is large: the network’s file grows by it, is slower to save, and may be too "
                     "large to be sent by e-mail.")
                      .arg(current()->name)
        : m_attachments.isEmpty() ? tr("Nothing is attached. Drop a file here, or choose one.")
        : m_mayRemove             ? QString()
                                  : tr("What is filed here stays; more can be added."));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

const Attachment *AttachmentList::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_attachments.size() ? &m_attachments[row] : nullptr;
}

void AttachmentList::attach(const QStringList &paths) {
    // One that cannot be attached does not hold up the others.
    for (const QString &path : paths)
        if (const auto file = readAttachment(path); m_context.ok(file))
            m_context.ok(m_context.actions.attach(m_owner, *file));
    refresh();
    if (!paths.isEmpty())
        m_list->setCurrentRow(m_list->count() - 1);
}

void AttachmentList::choose() {
    if (const auto path = m_context.dialogs.openFile(this, tr("Attach a file"), tr("All files (*)")))
        attach({*path});
}

// Other programs cannot look into the file; they are given a copy that cannot be written by mistake.
void AttachmentList::open() {
    const Attachment *attachment = current();
    if (!attachment)
        return;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(QString::number(attachment->id));
    const QString name = QFileInfo(attachment->name).fileName();
    const QString path = QDir(folder).filePath(name.isEmpty() ? QStringLiteral("attachment") : name);
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(folder);
        if (!m_context.ok(saveAttachment(m_context.queries, *attachment, path)))
            return;
        QFile::setPermissions(path, QFileDevice::ReadOwner);
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_context.report({Error::Kind::NotFound, tr("“%1” cannot be opened").arg(name),
                          tr("no program on this computer opens such files"), tr("Save a copy instead")});
}

void AttachmentList::saveCopy() {
    const Attachment *attachment = current();
    if (!attachment)
        return;
    const QString ending = QFileInfo(attachment->name).suffix();
    const QString filter =
        ending.isEmpty() ? tr("All files (*)") : tr("%1 files (*.%2)").arg(ending.toUpper(), ending);
    if (const auto path = m_context.dialogs.saveFile(this, tr("Save a copy"), attachment->name, filter))
        m_context.ok(saveAttachment(m_context.queries, *attachment, *path));
}

void AttachmentList::remove() {
    if (const Attachment *attachment = current())
        m_context.ok(m_context.actions.removeAttachment(attachment->id));
    refresh();
}

void AttachmentList::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_list->hasFocus())
        open();
    else if (event->key() == Qt::Key_Delete && m_mayRemove && m_list->hasFocus())
        remove();
    else
        Translated<QWidget>::keyPressEvent(event);
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event) {
    if (!m_owner || localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isDroppedOn = true;
    update();
}

void AttachmentList::dragLeaveEvent(QDragLeaveEvent *) {
    m_isDroppedOn = false;
    update();
}

void AttachmentList::dropEvent(QDropEvent *event) {
    m_isDroppedOn = false;
    update();
    event->acceptProposedAction();
    attach(localFiles(event->mimeData()));
}

void AttachmentList::paintEvent(QPaintEvent *) {
    if (!m_isDroppedOn)
        return;
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRoundedBox(painter, rect(), 4, theme.accentSoft, theme.accent, 2);
}

void AttachmentList::retranslate() {
    m_list->setAccessibleName(tr("Attachments"));
    m_attach->setText(tr("A&ttach a file…"));
    m_open->setText(tr("&Open"));
    m_save->setText(tr("Save a cop&y…"));
    m_remove->setText(tr("Re&move"));
    refresh();
}

} // namespace aarring
