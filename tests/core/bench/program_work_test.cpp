#include "core/bench/program_work.h"

#include "core/base/error.h"

#include <QtTest>

#include <algorithm>

using namespace timbre;
using namespace timbre::bench;

namespace {

const char* const kFinished =
    R"({"event":"finished","job":1,"metrics":{"device":"cpu","audio_seconds":7.5,"rtf":0.25}})";

double value(const Measurement& measurement, const std::string& metric) {
    const auto found = std::ranges::find(measurement.values, metric, &Measured::metric);
    return found == measurement.values.end() ? -1 : found->value;
}

}  // namespace

class ProgramWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfAJobAreAMeasurement() {
        const auto measurement = measurementOfLines({{0.5, R"({"event":"unfinished"})"},
                                                     {1.0, R"({"event":"queued","job":1})"},
                                                     {1.2, "no JSON at all"},
                                                     {1.3, R"([1,2])"},
                                                     {1.4, R"({"event":"first_sound","job":1,"ms":42.5})"},
                                                     {3.0, kFinished}});
        QCOMPARE(value(measurement, "rtf"), 0.25);
        QCOMPARE(value(measurement, "first_sound_ms"), 42.5);
        QCOMPARE(value(measurement, "total_ms"), 2000.0);
        QCOMPARE(measurement.device, std::string("cpu"));
        QCOMPARE(measurement.lengthBucket, std::string("5-15 s"));
    }

    void withoutAnEndItIsAnError() {
        QVERIFY_EXCEPTION_THROWN(measurementOfLines({{0.1, R"({"event":"failed"})"}}), Error);
    }

    void aProgramIsRunToItsEnd() {
        const auto work = programWork({.program = "/bin/echo", .arguments = {kFinished}});
        QCOMPARE(value(work({}), "rtf"), 0.25);
    }

    void aProgramThatIsNotThereIsAnError() {
        QVERIFY_EXCEPTION_THROWN(programWork({.program = "/nonexistent", .arguments = {}})({}), Error);
    }

    void aStopEndsTheProgram() {
        std::stop_source stop;
        stop.request_stop();
        const auto work = programWork({.program = "/bin/sleep", .arguments = {"1000"}});
        QVERIFY(work(stop.get_token()).values.empty());
    }
};

QTEST_APPLESS_MAIN(ProgramWorkTest)
#include "program_work_test.moc"
