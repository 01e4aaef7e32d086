#include "core/base/log_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <utility>

namespace timbre {
namespace {

constexpr std::size_t kChunk = 64u << 10, kLongestLine = 1u << 20;
constexpr int kMostFiles = 100;
constexpr std::array<std::pair<LogLevel, const char*>, 4> kLevels = {{{LogLevel::Debug, "debug"},
                                                                      {LogLevel::Info, "info"},
                                                                      {LogLevel::Warning, "warning"},
                                                                      {LogLevel::Error, "error"}}};

LogEntry damaged(std::string_view line) {
    LogEntry entry;
    entry.message = line;
    return entry;
}

// Up to and with `end`, which is taken away from the line, too.
std::optional<std::string_view> taken(std::string_view& line, std::string_view end) {
    const auto place = line.find(end);
    if (place == std::string_view::npos) return std::nullopt;
    const auto part = line.substr(0, place);
    line.remove_prefix(place + end.size());
    return part;
}

bool isTime(std::string_view text) {
    return text.size() >= 20 && text[4] == '-' && text[10] == 'T' && text.back() == 'Z';
}

std::optional<LogEntry> fromText(std::string_view line) {
    LogEntry entry;
    const auto time = taken(line, " "), level = taken(line, " [job "), job = taken(line, "] "),
               area = taken(line, ": ");
    if (!time || !isTime(*time) || !level || !job || !area) return std::nullopt;
    const auto known = logLevelFrom(*level);
    const auto [end, error] = std::from_chars(job->data(), job->data() + job->size(), entry.job);
    if (!known || error != std::errc() || end != job->data() + job->size()) return std::nullopt;
    entry.time = *time;
    entry.level = *known;
    entry.area = *area;
    entry.message = line;
    return entry;
}

std::optional<LogEntry> fromJson(std::string_view line) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto text = [&json](const char* name) -> std::optional<std::string> {
        const auto found = json.find(name);
        if (found == json.end() || !found->is_string()) return std::nullopt;
        return found->get<std::string>();
    };
    const auto time = text("time"), level = text("level"), area = text("area"), message = text("message");
    if (!time || !isTime(*time) || !level || !area || !message) return std::nullopt;
    const auto known = logLevelFrom(*level);
    const auto job = json.find("job");
    if (!known || job == json.end() || !job->is_number_integer()) return std::nullopt;
    return LogEntry{*time, *known, job->get<std::int64_t>(), *area, *message};
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool contains(std::string_view text, std::string_view part) {
    const auto found = std::ranges::search(text, part, {}, lower, lower);
    return part.empty() || !found.empty();
}

// "timbre.log" and 2 are "timbre.2.log": as the rotating sink calls them.
std::filesystem::path rotated(const std::filesystem::path& file, int number) {
    if (number == 0) return file;
    auto name = file.parent_path() / file.stem();
    name += "." + std::to_string(number) + file.extension().string();
    return name;
}

std::uint64_t inodeOf(const std::filesystem::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_ino : 0;
}

}  // namespace

const char* logLevelName(LogLevel level) {
    return kLevels[static_cast<std::size_t>(level)].second;
}

std::optional<LogLevel> logLevelFrom(std::string_view name) {
    for (const auto& [level, known] : kLevels)
        if (name == known) return level;
    return std::nullopt;
}

LogEntry parseLogLine(std::string_view line) {
    auto entry = line.starts_with('{') ? fromJson(line) : fromText(line);
    return entry ? std::move(*entry) : damaged(line);
}

std::string formatLogEntry(const LogEntry& entry) {
    if (entry.time.empty()) return entry.message;
    return entry.time + " " + logLevelName(entry.level) + " [job " + std::to_string(entry.job) + "] " +
           entry.area + ": " + entry.message;
}

bool matches(const LogEntry& entry, const LogFilter& filter) {
    const bool isDamaged = entry.time.empty();
    if (filter.job && (isDamaged || entry.job != *filter.job)) return false;
    if (!isDamaged && entry.level < filter.least) return false;
    if (!filter.area.empty() && entry.area != filter.area) return false;
    return contains(entry.message, filter.text) || contains(entry.area, filter.text);
}

LogReader::LogReader(std::filesystem::path file, LogFilter filter)
    : file_(std::move(file)), filter_(std::move(filter)) {}

std::vector<LogEntry> LogReader::next(std::size_t count, std::size_t lines) {
    std::vector<LogEntry> found;
    for (std::size_t looked = 0; found.size() < count && (lines == 0 || looked < lines); ++looked) {
        const auto line = lineBefore();
        if (!line) break;
        if (line->empty()) continue;
        if (auto entry = parseLogLine(*line); matches(entry, filter_)) found.push_back(std::move(entry));
    }
    return found;
}

bool LogReader::openNext() {
    stream_.close();
    if (number_ > kMostFiles) return false;
    stream_.clear();
    stream_.open(rotated(file_, number_++), std::ios::binary | std::ios::ate);
    if (!stream_.is_open()) return number_ == 1 && openNext();  // the log itself may just be rotated
    position_ = std::max<std::int64_t>(0, stream_.tellg());
    return true;
}

// More of the file in front of pending_. A file that became shorter meanwhile ends here.
bool LogReader::readChunk() {
    if (!stream_.is_open() || position_ <= 0) return false;
    const auto size = std::min<std::int64_t>(position_, kChunk);
    std::string chunk(static_cast<std::size_t>(size), '\0');
    stream_.seekg(position_ - size);
    stream_.read(chunk.data(), size);
    position_ -= size;
    if (stream_.gcount() != size) {
        position_ = 0;
        return false;
    }
    pending_.insert(0, chunk);
    return true;
}

// The last line of pending_, which is completed from the file first.
std::optional<std::string> LogReader::lineBefore() {
    for (;;) {
        const auto end = pending_.rfind('\n');
        if (end != std::string::npos || pending_.size() > kLongestLine) {
            const auto begin = end == std::string::npos ? 0 : end + 1;
            std::string line = pending_.substr(begin);
            pending_.resize(end == std::string::npos ? 0 : end);
            return line;
        }
        if (readChunk()) continue;
        if (!pending_.empty()) return std::exchange(pending_, {});
        if (openNext()) continue;
        atEnd_ = true;
        return std::nullopt;
    }
}

LogFollower::LogFollower(std::filesystem::path file, LogFilter filter)
    : file_(std::move(file)),
      filter_(std::move(filter)),
      stream_(file_, std::ios::binary | std::ios::ate),
      inode_(inodeOf(file_)) {}

bool LogFollower::isReplaced() const {
    const auto inode = inodeOf(file_);
    return inode != 0 && inode != inode_;
}

std::vector<LogEntry> LogFollower::next() {
    std::vector<LogEntry> found;
    drain(found);
    if (!isReplaced()) return found;
    drain(found);  // what came before it was replaced
    inode_ = inodeOf(file_);
    stream_.close();
    stream_.clear();
    stream_.open(file_, std::ios::binary);
    pending_.clear();
    drain(found);
    return found;
}

// A line without its end is not whole yet.
void LogFollower::drain(std::vector<LogEntry>& found) {
    if (!stream_.is_open()) return;
    std::array<char, kChunk> bytes{};
    do {
        stream_.clear();
        stream_.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        pending_.append(bytes.data(), static_cast<std::size_t>(stream_.gcount()));
        for (auto end = pending_.find('\n'); end != std::string::npos; end = pending_.find('\n')) {
            auto entry = parseLogLine(std::string_view(pending_).substr(0, end));
            if (end > 0 && matches(entry, filter_)) found.push_back(std::move(entry));
            pending_.erase(0, end + 1);
        }
        if (pending_.size() > kLongestLine) pending_.clear();
    } while (stream_.gcount() > 0);
}

}  // namespace timbre
