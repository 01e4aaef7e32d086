#include "core/metrics/instruments.h"

namespace timbre::metrics {

namespace {

constinit Instruments all;  // there before the first callback

}  // namespace

Instruments& instruments() {
    return all;
}

std::span<const InstrumentInfo> instrumentInfos() {
    static constexpr InstrumentInfo kInfos[] = {
        {"pool_acquire", "ms", "Until a model was in memory and lent", &Instruments::poolAcquireMs},
        {"audio_callback", "ms", "Length of the audio callback", &Instruments::callbackMs},
        {"ring_fill", "share", "How full the ring was when the callback came", &Instruments::ringFill},
        {"segment_commit", "ms", "A sentence or phrase into the database", &Instruments::segmentCommitMs},
        {"cache_look_up", "ms", "Looking for a finished sentence", &Instruments::cacheLookUpMs},
        {"dashboard_sql", "ms", "A query of the dashboard", &Instruments::dashboardSqlMs},
    };
    return kInfos;
}

}  // namespace timbre::metrics
