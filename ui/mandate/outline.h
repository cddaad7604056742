#pragma once

#include "base/id.h"

#include <QListWidget>

namespace aarring {

/// The sections of the mandate; choosing one goes there. A dot marks those that differ from the version
/// before.
class Outline : public QListWidget {
    Q_OBJECT

public:
    struct Section {
        Id heading = 0;
        QString title; ///< with its number
        bool changed = false;
    };
    explicit Outline(QWidget *parent = nullptr);
    void setSections(const QList<Section> &sections);
    /// Follows the reader without jumping.
    void setCurrentSection(Id heading);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sectionChosen(aarring::Id heading);
};

} // namespace aarring
