#pragma once

#include "core/engine/events.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace timbre::test {

// Collects the events of an engine; a test waits for one with a deadline. Thread-safe.
class EventLog {
public:
    engine::EventSink sink() {
        return [this](const engine::Event& event) {
            const std::lock_guard lock(mutex_);
            events_.push_back(event);
            arrived_.notify_all();
        };
    }

    // The first event of this type for which `accept` is true; absent after the deadline.
    template <class T>
    std::optional<T> waitFor(
        const std::function<bool(const T&)>& accept = [](const T&) { return true; },
        std::chrono::seconds deadline = std::chrono::seconds(60)) {
        std::unique_lock lock(mutex_);
        std::optional<T> found;
        arrived_.wait_for(lock, deadline, [&] {
            for (const auto& event : events_)
                if (const T* match = std::get_if<T>(&event); match && accept(*match)) found = *match;
            return found.has_value();
        });
        return found;
    }

    template <class T>
    std::vector<T> all() {
        const std::lock_guard lock(mutex_);
        std::vector<T> found;
        for (const auto& event : events_)
            if (const T* match = std::get_if<T>(&event)) found.push_back(*match);
        return found;
    }

    // "finished", "cancelled", or the failure's text; empty after the deadline.
    std::string waitForEnd(engine::JobId job, std::chrono::seconds deadline = std::chrono::seconds(90)) {
        std::unique_lock lock(mutex_);
        std::string end;
        arrived_.wait_for(lock, deadline, [&] {
            for (const auto& event : events_) {
                if (const auto* e = std::get_if<engine::JobFinished>(&event); e && e->job == job)
                    end = "finished";
                if (const auto* e = std::get_if<engine::JobCancelled>(&event); e && e->job == job)
                    end = "cancelled";
                if (const auto* e = std::get_if<engine::JobFailed>(&event); e && e->job == job)
                    end = e->error.what();
            }
            return !end.empty();
        });
        return end;
    }

    void clear() {
        const std::lock_guard lock(mutex_);
        events_.clear();
    }

private:
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<engine::Event> events_;
};

}  // namespace timbre::test
