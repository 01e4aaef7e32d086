#include "app/cli/whisper_cpp_bench.h"

#include "core/base/error.h"
#include "core/models/random_checkpoint/ggml_whisper.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <utility>

extern char** environ;

namespace timbre::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::pair<const char*, models::GgmlType> kTypes[] = {{"f16", models::GgmlType::F16},
                                                               {"q8_0", models::GgmlType::Q8}};

fs::path newFolder() {
    std::string name = fs::temp_directory_path() / "timbre-bench-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) throw errnoError(errno, "create " + name);
    return name;
}

// What a program writes to both of its outputs. Throws Error(Internal) when it fails.
std::string outputOf(const fs::path& program, std::vector<std::string> words, const fs::path& log) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, 1, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::posix_spawn_file_actions_adddup2(&actions, 1, 2);
    ::pid_t child = 0;
    const int failed = ::posix_spawn(&child, program.c_str(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) throw errnoError(failed, "start " + program.string());
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    std::ifstream file(log);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error(ErrorCode::Internal, program.string() + " failed: " + text.substr(0, 500));
    return text;
}

// The number in "… encode time = 344.00 ms / 1 runs ( 344.00 ms per run)".
double millisecondsOf(const std::string& text, const std::string& what) {
    const auto line = text.find(what + " time");
    const auto bracket = line == std::string::npos ? line : text.find('(', line);
    if (bracket == std::string::npos)
        throw Error(ErrorCode::Internal, "the program of whisper.cpp prints no " + what + " time");
    return std::strtod(text.c_str() + bracket + 1, nullptr);
}

}  // namespace

WhisperCppBench::WhisperCppBench(fs::path program, std::string_view size, int threads)
    : program_(std::move(program)), threads_(threads) {
    std::error_code failed;
    if (!fs::is_regular_file(program_, failed)) throw Error(ErrorCode::NotFound, program_.string());
    folder_ = newFolder();
    try {
        for (const auto& [name, type] : kTypes) {
            models::writeGgmlWhisper(folder_ / name, size, type, 1);
            times_.push_back({.type = name});
        }
    } catch (...) {
        fs::remove_all(folder_, failed);
        throw;
    }
}

WhisperCppBench::~WhisperCppBench() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

void WhisperCppBench::run() {
    for (Times& times : times_) {
        const std::string text = outputOf(program_,
                                          {program_.string(), "-m", (folder_ / times.type).string(), "-t",
                                           std::to_string(threads_), "-fa", "-ng"},
                                          folder_ / "log");
        times.encodeMs.push_back(millisecondsOf(text, "encode"));
        times.tokenMs.push_back(millisecondsOf(text, "decode"));
        times.batchTokenMs.push_back(millisecondsOf(text, "batchd"));
    }
}

}  // namespace timbre::cli
