// PDF through poppler's pdftotext in a process of its own: a hostile file can neither crash this one
// nor take more memory and time than it is given.
#include "core/base/error.h"
#include "core/text/import/import_steps.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace timbre::text {
namespace {

constexpr rlim_t kMemoryBytes = rlim_t{2} << 30;
constexpr int kPollMs = 50;
constexpr int kSyntaxProblem = 1, kPermission = 3;  // exit codes of pdftotext(1)

std::string programPath(const std::string& name) {
    const char* variable = std::getenv("PATH");
    std::string path = variable != nullptr ? variable : "/usr/bin";
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find(':', begin), path.size());
        const std::string candidate = path.substr(begin, end - begin) + "/" + name;
        if (candidate.front() == '/' && ::access(candidate.c_str(), X_OK) == 0) return candidate;
        begin = end + 1;
    }
    throw Error(ErrorCode::ModuleMissing, name + " is not installed; it is in the package poppler-utils");
}

// A child whose output we read; killed and reaped at the latest when this goes.
class Child {
public:
    Child(const std::string& program, const std::string& file, int seconds) {
        std::array<int, 2> out{};
        if (::pipe2(out.data(), O_CLOEXEC) != 0) throw errnoError(errno, "make a pipe");
        const std::array<const char*, 9> arguments{program.c_str(), "-enc", "UTF-8", "-eol", "unix", "-q",
                                                   file.c_str(),    "-",    nullptr};
        const int silence = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        const rlimit memory{kMemoryBytes, kMemoryBytes}, none{0, 0};
        const rlimit time{static_cast<rlim_t>(seconds), static_cast<rlim_t>(seconds)};
        id_ = ::fork();
        if (id_ == 0) {  // only async-signal-safe calls from here
            ::dup2(silence, STDIN_FILENO);
            ::dup2(out[1], STDOUT_FILENO);
            ::dup2(silence, STDERR_FILENO);
            ::setrlimit(RLIMIT_AS, &memory);
            ::setrlimit(RLIMIT_CPU, &time);
            ::setrlimit(RLIMIT_CORE, &none);
            ::setrlimit(RLIMIT_FSIZE, &none);
            ::execv(program.c_str(), const_cast<char* const*>(arguments.data()));
            ::_exit(127);
        }
        const int failure = errno;
        ::close(out[1]);
        ::close(silence);
        output_ = out[0];
        if (id_ < 0) {
            ::close(output_);
            throw errnoError(failure, "start " + program);
        }
    }
    ~Child() {
        ::close(output_);
        if (id_ <= 0) return;
        ::kill(id_, SIGKILL);
        wait();
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // Bytes read, 0 at the end, -1: nothing within kPollMs.
    ssize_t read(std::array<char, 1 << 16>& block) const {
        pollfd ready{output_, POLLIN, 0};
        if (::poll(&ready, 1, kPollMs) <= 0) return -1;
        const ssize_t count = ::read(output_, block.data(), block.size());
        return count < 0 ? (errno == EINTR ? -1 : 0) : count;
    }
    int wait() {
        int status = 0;
        while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
        }
        id_ = 0;
        return status;
    }

private:
    pid_t id_ = -1;
    int output_ = -1;
};

std::string pagesOf(const std::filesystem::path& path, const ImportOptions& options) {
    Child child(programPath("pdftotext"), std::filesystem::absolute(path).string(), options.limits.seconds);
    std::string pages;
    std::array<char, 1 << 16> block{};
    for (;;) {
        throwIfStopped(options);
        const ssize_t count = child.read(block);
        if (count == 0) break;
        if (count < 0) continue;
        pages.append(block.data(), static_cast<std::size_t>(count));
        if (pages.size() > options.limits.textBytes)
            throw Error(ErrorCode::InvalidInput, path.string() + " holds more than " +
                                                     std::to_string(options.limits.textBytes) +
                                                     " bytes of text");
    }
    const int status = child.wait();
    if (WIFSIGNALED(status))
        throw Error(WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL ? ErrorCode::InvalidInput
                                                                               : ErrorCode::DamagedFile,
                    path.string() + ": reading it took too long or failed (signal " +
                        std::to_string(WTERMSIG(status)) + ")");
    const int code = WEXITSTATUS(status);
    if (code == kPermission)
        throw Error(ErrorCode::Unsupported, path.string() + " does not permit taking its text");
    if (code == kSyntaxProblem)
        throw Error(ErrorCode::DamagedFile, path.string() + " is damaged or needs a password");
    if (code != 0)
        throw Error(ErrorCode::DamagedFile, path.string() + ": pdftotext ended with " + std::to_string(code));
    return pages;
}

bool isPageNumber(std::string_view line) {
    const auto isFiller = [](unsigned char c) {
        return std::isdigit(c) != 0 || c == ' ' || c == '-' || c == '.';
    };
    return !line.empty() && line.size() <= 8 && std::ranges::all_of(line, isFiller);
}

bool endsSentence(std::string_view text) {
    for (const std::string_view end : {".", "!", "?", ":", "\"", "”", "»", "。", "！", "？", "…"})
        if (text.ends_with(end)) return true;
    return false;
}

// Adds a line; a word that was hyphenated at the end of the line before becomes whole again.
void addLine(std::string& text, std::string_view line) {
    const bool isSplit = text.size() > 2 && text.back() == '\n' && text[text.size() - 2] == '-' &&
                         std::isalpha(static_cast<unsigned char>(text[text.size() - 3])) != 0 &&
                         !line.empty() && std::islower(static_cast<unsigned char>(line.front())) != 0;
    if (isSplit) text.resize(text.size() - 2);
    text += line;
    text += '\n';
}

void addPage(std::string& text, std::string_view page) {
    while (!text.empty() && text.back() == '\n') text.pop_back();
    // A sentence runs on over the page, else a paragraph ended with it.
    if (!text.empty()) text += endsSentence(text) ? "\n\n" : "\n";
    for (std::size_t begin = 0; begin < page.size();) {
        const std::size_t end = std::min(page.find('\n', begin), page.size());
        const std::string_view line = page.substr(begin, end - begin);
        const bool atEdge = begin == 0 || page.find_first_not_of('\n', end) == std::string_view::npos;
        if (!(atEdge && isPageNumber(line))) addLine(text, line);
        begin = end + 1;
    }
}

}  // namespace

std::string readPdf(const std::filesystem::path& path, const ImportOptions& options) {
    if (options.progress) options.progress(-1);
    const std::string pages = pagesOf(path, options);
    std::string text;
    for (std::size_t begin = 0; begin < pages.size();) {
        const std::size_t end = std::min(pages.find('\f', begin), pages.size());
        addPage(text, std::string_view(pages).substr(begin, end - begin));
        begin = end + 1;
    }
    text = cleanUtf8(text);
    while (!text.empty() && text.back() == '\n') text.pop_back();
    if (text.empty())
        throw Error(
            ErrorCode::Unsupported,
            path.string() + " holds no text; its pages are pictures, and text is not read from pictures");
    return text;
}

}  // namespace timbre::text
