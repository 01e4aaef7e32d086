#include "core/engine/history_export.h"

#include "core/base/atomic_file.h"
#include "core/engine/take_file.h"
#include "core/storage/database.h"
#include "core/storage/history_search.h"
#include "core/storage/journal_store.h"
#include "core/text/unicode.h"

#include <array>
#include <utility>

namespace timbre::engine {
namespace {

constexpr std::size_t kNameBytes = 80;

// The first of "name.ext", "name 2.ext", "name 3.ext" … that is not taken.
std::filesystem::path freePath(const std::filesystem::path& folder, const std::string& name,
                               std::string_view extension) {
    for (int number = 1;; ++number) {
        const std::string suffix = number == 1 ? "" : " " + std::to_string(number);
        auto path = folder / (name + suffix + "." + std::string(extension));
        if (!std::filesystem::exists(path)) return path;
    }
}

std::filesystem::path writeText(storage::Database& database, const storage::HistoryRow& row,
                                const HistoryExport& request, text::TranscriptFormat format) {
    text::TranscriptDocument document;
    document.title = row.title;
    document.language = row.language;
    document.engine = row.voiceOrModel;
    document.durationMs = row.durationMs;
    for (const auto& record : storage::JournalStore(database).segments(row.job))
        document.segments.push_back(record.segment);
    std::string_view extension = "txt";
    for (const auto& info : text::transcriptFormats())
        if (info.format == format) extension = info.id;
    const auto target = freePath(request.folder, fileNameFromTitle(row.title), extension);
    writeFileAtomically(target, exportTranscript(document, format, request.subtitles));
    return target;
}

std::filesystem::path writeSound(const storage::AssetFolder& assets, const storage::HistoryRow& row,
                                 const HistoryExport& request) {
    const auto source = row.asset.empty() ? std::filesystem::path(row.sourcePath) : assets.path(row.asset);
    if (source.empty() || !std::filesystem::exists(source))
        throw Error(ErrorCode::NotFound, source.string() + ": its sound is not there any more");
    const auto target = freePath(request.folder, fileNameFromTitle(row.title),
                                 audio::formatInfo(request.soundFormat).extension);
    const std::array parts{source};
    joinFiles(parts, target,
              {.format = request.soundFormat,
               .quality = request.quality,
               .targetLufs = std::nullopt,
               .tags = {.title = row.title, .artist = "", .comment = ""},
               .progress = {}});
    return target;
}

std::filesystem::path writeRow(storage::Database& database, const storage::AssetFolder& assets,
                               const storage::HistoryRow& row, const HistoryExport& request) {
    const bool asText = row.kind == storage::HistoryKind::Transcript && request.transcriptFormat;
    return asText ? writeText(database, row, request, *request.transcriptFormat)
                  : writeSound(assets, row, request);
}

}  // namespace

std::string fileNameFromTitle(std::string_view title) {
    std::string name;
    for (const char c : text::cleanUtf8(title)) {
        const bool refused = std::string_view("/\\:*?\"<>|\n\t").find(c) != std::string_view::npos;
        const char kept = refused ? ' ' : c;
        const bool second = kept == ' ' && (name.empty() || name.back() == ' ');
        const bool hidden = kept == '.' && name.empty();
        if (!second && !hidden) name += kept;
    }
    if (name.size() > kNameBytes) {
        std::size_t end = kNameBytes;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
        name.resize(end);
    }
    while (!name.empty() && (name.back() == ' ' || name.back() == '.')) name.pop_back();
    return name.empty() ? "untitled" : name;
}

HistoryExportFinished writeHistory(const std::filesystem::path& database, const storage::AssetFolder& assets,
                                   const HistoryExport& request,
                                   const std::function<void(int done)>& progress,
                                   const std::stop_token& stop) {
    HistoryExportFinished finished{0, {}, {}, false};
    std::optional<storage::Database> reader;
    int done = 0;
    for (const auto id : request.ids) {
        if (stop.stop_requested()) {
            finished.cancelled = true;
            break;
        }
        std::string title;
        try {
            if (!reader) {
                std::filesystem::create_directories(request.folder);
                reader.emplace(database, storage::Access::ReadOnly);
            }
            const auto row = storage::HistorySearch(*reader).row(id);
            if (!row) throw Error(ErrorCode::NotFound, "there is no history item " + std::to_string(id));
            title = row->title;
            finished.written.push_back(writeRow(*reader, assets, *row, request).string());
        } catch (...) {
            finished.failures.push_back({id, title, currentError()});
        }
        progress(++done);
    }
    return finished;
}

}  // namespace timbre::engine
