#pragma once

#include "base/result.h"
#include "documents/blocks.h"

#include <QSizeF>

class QImage;

namespace aarring {

// Pictures that people bring: PNG, JPEG and SVG. They are kept as they came and drawn on white.

inline constexpr qint64 mostPictureBytes = 5 * 1024 * 1024;
inline constexpr int mostPictureSide = 4096; ///< pixels; a drawing in SVG has none

/// Whether the bytes are a picture that can be drawn. Errors: Invalid for another format, a torn file, one that is too
/// large or that fetches something from elsewhere.
Result<Picture> readPicture(const QByteArray &bytes);

/// How large the picture is drawn when it must fit into `room`: as wide or as high as that, its shape kept. Empty when
/// it cannot be read.
QSizeF fittedSize(const Picture &picture, QSizeF room);

/// The picture without transparency in at most that many pixels, never more than it has. Null when it cannot be read.
QImage drawnOnWhite(const Picture &picture, QSize most);

} // namespace aarring
