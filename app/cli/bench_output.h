#pragma once

#include "app/cli/context.h"
#include "core/models/stored_model.h"

#include <functional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace timbre::cli {

// Stops when Ctrl+C is pressed.
class InterruptionWatch {
public:
    std::stop_token token() { return stop_.get_token(); }

private:
    static void watch(const std::stop_token& over, const std::stop_source& stop);
    std::stop_source stop_;
    std::jthread thread_{watch, stop_};
};

// The model of that id, or without one the first that fits. `doing` and `example` are for messages: "speaks",
// "qwen3-tts-0.6b". Throws Error(NotFound, Unsupported).
models::StoredModel modelToMeasure(const Context& context, const std::string& id,
                                   const std::function<bool(const models::StoredModel&)>& fits,
                                   const std::string& doing, const std::string& example);

// "  name   median unit  (least to most)"; empty without values.
std::string benchRow(const std::string& name, std::vector<double> values, const std::string& unit,
                     int digits);
Json benchNumbers(std::vector<double> values);  // median, least, most; null without values

}  // namespace timbre::cli
