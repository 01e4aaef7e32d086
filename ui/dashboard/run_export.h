#pragma once

#include "core/storage/metric_queries.h"

#include <QByteArray>

namespace timbre::ui {

// A list of jobs for other programs: UTF-8, RFC 4180, times as Unix ms. What was not measured is empty.
QByteArray runCsv(const storage::JobList& jobs);

}  // namespace timbre::ui
