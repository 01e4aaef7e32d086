#include "core/base/shared_pages.h"

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>

namespace timbre {
namespace {

namespace fs = std::filesystem;

constexpr int kMostFiles = 100'000;

// Under the names by which the kernel knows them.
std::set<std::string> filesOf(std::span<const fs::path> filesAndFolders) {
    std::set<std::string> files;
    const auto add = [&files](const fs::path& path) {
        std::error_code error;
        if (const fs::path real = fs::canonical(path, error); !error) files.insert(real.string());
    };
    for (const fs::path& path : filesAndFolders) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            add(path);
            continue;
        }
        fs::recursive_directory_iterator it(
            path,
            fs::directory_options::follow_directory_symlink | fs::directory_options::skip_permission_denied,
            error);
        for (int count = 0; !error && it != fs::recursive_directory_iterator() && count < kMostFiles;
             ++count) {
            std::error_code ignored;
            if (it.depth() > 8) it.disable_recursion_pending();
            if (it->is_regular_file(ignored)) add(it->path());
            it.increment(error);
        }
    }
    return files;
}

// The path of "7f00-7f10 r--s 00000000 fe:01 42     /a file", empty where there is none.
std::string pathOf(const std::string& line) {
    const std::size_t start = line.find('/');
    return start == std::string::npos ? "" : line.substr(start);
}

// "Rss:     12 kB" → 12 KiB in bytes.
std::int64_t bytesOf(const std::string& line) {
    std::istringstream words(line.substr(line.find(':') + 1));
    std::int64_t kib = 0;
    words >> kib;
    return kib * 1024;
}

}  // namespace

MappedUse mappedUse(std::span<const fs::path> filesAndFolders) {
    const std::set<std::string> files = filesOf(filesAndFolders);
    MappedUse use;
    bool isOurs = false;
    std::ifstream smaps("/proc/self/smaps");
    for (std::string line; std::getline(smaps, line);) {
        // The head of a mapping begins with its address, in lower case; its counts with a capital.
        const bool isHead = !line.empty() && (line[0] < 'A' || line[0] > 'Z');
        if (isHead) isOurs = files.count(pathOf(line)) > 0;
        if (isHead || !isOurs) continue;
        const auto begins = [&line](std::string_view name) { return line.rfind(name, 0) == 0; };
        if (begins("Size:")) use.mapped += bytesOf(line);
        if (begins("Rss:")) use.resident += bytesOf(line);
        if (begins("Pss:")) use.proportional += bytesOf(line);
        if (begins("Shared_Clean:") || begins("Shared_Dirty:")) use.shared += bytesOf(line);
    }
    return use;
}

}  // namespace timbre
