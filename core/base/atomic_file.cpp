#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace timbre {
namespace {

// Closes a descriptor at the end of its scope.
class Descriptor {
public:
    Descriptor(const std::filesystem::path& path, int flags)
        : fd_(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {
        if (fd_ < 0) throw errnoError(errno, "open " + path.string());
    }
    ~Descriptor() { ::close(fd_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }

private:
    int fd_;
};

void flush(const std::filesystem::path& path, int flags) {
    const Descriptor file(path, flags);
    if (::fsync(file.get()) != 0 && errno != EINVAL) throw errnoError(errno, "fsync " + path.string());
}

void writeAll(const std::filesystem::path& path, std::string_view content) {
    const Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    while (!content.empty()) {
        const ssize_t written = ::write(file.get(), content.data(), content.size());
        if (written < 0) {
            if (errno == EINTR) continue;
            throw errnoError(errno, "write " + path.string());
        }
        content.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

std::filesystem::path temporaryNameFor(const std::filesystem::path& target) {
    static std::atomic<unsigned> counter{0};
    auto name = target;
    name += ".tmp" + std::to_string(::getpid()) + "-" + std::to_string(counter++);
    return name;
}

void publishFile(const std::filesystem::path& temporary, const std::filesystem::path& target) {
    flush(temporary, O_RDONLY);
    if (::rename(temporary.c_str(), target.c_str()) != 0)
        throw errnoError(errno, "rename " + temporary.string() + " to " + target.string());
    const auto folder = target.parent_path();
    flush(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
}

void writeFileAtomically(const std::filesystem::path& target, std::string_view content) {
    const auto temporary = temporaryNameFor(target);
    try {
        writeAll(temporary, content);
        publishFile(temporary, target);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw;
    }
}

std::string readFile(const std::filesystem::path& path, std::size_t maxBytes) {
    const Descriptor file(path, O_RDONLY);
    std::string content;
    char block[1 << 16];
    while (true) {
        const ssize_t count = ::read(file.get(), block, sizeof block);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw errnoError(errno, "read " + path.string());
        if (count == 0) return content;
        content.append(block, static_cast<std::size_t>(count));
        if (content.size() > maxBytes)
            throw Error(ErrorCode::InvalidInput,
                        path.string() + " is larger than " + std::to_string(maxBytes) + " bytes");
    }
}

}  // namespace timbre
