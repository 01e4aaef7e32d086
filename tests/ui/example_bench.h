#pragma once

#include "core/metrics/bench_report.h"

namespace timbre::test {

// A run of the bench that found something slower than before.
inline metrics::BenchRun exampleBench(double rtf = 0.05) {
    metrics::BenchRun run;
    run.suite = "speak";
    run.startedAt = 1'767'225'600'000;
    run.finishedAt = run.startedAt + 60'000;
    run.environment = {{"program", "1.0"}, {"threads", "2"}};
    run.settings = {{"runs", "3"}, {"warm-up", "1"}};
    run.series = {{.subject = "flite",
                   .arm = 'a',
                   .metric = "rtf",
                   .unit = "x",
                   .values = {rtf, rtf * 1.1, rtf},
                   .device = "cpu",
                   .precision = {},
                   .lengthBucket = "0-5 s"}};
    run.checks = {{.name = "slower",
                   .subject = "flite",
                   .metric = "rtf",
                   .value = 1.3,
                   .limit = 1.2,
                   .result = metrics::Verdict::Fail}};
    run.verdict = metrics::Verdict::Fail;
    return run;
}

}  // namespace timbre::test
