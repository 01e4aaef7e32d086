#include "core/engine/model_settings.h"

#include "core/config/settings.h"
#include "core/models/hub_cache.h"

#include <utility>

namespace timbre::engine {
namespace {

constexpr std::int64_t kBytesPerMiB = 1 << 20;

// The parts between commas and spaces.
std::vector<std::string> listOf(const std::string& text) {
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text + ",") {
        if (c != ',' && c != ' ') {
            part += c;
        } else if (!part.empty()) {
            parts.push_back(std::exchange(part, {}));
        }
    }
    return parts;
}

}  // namespace

ModelSettings modelSettings(const config::Settings& settings) {
    const std::string& cache = settings.text("models.hub_cache");
    return {.folder = settings.text("models.folder"),
            .hubCache = cache.empty() ? models::hubCacheFolder() : std::filesystem::path(cache),
            .offline = settings.boolean("network.offline"),
            .hub = settings.text("models.hub"),
            .proxy = settings.text("network.proxy"),
            .allowedHosts = listOf(settings.text("network.allowed_hosts")),
            .caFile = settings.text("network.ca_file"),
            .parallelFiles = static_cast<int>(settings.integer("models.parallel_files")),
            .idleSeconds = static_cast<int>(settings.integer("models.idle_seconds")),
            .policy = settings.text("models.policy"),
            .memoryBytes = settings.integer("models.memory_mb") * kBytesPerMiB,
            .precision = settings.text("models.precision"),
            .device = settings.text("models.device"),
            .threads = static_cast<int>(settings.integer("engine.threads")),
            .loadAtStart = listOf(settings.text("models.load_at_start")),
            .speech = {.retries = static_cast<int>(settings.integer("speak.retries")),
                       .similarityFloor = settings.real("speak.similarity_floor"),
                       .holdBack = settings.boolean("speak.hold_back")}};
}

}  // namespace timbre::engine
