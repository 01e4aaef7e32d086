#pragma once

#include "core/sources/snapshot_download.h"
#include "tests/core/sources/hub_rig.h"

#include <chrono>

namespace timbre::sources {

inline constexpr std::size_t kBig = 3'000'000;
inline constexpr const char* kBigFile = "model.safetensors";

// A repository with a file worth resuming, and where it is downloaded to.
class DownloadRig : public HubRig {
public:
    DownloadRig() : hub(gate) {
        writeText(repository() / kBigFile, noise(kBig));
        options.firstDelay = std::chrono::milliseconds(1);
        options.longestDelay = std::chrono::milliseconds(5);
    }

    HubSnapshot plan() { return hub.snapshot("acme/tiny", "main", {}).value(); }
    std::optional<Manifest> download(const std::stop_token& stop = {}, const DownloadSink& sink = {}) {
        return downloadSnapshot(hub, plan(), target(), options, sink, stop);
    }
    std::filesystem::path target() const { return folder / "models/tiny"; }
    std::filesystem::path part() const { return target() / (std::string(kBigFile) + ".part"); }
    bool isComplete() const {
        return readText(target() / kBigFile) == readText(repository() / kBigFile) &&
               readText(target() / "nested/a b.txt") == "text" && readManifest(target()).has_value() &&
               !std::filesystem::exists(part()) &&
               !std::filesystem::exists(target() / "timbre-download.json");
    }
    // Range headers of the requests that reached the big file.
    std::vector<std::string> ranges() const {
        std::vector<std::string> found;
        for (const auto& request : server.requests())
            if (request.path == "/cdn/acme/tiny/model.safetensors") found.push_back(request.header("range"));
        return found;
    }

    Hub hub;
    DownloadOptions options;
};

}  // namespace timbre::sources
