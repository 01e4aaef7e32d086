#include "core/base/error.h"
#include "core/config/settings.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

namespace timbre::config {
namespace {

std::filesystem::path home() {
    const char* variable = std::getenv("HOME");
    if (variable != nullptr && variable[0] == '/') return variable;
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr &&
        found->pw_dir != nullptr)
        return found->pw_dir;
    return "/";
}

// The standard says that a relative path in such a variable is to be ignored.
std::filesystem::path baseFolder(const char* variable, std::string_view below) {
    const char* value = std::getenv(variable);
    const auto base = value != nullptr && value[0] == '/' ? std::filesystem::path(value) : home() / below;
    return base / "timbre-studio";
}

FolderProblem problem(const std::filesystem::path& folder, const Error& error) {
    return {folder, error.detail(), std::string(error.remedy())};
}

}  // namespace

Folders defaultFolders() {
    return {baseFolder("XDG_CONFIG_HOME", ".config"), baseFolder("XDG_DATA_HOME", ".local/share"),
            baseFolder("XDG_CACHE_HOME", ".cache"), baseFolder("XDG_STATE_HOME", ".local/state")};
}

Folders foldersFor(const Settings& settings, Folders folders) {
    const std::string& data = settings.text("storage.data_folder");
    if (!data.empty()) folders.data = data;
    return folders;
}

std::optional<FolderProblem> probeFolder(const std::filesystem::path& folder) {
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure) return problem(folder, errnoError(failure.value(), "create " + folder.string()));
    const std::string probe = (folder / (".probe-" + std::to_string(::getpid()))).string();
    const int file = ::open(probe.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return problem(folder, errnoError(errno, "create a file in " + folder.string()));
    const bool written = ::write(file, "ok", 2) == 2;
    const int writeError = errno;
    ::close(file);
    ::unlink(probe.c_str());
    if (!written) return problem(folder, errnoError(writeError, "write in " + folder.string()));
    return std::nullopt;
}

}  // namespace timbre::config
