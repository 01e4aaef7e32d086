// A file of 2 GB from the hub on loopback, fetched by curl and by us, in turns.
#include "core/sources/snapshot_download.h"
#include "tests/perf/models/models_bench.h"
#include "tests/support/hub_server.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <random>
#include <unistd.h>

namespace timbre::bench {
namespace {

using Clock = std::chrono::steady_clock;
using namespace sources;

constexpr std::int64_t kBytes = std::int64_t{2'000'000'000};
constexpr int kRounds = 5;
constexpr const char* kName = "bench/two-gigabytes";

// A folder that goes away with the bench.
class Folder {
public:
    explicit Folder(const std::filesystem::path& parent)
        : path_(parent / ("timbre-bench-" + std::to_string(::getpid()))) {
        std::filesystem::create_directories(path_);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

void writeNoise(const std::filesystem::path& path) {
    std::mt19937_64 random(1);
    std::vector<std::uint64_t> block(1 << 17);
    for (auto& word : block) word = random();
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    for (std::int64_t left = kBytes; left > 0;) {
        block[0] = random();  // no two blocks are the same
        const auto count = std::min<std::int64_t>(left, static_cast<std::int64_t>(block.size() * 8));
        file.write(reinterpret_cast<const char*>(block.data()), count);
        left -= count;
    }
}

double megabytesPerSecond(Clock::time_point start) {
    return static_cast<double>(kBytes) / 1000.0 / msSince(start);
}

// Negative: there is no curl, or it failed.
double curlSpeed(const test::HubServer& server, const std::filesystem::path& folder, bool toDisk) {
    const auto target = folder / "curl.bin";
    std::string command = "curl --silent --fail --location --noproxy '*' --output '" + target.string() +
                          "' " + server.url() + "/" + kName + "/resolve/main/model.bin";
    if (toDisk) command += " && sync '" + target.string() + "'";
    const auto start = Clock::now();
    const int status = std::system(command.c_str());
    const double speed = megabytesPerSecond(start);
    std::filesystem::remove(target);
    return status == 0 ? speed : -1;
}

double ourSpeed(Hub& hub, const HubSnapshot& plan, const std::filesystem::path& folder) {
    const auto start = Clock::now();
    downloadSnapshot(hub, plan, folder / "ours", {}, {}, {});
    const double speed = megabytesPerSecond(start);
    std::filesystem::remove_all(folder / "ours");
    return speed;
}

void benchFolder(const test::HubServer& server, Hub& hub, const HubSnapshot& plan,
                 const std::filesystem::path& folder, bool toDisk) {
    printHeader(toDisk ? "Download of 2 GB to the disk, until it is there (fsync)"
                       : "Download of 2 GB to memory");
    Row curl{"curl", {}, "MB/s", ""};
    Row ours{"ours, SHA-256 included", {}, "MB/s", ""};
    Row share{"ours of curl", {}, "%", ">= 80"};
    for (int round = 0; round < kRounds; ++round) {
        const double theirs = curlSpeed(server, folder, toDisk);
        if (theirs < 0) return note("no curl to compare with");
        curl.samples.push_back(theirs);
        ours.samples.push_back(ourSpeed(hub, plan, folder));
        share.samples.push_back(100 * ours.samples.back() / theirs);
    }
    print(curl);
    print(ours);
    print(share);
}

}  // namespace

void benchDownload() {
    const Folder served("/dev/shm"), disk(std::filesystem::temp_directory_path());
    if (std::filesystem::space(served.path()).available < 3 * kBytes)
        return note("Download: too little memory");
    writeNoise(served.path() / "served/model.bin");

    test::HubServer server;
    server.add(kName, {.folder = served.path() / "served"});
    NetworkPolicy policy;
    policy.endpoint = server.url();
    policy.hosts = {"localhost"};
    NetworkGate gate(policy);
    Hub hub(gate);
    const auto plan = hub.snapshot(kName, "main", {}).value();
    benchFolder(server, hub, plan, served.path(), false);
    benchFolder(server, hub, plan, disk.path(), true);
}

}  // namespace timbre::bench
