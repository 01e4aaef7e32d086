#include "core/sources/file_download.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "core/sources/retry.h"

#include <algorithm>
#include <charconv>
#include <fcntl.h>
#include <utility>

namespace timbre::sources {
namespace {

constexpr std::int64_t kFlushEvery = 32 << 20;
constexpr std::int64_t kWorthATag = 1 << 20;  // smaller files start again instead

std::filesystem::path withSuffix(std::filesystem::path path, std::string_view suffix) {
    path += suffix;
    return path;
}

struct ContentRange {
    std::int64_t first = -1, total = -1;
};

// "bytes 5-9/100"
ContentRange contentRange(const std::string& header) {
    ContentRange range;
    const auto slash = header.find('/');
    if (!header.starts_with("bytes ") || slash == std::string::npos) return range;
    const char* end = header.data() + header.size();
    std::from_chars(header.data() + 6, end, range.first);
    std::from_chars(header.data() + slash + 1, end, range.total);
    return range;
}

}  // namespace

FileDownload::FileDownload(Hub& hub, const HubSnapshot& plan, const HubFile& file,
                           const std::filesystem::path& folder, std::string pin,
                           const DownloadOptions& options, DownloadMeter& meter)
    : hub_(hub),
      plan_(plan),
      file_(file),
      target_(folder / file.path),
      part_(withSuffix(target_, kPartSuffix)),
      etag_(withSuffix(target_, kEtagSuffix)),
      pin_(std::move(pin)),
      options_(options),
      meter_(meter) {}

std::optional<ManifestFile> FileDownload::run(const std::stop_token& stop) {
    std::filesystem::create_directories(target_.parent_path());
    if (auto there = present(stop)) return there;
    Retry retry(options_.attempts, options_.firstDelay, options_.longestDelay);
    bool hasSecondChance = true;
    while (!stop.stop_requested()) {
        try {
            return attempt(stop);
        } catch (const TransientError& error) {
            if (offset_ > furthest_) retry.forgive();
            furthest_ = std::max(furthest_, offset_);
            const auto delay = retry.delayAfter(error);
            if (!delay) throw;
            log(LogLevel::Info, "sources", file_.path + ": trying again, " + error.detail());
            meter_.trouble(file_.path, error.detail());
            if (!waitUnlessStopped(*delay, stop)) break;
        } catch (const Error& error) {
            const auto* status = dynamic_cast<const StatusError*>(&error);
            const bool isOutOfRange = status != nullptr && status->status() == 416;
            if (error.code() == ErrorCode::AccessDenied) throw hub_.explained(error, plan_.repository);
            if (error.code() != ErrorCode::HashMismatch && !isOutOfRange) throw;
            out_.reset();
            removePart();
            if (!std::exchange(hasSecondChance, false)) throw;
            log(LogLevel::Warning, "sources", file_.path + ": starting again, " + error.detail());
            meter_.trouble(file_.path, error.detail());
        }
    }
    return std::nullopt;
}

// What an earlier call finished, or the user put there.
std::optional<ManifestFile> FileDownload::present(const std::stop_token& stop) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(target_, failed);
    if (failed || static_cast<std::int64_t>(size) != file_.bytes) return std::nullopt;
    startDigest();
    digest_->beginWith(target_, file_.bytes);
    const auto hashes = digest_->finish(stop);
    if (!hashes) return std::nullopt;
    try {
        auto kept = checked(*hashes);
        meter_.place(file_.path, file_.bytes);
        meter_.finish(file_.path);
        return kept;
    } catch (const Error& error) {
        log(LogLevel::Warning, "sources", "replacing " + target_.string() + ", " + error.detail());
        return std::nullopt;
    }
}

std::optional<ManifestFile> FileDownload::attempt(const std::stop_token& stop) {
    out_ = std::make_unique<OpenFile>(part_, O_RDWR | O_CREAT);
    offset_ = out_->size();
    flushed_ = offset_;
    if (offset_ > file_.bytes) startAgain();
    startDigest();
    if (offset_ > 0) digest_->beginWith(part_, offset_);
    meter_.place(file_.path, offset_);
    if (furthest_ < 0) furthest_ = offset_;
    if (offset_ < file_.bytes && !request(stop)) return std::nullopt;
    if (offset_ < file_.bytes)
        throw TransientError(file_.path + " ended after " + std::to_string(offset_) + " of " +
                             std::to_string(file_.bytes) + " bytes");
    const auto hashes = digest_->finish(stop);
    if (!hashes) return std::nullopt;
    auto done = checked(*hashes);
    out_.reset();
    publishFile(part_, target_);
    std::error_code ignored;
    std::filesystem::remove(etag_, ignored);
    meter_.finish(file_.path);
    return done;
}

// False when stopped.
bool FileDownload::request(const std::stop_token& stop) {
    WebRequest request = hub_.requestFor(plan_, file_.path);
    if (offset_ > 0) {
        request.headers["Range"] = "bytes=" + std::to_string(offset_) + "-";
        if (const auto etag = rememberedEtag(); !etag.empty()) request.headers["If-Range"] = etag;
    }
    return hub_.gate()
        .stream(
            request, [this](const ResponseHead& head) { takeHead(head); },
            [this](std::span<const char> bytes) { takeBody(bytes); }, stop)
        .has_value();
}

void FileDownload::takeHead(const ResponseHead& head) {
    if (head.status == 206) {
        const auto range = contentRange(head.header("content-range"));
        if (range.first != offset_ || (range.total >= 0 && range.total != file_.bytes))
            mismatch("range", "bytes " + std::to_string(offset_) + "-/" + std::to_string(file_.bytes),
                     head.header("content-range"));
    } else {
        if (const std::string length = head.header("content-length");
            !length.empty() && length != std::to_string(file_.bytes))
            mismatch("size", std::to_string(file_.bytes), length);
        if (offset_ > 0) startAgain();
    }
    rememberEtag(head);
}

void FileDownload::takeBody(std::span<const char> bytes) {
    const auto count = static_cast<std::int64_t>(bytes.size());
    if (offset_ + count > file_.bytes) mismatch("size", std::to_string(file_.bytes), "more");
    out_->writeAt(bytes, offset_);
    digest_->add(bytes);
    offset_ += count;
    meter_.receive(file_.path, count);
    if (offset_ - flushed_ >= kFlushEvery) {
        out_->startWriting(flushed_, offset_ - flushed_);
        flushed_ = offset_;
    }
}

// The server has another content than the part, or gives only the whole.
void FileDownload::startAgain() {
    out_->truncate(0);
    offset_ = flushed_ = 0;
    startDigest();
    meter_.place(file_.path, 0);
}

void FileDownload::startDigest() {
    using Kind = ContentDigest::Kind;
    digest_ = std::make_unique<PipelinedDigest>(file_.gitSha1.empty() ? Kind::Sha256 : Kind::Sha256AndGit,
                                                file_.bytes);
}

ManifestFile FileDownload::checked(const PipelinedDigest::Result& hashes) const {
    if (!file_.sha256.empty() && hashes.sha256 != file_.sha256)
        mismatch("SHA-256", file_.sha256, hashes.sha256);
    if (!file_.gitSha1.empty() && hashes.gitSha1 != file_.gitSha1)
        mismatch("git hash", file_.gitSha1, hashes.gitSha1);
    if (!pin_.empty() && hashes.sha256 != pin_) mismatch("pinned SHA-256", pin_, hashes.sha256);
    return {.path = file_.path, .bytes = file_.bytes, .sha256 = hashes.sha256};
}

// Only a strong tag may be used in If-Range (RFC 9110 section 13.1.5).
void FileDownload::rememberEtag(const ResponseHead& head) const {
    if (file_.bytes < kWorthATag) return;
    const std::string etag = head.header("etag");
    if (etag == rememberedEtag()) return;
    std::error_code ignored;
    if (etag.starts_with('"'))
        writeFileAtomically(etag_, etag);
    else
        std::filesystem::remove(etag_, ignored);
}

std::string FileDownload::rememberedEtag() const {
    std::error_code failed;
    if (!std::filesystem::exists(etag_, failed)) return {};
    const std::string etag = readFile(etag_, 4096);
    const bool isOneLine = etag.find_first_of("\r\n") == std::string::npos;
    return etag.starts_with('"') && isOneLine ? etag : "";
}

void FileDownload::removePart() const {
    std::error_code ignored;
    std::filesystem::remove(part_, ignored);
    std::filesystem::remove(etag_, ignored);
}

void FileDownload::mismatch(const std::string& what, const std::string& expected,
                            const std::string& found) const {
    throw Error(ErrorCode::HashMismatch, plan_.repository + ": " + file_.path + ": " + what + ", expected " +
                                             expected + ", found " + found);
}

}  // namespace timbre::sources
