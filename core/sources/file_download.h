#pragma once

#include "core/sources/download_meter.h"
#include "core/sources/open_file.h"
#include "core/sources/pipelined_digest.h"

#include <memory>
#include <optional>

namespace timbre::sources {

inline constexpr std::string_view kPartSuffix = ".part", kEtagSuffix = ".part-etag";

// One file of a snapshot on its way into the folder. Until its hash is right it is FILE.part; the
// tag that the server gave it lies beside it (FILE.part-etag), so that a part is only continued with
// bytes of the same content. One thread.
class FileDownload {
public:
    // pin: its SHA-256 at an earlier download of this commit; may be empty.
    FileDownload(Hub& hub, const HubSnapshot& plan, const HubFile& file, const std::filesystem::path& folder,
                 std::string pin, const DownloadOptions& options, DownloadMeter& meter);

    // Returns once the file is there and on the disk; absent when stopped.
    std::optional<ManifestFile> run(const std::stop_token& stop);

private:
    std::optional<ManifestFile> present(const std::stop_token& stop);
    std::optional<ManifestFile> attempt(const std::stop_token& stop);
    bool request(const std::stop_token& stop);
    void takeHead(const ResponseHead& head);
    void takeBody(std::span<const char> bytes);
    void startAgain();
    void startDigest();
    ManifestFile checked(const PipelinedDigest::Result& hashes) const;
    void rememberEtag(const ResponseHead& head) const;
    std::string rememberedEtag() const;
    void removePart() const;
    [[noreturn]] void mismatch(const std::string& what, const std::string& expected,
                               const std::string& found) const;

    Hub& hub_;
    const HubSnapshot& plan_;
    const HubFile& file_;
    std::filesystem::path target_, part_, etag_;
    std::string pin_;
    const DownloadOptions& options_;
    DownloadMeter& meter_;

    std::unique_ptr<OpenFile> out_;
    std::unique_ptr<PipelinedDigest> digest_;
    std::int64_t offset_ = 0;     // bytes of the part
    std::int64_t flushed_ = 0;    // of them on their way to the disk
    std::int64_t furthest_ = -1;  // that any attempt came; a server that starts again is no progress
};

}  // namespace timbre::sources
