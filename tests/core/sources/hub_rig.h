#pragma once

#include "core/sources/hub.h"
#include "tests/support/data_folder.h"
#include "tests/support/hub_server.h"

#include <fstream>
#include <mutex>
#include <random>
#include <string>
#include <vector>

namespace timbre::sources {

// Bytes that no compression and no coincidence makes equal.
inline std::string noise(std::size_t bytes, unsigned seed = 1) {
    std::minstd_rand random(seed);
    std::string text(bytes, '\0');
    for (char& c : text) c = static_cast<char>(random() >> 8);
    return text;
}

inline void writeText(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

inline std::string readText(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// A hub on loopback with the repository acme/tiny, and a gate that may reach it.
class HubRig {
public:
    HubRig() : gate(policyFor(server), [this](const ConnectionNote& note) { keep(note); }) {
        writeText(repository() / "config.json", R"({"model_type":"tiny"})");
        writeText(repository() / "nested/a b.txt", "text");
        writeText(repository() / "model.safetensors", noise(300'000));
        server.add("acme/tiny", {.folder = repository()});
    }

    static NetworkPolicy policyFor(const test::HubServer& server) {
        NetworkPolicy policy;
        policy.endpoint = server.url();
        policy.hosts = {server.cdnUrl().substr(server.cdnUrl().find("//") + 2)};
        policy.proxy = "none";
        policy.connectSeconds = 5;
        policy.stallSeconds = 1;
        return policy;
    }

    std::filesystem::path repository() const { return folder / "served"; }
    std::vector<ConnectionNote> ledger() const {
        const std::lock_guard lock(mutex_);
        return notes_;
    }

    test::DataFolder folder;
    test::HubServer server;
    NetworkGate gate;

private:
    void keep(const ConnectionNote& note) {
        const std::lock_guard lock(mutex_);
        notes_.push_back(note);
    }

    mutable std::mutex mutex_;
    std::vector<ConnectionNote> notes_;
};

}  // namespace timbre::sources
