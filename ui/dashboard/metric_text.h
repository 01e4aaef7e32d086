#pragma once

#include "core/storage/metric_queries.h"
#include "core/storage/records.h"

#include <QString>

#include <string>
#include <string_view>

namespace timbre::ui {

// What the dashboard calls what is measured, in words of the user's language. Names that are not known,
// such as those of a later version, are shown as they are.
QString metricTitle(metrics::JobMetric metric);
QString metricMeaning(metrics::JobMetric metric);  // a sentence
QString groupTitle(storage::MetricGroup group);
QString kindText(std::string_view kind);  // "speak" …
QString stageText(std::string_view stage, std::string_view label);
QString outcomeText(storage::JobState outcome);
QString purposeText(storage::JobPurpose purpose);
QString deviceText(std::string_view device);
QString jobName(const storage::JobRow& job);  // its title, or what it did
// Of a value that jobs are filtered and grouped by.
QString valueName(storage::MetricGroup group, std::string_view value);
// Lets only jobs of one value of the group through.
void narrow(storage::MetricFilter& filter, storage::MetricGroup group, const std::string& value);

}  // namespace timbre::ui
