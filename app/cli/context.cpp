#include "app/cli/context.h"

#include "app/cli/interruption.h"
#include "core/base/atomic_file.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace timbre::cli {
namespace {

constexpr std::size_t kMaxInputBytes = 64u << 20;

std::pair<std::string, std::string> splitAssignment(const std::string& assignment) {
    const auto equals = assignment.find('=');
    if (equals == 0 || equals == std::string::npos)
        throw UsageError("--set expects KEY=VALUE, found '" + assignment + "'");
    return {assignment.substr(0, equals), assignment.substr(equals + 1)};
}

}  // namespace

void Context::load() {
    folders = config::defaultFolders();
    if (configFile.empty()) configFile = folders.settingsFile();
    std::vector<std::pair<std::string, std::string>> settingOptions;
    for (const std::string& assignment : assignments) {
        auto option = splitAssignment(assignment);
        const bool isSetting = option.first.find('.') != std::string::npos;
        if (!isSetting && !takesVoiceOptions) throw UsageError("'" + option.first + "' is no setting");
        (isSetting ? settingOptions : voiceOptions).push_back(std::move(option));
    }
    if (!dataFolder.empty())
        settingOptions.emplace_back("storage.data_folder", std::filesystem::absolute(dataFolder).string());
    settings = config::Settings::load({.file = configFile,
                                       .environment = config::timbreEnvironment(),
                                       .commandLine = std::move(settingOptions)});
    folders = config::foldersFor(settings, folders);
    for (const config::Finding& finding : settings.findings()) {
        if (finding.origin == config::Origin::CommandLine) throw UsageError(finding.message);
        console.warning({ErrorCode::InvalidSetting, finding.message});
    }
}

std::unique_ptr<storage::Database> Context::openForReading() const {
    if (!std::filesystem::exists(folders.database())) return nullptr;
    return std::make_unique<storage::Database>(folders.database(), storage::Access::ReadOnly);
}

std::string readInput(const std::filesystem::path& path) {
    if (path != "-") return readFile(path, kMaxInputBytes);
    std::string content;
    std::array<char, 1 << 16> block{};
    while (true) {
        const ssize_t count = ::read(STDIN_FILENO, block.data(), block.size());
        throwIfInterrupted();
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw errnoError(errno, "read the standard input");
        if (count == 0) return content;
        content.append(block.data(), static_cast<std::size_t>(count));
        if (content.size() > kMaxInputBytes)
            throw Error(ErrorCode::InvalidInput,
                        "the standard input is larger than " + std::to_string(kMaxInputBytes) + " bytes");
    }
}

}  // namespace timbre::cli
