#pragma once

#include "core/bench/suite.h"
#include "ui/bridge/services.h"

#include <QObject>

#include <optional>
#include <string>

namespace timbre::ui {

// What is tried: a setting that a rule advises, on jobs of an engine.
struct TrialWish {
    std::string engine, kind;  // kind: "speak", "transcribe", "live"
    std::string rule;          // that advises it
    std::string key, value;    // of the setting
};

// Measures jobs of an engine with the settings in force and with one changed, in turns, by the window's
// bench. GUI thread only.
class SettingTrial : public QObject {
    Q_OBJECT

public:
    explicit SettingTrial(const Services& services, QObject* parent = nullptr);

    void setRuns(int runs) { runs_ = runs; }  // of each configuration; 0: the usual number
    void start(const TrialWish& wish);        // failed() follows where it cannot be measured
    void stop();
    bool isRunning() const { return isRunning_; }
    bool isBenchBusy() const;  // with this or with another run

Q_SIGNALS:
    void progressed(int run, int runs);
    void measured(const timbre::metrics::BenchRun& run);
    void failed(const timbre::Error& error);
    void stopped();
    void benchChanged();  // it became busy or idle

private:
    bench::SuiteRequest requestFor(const TrialWish& wish) const;
    std::optional<voices::Voice> voiceOf(const std::string& engine) const;

    Services services_;
    int runs_ = 0;
    bool isRunning_ = false;
};

}  // namespace timbre::ui
