#include "app/cli/transcript_output.h"

#include "core/storage/history_store.h"
#include "core/storage/transcript_store.h"

#include <algorithm>

namespace timbre::cli {
namespace {

storage::HistoryItem itemIn(storage::Database& database, std::int64_t historyId) {
    auto item = storage::HistoryStore(database).item(historyId);
    if (!item)
        throw Error(ErrorCode::NotFound,
                    "there is no history item " + std::to_string(historyId) + " (see: timbre history list)");
    return *item;
}

std::unique_ptr<storage::Database> existing(const Context& context) {
    auto database = context.openForReading();
    if (!database) throw Error(ErrorCode::NotFound, "the history is empty");
    return database;
}

}  // namespace

storage::HistoryItem historyItem(const Context& context, std::int64_t historyId) {
    return itemIn(*existing(context), historyId);
}

text::TranscriptDocument transcriptOf(const Context& context, std::int64_t historyId) {
    const auto database = existing(context);
    const auto item = itemIn(*database, historyId);
    text::TranscriptDocument document{item.title, item.language, item.engine, item.durationMs, {}};
    for (auto& record : storage::TranscriptStore(*database).segments(item.job))
        document.segments.push_back(std::move(record.segment));
    return document;
}

const text::TranscriptFormatInfo& transcriptFormatInfo(text::TranscriptFormat format) {
    return *std::ranges::find(text::transcriptFormats(), format, &text::TranscriptFormatInfo::format);
}

text::TranscriptFormat transcriptFormat(const std::string& id, const std::filesystem::path& out,
                                        const config::Settings& settings) {
    if (!id.empty()) {
        if (const auto format = text::transcriptFormatFromId(id)) return *format;
        throw UsageError("--format: there is no transcript format '" + id + "'");
    }
    if (out.has_extension())
        if (const auto format = text::transcriptFormatFromId(out.extension().string().substr(1)))
            return *format;
    return text::transcriptFormatFromId(settings.text("transcribe.export_format")).value();
}

}  // namespace timbre::cli
