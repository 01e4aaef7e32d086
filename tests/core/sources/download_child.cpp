// download_child ENDPOINT CDN-HOST REPOSITORY FOLDER: downloads until it ends or is killed. Prints the
// manifest's number of files.
#include "core/sources/snapshot_download.h"

#include <cstdio>

using namespace timbre::sources;

int main(int argc, char** argv) {
    if (argc != 5) return 2;
    NetworkPolicy policy;
    policy.endpoint = argv[1];
    policy.hosts = {argv[2]};
    NetworkGate gate(policy);
    Hub hub(gate);
    try {
        const auto plan = hub.snapshot(argv[3], "main", {});
        const auto manifest = downloadSnapshot(hub, plan.value(), argv[4], {}, {}, {});
        std::printf("%zu\n", manifest.value().files.size());
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
