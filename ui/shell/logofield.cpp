#include "ui/shell/logofield.h"

#include "documents/picture.h"
#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/panel.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>

namespace aarring {

namespace {

constexpr QSize previewSize(180, 54); // 60 mm × 18 mm, as on paper

QString droppedFile(const QMimeData *data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

LogoField::LogoField(Dialogs &dialogs, const Picture &logo, QWidget *parent)
    : Translated<QWidget>(parent),
      m_dialogs(dialogs),
      m_logo(logo),
      m_preview(new QLabel(this)),
      m_choose(plainButton({}, this)),
      m_remove(plainButton({}, this)) {
    setAcceptDrops(true);
    setFocusProxy(m_choose);
    m_preview->setObjectName(QStringLiteral("network.logo.preview"));
    m_preview->setFixedSize(previewSize + QSize(16, 16));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setWordWrap(true);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_choose->setObjectName(QStringLiteral("network.logo.choose"));
    m_remove->setObjectName(QStringLiteral("network.logo.remove"));
    for (QPushButton *button : {m_choose, m_remove})
        button->setAutoDefault(false); // Enter saves the dialog
    auto *row = rowLayout(12);
    row->addWidget(m_preview);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    setLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoField::remove);
    retranslate();
}

void LogoField::choose() {
    if (const auto path =
            m_dialogs.openFile(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)")))
        take(*path);
}

void LogoField::take(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit edited(tr("%1 cannot be read.").arg(QFileInfo(path).fileName()));
        return;
    }
    // One byte more tells that it is too large.
    const Result<Picture> picture = readPicture(file.read(mostPictureBytes + 1));
    if (!picture) {
        emit edited(picture.error().text());
        return;
    }
    m_logo = *picture;
    m_fileName = QFileInfo(path).fileName();
    m_isChanged = true;
    showLogo();
    emit edited({});
}

void LogoField::remove() {
    m_logo = {};
    m_isChanged = true;
    m_choose->setFocus();
    showLogo();
    emit edited({});
}

void LogoField::showLogo() {
    m_remove->setVisible(!m_logo.bytes.isEmpty());
    const QSize pixels = previewSize * devicePixelRatioF();
    QImage image = drawnOnWhite(m_logo, pixels);
    if (image.isNull()) {
        m_preview->setPixmap({});
        m_preview->setText(tr("No logo"));
        return;
    }
    image = image.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(image));
    m_preview->setAccessibleName(m_fileName.isEmpty() ? tr("The logo") : m_fileName);
}

void LogoField::dragEnterEvent(QDragEnterEvent *event) {
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LogoField::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    take(droppedFile(event->mimeData()));
}

void LogoField::retranslate() {
    m_choose->setText(tr("Choose a lo&go…"));
    m_remove->setText(tr("&Remove"));
    showLogo();
}

} // namespace aarring
