#include "app/cli/context.h"
#include "app/cli/event_json.h"
#include "app/cli/interruption.h"
#include "app/cli/job_follower.h"
#include "app/cli/listening_again.h"
#include "app/cli/session.h"
#include "app/cli/transcript_output.h"
#include "app/cli/voice_making.h"
#include "core/audio/audio_writer.h"
#include "core/base/atomic_file.h"
#include "core/engine/subtitle_settings.h"
#include "core/storage/history_search.h"
#include "core/storage/history_store.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <memory>

namespace timbre::cli {
namespace {

using namespace std::chrono_literals;

struct HistoryOptions {
    std::int64_t id = 0;
    std::vector<std::string> words;
    std::string kind, format;
    std::filesystem::path file;
    int limit = 50;
    bool starred = false, trash = false, off = false;
    double quality = -1, from = 0;
};

storage::HistoryQuery queryFrom(const HistoryOptions& options) {
    storage::HistoryQuery query;
    for (const auto& word : options.words) query.text += (query.text.empty() ? "" : " ") + word;
    if (options.kind == "take") query.kind = storage::HistoryKind::Take;
    if (options.kind == "transcript") query.kind = storage::HistoryKind::Transcript;
    if (options.starred) query.starred = true;
    query.inTrash = options.trash;
    query.limit = options.limit;
    return query;
}

std::string row(const storage::HistoryItem& item) {
    std::string text = std::to_string(item.id);
    text.resize(std::max<std::size_t>(text.size() + 1, 7), ' ');
    text += formatTime(item.createdAt) + (item.starred ? " * " : "   ");
    text += item.kind == storage::HistoryKind::Take ? "take        " : "transcript  ";
    std::string duration = formatDuration(item.durationMs);
    duration.insert(0, duration.size() < 9 ? 9 - duration.size() : 0, ' ');
    return text + duration + "  " + shortened(item.title, 60);
}

int list(const HistoryOptions& options, Context& context) {
    const auto database = context.openForReading();
    std::string table;
    if (database) {
        storage::HistorySearch search(*database);
        for (const auto& item : storage::HistoryStore(*database).search(queryFrom(options))) {
            const auto brief = search.row(item.id);
            const double errorRate = brief ? brief->wordErrorRate : -1;
            Json line = toJson(item);
            if (errorRate >= 0) line["word_error_rate"] = errorRate;
            context.console.line(line);
            table += row(item) + (errorRate >= 0 ? "  " + errorRateText(errorRate) : "") + "\n";
        }
    }
    if (table.empty())
        context.console.note("nothing found");
    else
        context.console.result(table);
    return kExitOk;
}

int show(const HistoryOptions& options, Context& context) {
    const auto item = historyItem(context, options.id);
    Json line = toJson(item);
    Json segments = Json::array();
    for (const auto& segment : transcriptOf(context, options.id).segments)
        segments.push_back(toJson(segment));
    line["segments"] = segments;
    context.console.line(line);
    context.console.note(row(item) + "\n" + item.engine + ", " + item.voiceOrModel + ", " + item.language);
    if (!item.sourcePath.empty()) context.console.note("from " + item.sourcePath);
    if (!item.asset.empty())
        context.console.note("sound " + (context.folders.assets() / item.asset).string());
    context.console.result(item.text);
    return kExitOk;
}

// Waits until what plays has ended; Ctrl+C stops it.
int listenTo(Session& session, Context& context) {
    bool started = false;
    while (true) {
        const auto status = session.engine().player().status();
        if (interruption() != Interruption::None) {
            session.engine().player().stop();
            throwIfInterrupted();
        }
        const auto event = session.next(50ms);
        if (!event) {
            if (started)
                context.console.progress("playing " + formatDuration(status.positionMs) + " of " +
                                         formatDuration(status.availableMs));
            continue;
        }
        if (const auto* warning = std::get_if<engine::Warning>(&*event)) throw Error(warning->error);
        const auto* noticed = std::get_if<engine::PlayerNoticed>(&*event);
        if (noticed == nullptr) continue;
        using enum audio::PlayerNotice::Kind;
        const auto& notice = noticed->notice;
        context.console.line(eventJson(*event));
        if (notice.kind == FirstSound) started = true;
        if (notice.kind == Failed) throw noticeError(ErrorCode::DeviceUnavailable, notice);
        if (notice.kind == DeviceLost) throw noticeError(ErrorCode::DeviceLost, notice);
        if (notice.kind == Finished || notice.kind == Stopped) return kExitOk;
    }
}

int play(const HistoryOptions& options, Context& context) {
    historyItem(context, options.id);
    Session session(context, Session::Storage::Needed);
    session.engine().playHistory(options.id, std::int64_t(options.from * 1000));
    return listenTo(session, context);
}

audio::FileFormat soundFormat(const HistoryOptions& options) {
    if (options.format.empty()) {
        if (const auto format = audio::formatFromPath(options.file)) return *format;
    } else if (const auto format = audio::formatFromId(options.format)) {
        return *format;
    }
    throw UsageError("'" + (options.format.empty() ? options.file.string() : options.format) +
                     "' names neither a sound nor a transcript format; add --format");
}

int exportText(const HistoryOptions& options, Context& context, text::TranscriptFormat format) {
    writeFileAtomically(options.file, engine::exportTranscript(transcriptOf(context, options.id), format,
                                                               engine::subtitleSettings(context.settings)));
    context.console.line({{"event", "exported"}, {"history", options.id}, {"path", options.file.string()}});
    context.console.result(options.file.string());
    return kExitOk;
}

int exportItem(const HistoryOptions& options, Context& context) {
    const std::string extension = options.file.extension().string();
    const std::string id = !options.format.empty() ? options.format
                           : extension.empty()     ? ""
                                                   : extension.substr(1);
    if (const auto format = text::transcriptFormatFromId(id)) return exportText(options, context, *format);
    const auto format = soundFormat(options);
    historyItem(context, options.id);
    const double quality =
        options.quality < 0 ? context.settings.real("speak.export_quality") : options.quality;
    Session session(context, Session::Storage::Needed);
    session.engine().exportTake(options.id, std::filesystem::absolute(options.file), format, quality);
    while (true) {
        throwIfInterrupted();
        const auto event = session.next(50ms);
        const auto* exported = event ? std::get_if<engine::TakeExported>(&*event) : nullptr;
        if (exported == nullptr) continue;
        if (exported->error) throw Error(*exported->error);
        context.console.line(eventJson(*event));
        context.console.result(exported->path);
        return kExitOk;
    }
}

int change(Context& context, const std::function<void(engine::Engine&)>& change) {
    Session session(context, Session::Storage::Needed);
    session.change(change);
    return kExitOk;
}

int star(const HistoryOptions& options, Context& context) {
    historyItem(context, options.id);
    return change(context, [&](engine::Engine& engine) { engine.setStarred(options.id, !options.off); });
}

int trash(const HistoryOptions& options, Context& context) {
    historyItem(context, options.id);
    change(context, [&](engine::Engine& engine) { engine.trashHistory(options.id); });
    context.console.note("in the trash: timbre history restore " + std::to_string(options.id));
    return kExitOk;
}

int restore(const HistoryOptions& options, Context& context) {
    historyItem(context, options.id);
    return change(context, [&](engine::Engine& engine) { engine.restoreHistory(options.id); });
}

int unfinished(const HistoryOptions&, Context& context) {
    Session session(context, Session::Storage::Needed);
    session.change([](engine::Engine&) {});
    std::string table;
    for (const auto& job : session.unfinished()) {
        context.console.line(toJson(job));
        table += std::to_string(job.id) + "  " + formatTime(job.createdAt) + "  " +
                 std::to_string(job.partsDone) +
                 (job.partsTotal > 0 ? " of " + std::to_string(job.partsTotal) : "") + " parts  " +
                 shortened(job.title, 60) + "\n";
    }
    if (table.empty())
        context.console.note("nothing is unfinished");
    else
        context.console.result(table);
    return kExitOk;
}

int resume(const HistoryOptions& options, Context& context) {
    Session session(context, Session::Storage::Needed);
    session.engine().resume(options.id);
    const JobEnd end = followJob(session, context, options.id);
    if (end.how != JobEnd::How::Finished) return exitCodeOf(end, options.id, context);
    const auto item = historyItem(context, end.historyId);
    if (item.kind == storage::HistoryKind::Transcript) context.console.result(item.text);
    if (!end.exportedTo.empty()) context.console.result(end.exportedTo);
    context.console.note(row(item));
    return kExitOk;
}

int dismiss(const HistoryOptions& options, Context& context) {
    return change(context, [&](engine::Engine& engine) { engine.dismiss(options.id); });
}

using Run = int (*)(const HistoryOptions&, Context&);

void addFilters(CLI::App* command, HistoryOptions& options) {
    command->add_option("--kind", options.kind, "take or transcript")
        ->check(CLI::IsMember({"take", "transcript"}));
    command->add_option("-n,--limit", options.limit, "At most so many")->check(CLI::Range(1, 100000));
    command->add_flag("--starred", options.starred, "Only starred ones");
    command->add_flag("--trash", options.trash, "Deleted ones");
}

}  // namespace

void addHistoryCommand(CLI::App& app, Context& context) {
    auto options = std::make_shared<HistoryOptions>();
    CLI::App* history = app.add_subcommand("history", "Find, play, export and resume takes and transcripts");
    history->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, Run run) {
        CLI::App* command = history->add_subcommand(name, what);
        command->callback([options, &context, run] {
            context.command = [options, &context, run] { return run(*options, context); };
        });
        return command;
    };
    const auto addWithId = [&](const char* name, const char* what, Run run) {
        CLI::App* command = add(name, what, run);
        command->add_option("id", options->id, "Number, as in the list")->required();
        return command;
    };
    addFilters(add("list", "Newest first", list), *options);
    CLI::App* command = add("search", "Words in text, title, voice and settings", list);
    command->add_option("words", options->words, "Words; the last one may be the start of a word")
        ->required();
    addFilters(command, *options);
    addWithId("show", "Text and details", show);
    command = addWithId("play", "Play a take or recording", play);
    command->add_option("--from", options->from, "Seconds from its start")->check(CLI::NonNegativeNumber);
    command = addWithId("export", "Write sound (wav, flac, opus …) or text (srt, txt, json …)", exportItem);
    command->add_option("file", options->file, "File to write")->required();
    command->add_option("--format", options->format, "Sound or transcript format; else from the name");
    command->add_option("--quality", options->quality, "0 to 1 for ogg, opus and mp3")
        ->check(CLI::Range(0.0, 1.0));
    addWithId("verify", "Make a take again and compare every sample",
              [](const HistoryOptions& wanted, Context& shared) { return verifyTake(wanted.id, shared); });
    addListeningAgain(*history, context);
    addWithId("star", "Mark as a favourite", star)->add_flag("--off", options->off, "Take the mark away");
    addWithId("trash", "Move to the trash", trash);
    addWithId("restore", "Take out of the trash", restore);
    add("unfinished", "Jobs that an earlier run left unfinished", unfinished);
    addWithId("resume", "Go on with an unfinished job", resume);
    addWithId("dismiss", "Forget an unfinished job; what was finished stays", dismiss);
}

}  // namespace timbre::cli
