#include "ui/common/verdictmark.h"

namespace aarring {

Mark markOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Fails:
        return Mark::Failed;
    case Verdict::Warns:
        return Mark::Warning;
    case Verdict::Unanswered:
    case Verdict::Information:
        return Mark::Open;
    case Verdict::OnTrack:
        return Mark::OnTrack;
    case Verdict::Fulfilled:
        break;
    }
    return Mark::Fulfilled;
}

} // namespace aarring
