#include "core/audio/pulse/pulse_connection.h"

#include "core/base/error.h"

#include <algorithm>
#include <utility>

namespace timbre::audio {
namespace {

constexpr pa_usec_t kPatience = 3'000'000;  // µs; a server that answers needs a few ms

struct Listing {
    const PulseConnection& connection;
    std::vector<PulseSource> sources;
    std::string defaultSink, defaultSource;
};

// The lists end with a call without an entry.
void takeSource(pa_context*, const pa_source_info* info, int end, void* to) {
    auto& listing = *static_cast<Listing*>(to);
    if (end == 0 && info != nullptr && info->monitor_of_sink == PA_INVALID_INDEX)
        listing.sources.push_back({.name = info->name,
                                   .description = info->description,
                                   .rateHz = static_cast<int>(info->sample_spec.rate),
                                   .channels = info->sample_spec.channels});
    listing.connection.wake();
}

void takeSink(pa_context*, const pa_sink_info* info, int end, void* to) {
    auto& listing = *static_cast<Listing*>(to);
    if (end == 0 && info != nullptr && info->monitor_source_name != nullptr)
        listing.sources.push_back({.name = info->monitor_source_name,
                                   .description = info->description,
                                   .isMonitor = true,
                                   .isDefault = info->name == listing.defaultSink,
                                   .rateHz = static_cast<int>(info->sample_spec.rate),
                                   .channels = info->sample_spec.channels});
    listing.connection.wake();
}

void takeServer(pa_context*, const pa_server_info* info, void* to) {
    auto& listing = *static_cast<Listing*>(to);
    if (info != nullptr && info->default_sink_name != nullptr) listing.defaultSink = info->default_sink_name;
    if (info != nullptr && info->default_source_name != nullptr)
        listing.defaultSource = info->default_source_name;
    listing.connection.wake();
}

// Two outputs of the same make have the same description.
void tellApart(std::vector<PulseSource>& sources) {
    for (auto& source : sources) {
        const auto same = [&](const PulseSource& other) {
            return other.description == source.description && other.isMonitor == source.isMonitor;
        };
        if (std::ranges::count_if(sources, same) < 2) continue;
        for (auto& twin : sources)
            if (&twin != &source && same(twin)) twin.description += " (" + twin.name + ")";
        source.description += " (" + source.name + ")";
    }
}

}  // namespace

PulseConnection::PulseConnection() {
    loop_ = pa_threaded_mainloop_new();
    if (loop_ == nullptr) throw Error(ErrorCode::OutOfMemory, "connecting to the sound server");
    try {
        connect();
    } catch (...) {
        close();
        throw;
    }
}

void PulseConnection::connect() {
    context_ = pa_context_new(pa_threaded_mainloop_get_api(loop_), "Timbre Studio");
    if (context_ == nullptr) throw Error(ErrorCode::OutOfMemory, "connecting to the sound server");
    pa_context_set_state_callback(
        context_, [](pa_context*, void* self) { static_cast<PulseConnection*>(self)->wake(); }, this);
    if (pa_context_connect(context_, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0 ||
        pa_threaded_mainloop_start(loop_) < 0)
        throw Error(ErrorCode::DeviceUnavailable,
                    std::string("sound server: ") + pa_strerror(pa_context_errno(context_)));
    const Lock lock(*this);
    if (!waitFor([this] { return isReady(); }))
        throw Error(ErrorCode::DeviceUnavailable,
                    std::string("sound server: ") + pa_strerror(pa_context_errno(context_)));
}

PulseConnection::~PulseConnection() {
    close();
}

// After the loop's thread has ended nothing calls back any more.
void PulseConnection::close() {
    if (context_ != nullptr) {
        const Lock lock(*this);
        pa_context_disconnect(context_);
    }
    pa_threaded_mainloop_stop(loop_);
    if (context_ != nullptr) pa_context_unref(context_);
    pa_threaded_mainloop_free(loop_);
}

bool PulseConnection::isReady() const {
    return pa_context_get_state(context_) == PA_CONTEXT_READY;
}

bool PulseConnection::waitFor(const std::function<bool()>& done) const {
    struct Alarm {
        const PulseConnection& connection;
        bool rang = false;
    } alarm{*this};
    auto* api = pa_threaded_mainloop_get_api(loop_);
    timeval when{};
    pa_timeval_add(pa_gettimeofday(&when), kPatience);
    auto* event = api->time_new(
        api, &when,
        [](pa_mainloop_api*, pa_time_event*, const timeval*, void* to) {
            auto& rung = *static_cast<Alarm*>(to);
            rung.rang = true;
            rung.connection.wake();
        },
        &alarm);
    const auto broken = [this] { return !PA_CONTEXT_IS_GOOD(pa_context_get_state(context_)); };
    while (!done() && !alarm.rang && !broken()) pa_threaded_mainloop_wait(loop_);
    api->time_free(event);
    return done();
}

bool PulseConnection::finished(pa_operation* operation) const {
    if (operation == nullptr) return false;
    const bool done =
        waitFor([operation] { return pa_operation_get_state(operation) != PA_OPERATION_RUNNING; });
    if (!done) pa_operation_cancel(operation);  // its callback would find nobody
    pa_operation_unref(operation);
    return done;
}

std::vector<PulseSource> PulseConnection::sources() const {
    const Lock lock(*this);
    Listing listing{*this, {}, {}, {}};
    const bool told = finished(pa_context_get_server_info(context_, takeServer, &listing)) &&
                      finished(pa_context_get_sink_info_list(context_, takeSink, &listing)) &&
                      finished(pa_context_get_source_info_list(context_, takeSource, &listing));
    if (!told) throw Error(ErrorCode::DeviceUnavailable, "the sound server does not answer");
    for (auto& source : listing.sources)
        source.isDefault = source.isDefault || (!source.isMonitor && source.name == listing.defaultSource);
    tellApart(listing.sources);
    return std::move(listing.sources);
}

}  // namespace timbre::audio
