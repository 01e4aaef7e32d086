#pragma once

#include "core/metrics/alert.h"
#include "core/metrics/alert_readings.h"
#include "core/storage/database.h"
#include "core/storage/records.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace timbre::storage {

// Alerts, open and past, and rules that somebody changed. Reading: any connection; writing: engine thread
// only. Rules and subjects are text here: what they mean is core/metrics/alert_rules.h.
class AlertStore {
public:
    explicit AlertStore(Database& database) : database_(database) {}

    // Returns its id. Per rule and subject at most one is open: another program may have been first.
    std::int64_t open(const metrics::Alert& alert);
    void close(const std::string& rule, const std::string& subject, UnixMs at);  // fine when none is open
    void acknowledge(std::int64_t alert, UnixMs at);                             // the first time counts

    std::vector<metrics::Alert> openAlerts();  // newest first
    // Open and closed, newest first; `beforeId` 0 = from the newest.
    std::vector<metrics::Alert> list(int limit, std::int64_t beforeId = 0);
    void forgetClosedBefore(UnixMs time);

    std::vector<metrics::AlertRuleSetting> settings();  // of changed rules only
    void change(const metrics::AlertRuleSetting& setting);
    void reset(const std::string& rule);

    // The RTF that is usual: the median of the oldest hundred computed jobs of use that are kept, per
    // series of at least twenty. Oldest, so that what becomes slower little by little is seen, too.
    std::map<metrics::SeriesKey, double> usualSpeeds();

private:
    Database& database_;
};

}  // namespace timbre::storage
