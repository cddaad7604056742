#include "domain/actionplan.h"

namespace aarring {

PlanProgress progressOf(const QList<Measure> &measures) {
    PlanProgress progress;
    for (const Measure &measure : measures) {
        progress.done += measure.state == MeasureState::Done;
        progress.total += measure.state != MeasureState::Dropped;
    }
    return progress;
}

} // namespace aarring
