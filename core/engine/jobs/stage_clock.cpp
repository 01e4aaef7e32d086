#include "core/engine/jobs/job_link.h"

namespace timbre::engine {

void StageClock::add(const std::string& stage, double ms) {
    for (auto& record : records_) {
        if (record.stage != stage) continue;
        record.ms += ms;
        return;
    }
    records_.push_back({0, stage, ms});
}

double StageClock::ms(const std::string& stage) const {
    for (const auto& record : records_)
        if (record.stage == stage) return record.ms;
    return 0;
}

}  // namespace timbre::engine
