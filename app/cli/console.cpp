#include "app/cli/console.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace timbre::cli {
namespace {

void print(std::FILE* stream, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stream);
    if (!text.ends_with('\n')) std::fputc('\n', stream);
    std::fflush(stream);
}

}  // namespace

void Console::line(const Json& object) {
    if (!json) return;
    clearProgress();
    print(stdout, object.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void Console::result(std::string_view text) {
    if (json) return;
    clearProgress();
    print(stdout, text);
}

void Console::note(std::string_view text) {
    if (quiet) return;
    clearProgress();
    print(stderr, text);
}

void Console::detail(std::string_view text) {
    if (verbose) note(text);
}

void Console::progress(std::string_view text) {
    if (quiet || json || isatty(STDERR_FILENO) == 0) return;
    std::fprintf(stderr, "\r\x1b[K%s", shortened(text, 100).c_str());
    std::fflush(stderr);
    progressShown_ = true;
}

void Console::clearProgress() {
    if (!progressShown_) return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    progressShown_ = false;
}

void Console::warning(const Error& error) {
    Json object = errorJson(error);
    object["event"] = "warning";
    line(object);
    note(std::string("warning: ") + error.what() + "\n  " + std::string(error.remedy()));
}

void Console::error(const Error& error) {
    Json object = errorJson(error);
    object["event"] = "error";
    line(object);
    clearProgress();
    print(stderr, std::string(error.what()) + "\n  " + std::string(error.remedy()));
}

void Console::finish() {
    clearProgress();
    errno = 0;
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        throw errnoError(errno != 0 ? errno : EIO, "write the standard output");
}

Json errorJson(const Error& error) {
    return {
        {"event", "error"}, {"code", error.name()}, {"detail", error.detail()}, {"remedy", error.remedy()}};
}

std::string formatDuration(std::int64_t ms) {
    std::array<char, 40> text{};
    const auto seconds = ms / 1000;
    if (seconds >= 3600)
        std::snprintf(text.data(), text.size(), "%lld:%02lld:%02lld.%lld", seconds / 3600LL,
                      seconds / 60 % 60LL, seconds % 60LL, ms / 100 % 10LL);
    else
        std::snprintf(text.data(), text.size(), "%lld:%02lld.%lld", seconds / 60LL, seconds % 60LL,
                      ms / 100 % 10LL);
    return text.data();
}

std::string formatTime(std::int64_t unixMs) {
    const std::time_t seconds = unixMs / 1000;
    std::tm local{};
    localtime_r(&seconds, &local);
    std::array<char, 40> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local);
    return text.data();
}

std::string shortened(std::string_view text, std::size_t characters) {
    std::string result;
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool startsCharacter = (byte & 0xC0) != 0x80;
        if (startsCharacter && ++count > characters) return result + "…";
        result += byte < 0x20 || byte == 0x7f ? ' ' : text[i];
    }
    return result;
}

std::string fixed(double number, int digits) {
    std::array<char, 400> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, digits).ptr;
    return {text.data(), end};
}

}  // namespace timbre::cli
