#include "app/cli/comparison_output.h"
#include "app/cli/context.h"
#include "app/cli/event_json.h"
#include "app/cli/job_follower.h"
#include "app/cli/recognition_flags.h"
#include "app/cli/session.h"
#include "app/cli/transcript_output.h"
#include "core/base/atomic_file.h"
#include "core/engine/subtitle_settings.h"
#include "core/text/unicode.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>

namespace timbre::cli {
namespace {

struct TranscribeOptions {
    std::vector<std::filesystem::path> files;
    bool live = false, microphone = false, noPartials = false;
    std::optional<double> seconds;
    std::string source, systemDevice, device;
    std::vector<std::string> formats;
    bool wordTimes = false;
    RecognitionFlags recognition;
    std::filesystem::path out, reference, align;
};

// Where each transcript goes: the standard output, one file, or files of the recording's name in a folder.
struct Destination {
    std::filesystem::path path;  // empty: standard output
    bool isFolder = false;
    std::vector<text::TranscriptFormat> formats;
    bool formatWasGiven = false;
};

Destination destinationOf(const TranscribeOptions& options, const config::Settings& settings) {
    Destination to{.path = options.out, .formats = {}, .formatWasGiven = !options.formats.empty()};
    for (const auto& id : options.formats) to.formats.push_back(transcriptFormat(id, options.out, settings));
    if (to.formats.empty()) to.formats.push_back(transcriptFormat({}, options.out, settings));
    const bool several = options.files.size() > 1 || to.formats.size() > 1;
    to.isFolder =
        !to.path.empty() && (several || std::filesystem::is_directory(to.path) || !to.path.has_filename());
    if (to.isFolder && several && std::filesystem::is_regular_file(to.path))
        throw UsageError("--out must be a folder for several files or formats");
    if (to.path.empty() && to.formats.size() > 1)
        throw UsageError("several formats need --out with a folder");
    if (to.isFolder)
        if (const auto problem = config::probeFolder(to.path))
            throw Error(ErrorCode::ReadOnly, problem->reason);
    return to;
}

// A word a line: start and end in seconds, confidence, the word.
std::string wordList(const text::TranscriptDocument& document) {
    std::string lines;
    for (const auto& segment : document.segments)
        for (const auto& word : segment.words)
            lines += fixed(double(word.startMs) / 1000, 3) + "\t" + fixed(double(word.endMs) / 1000, 3) +
                     "\t" + fixed(word.confidence, 3) + "\t" + word.text + "\n";
    return lines;
}

class Transcription {
public:
    Transcription(const TranscribeOptions& options, Context& context)
        : options_(options), context_(context), console_(context.console) {
        if (options.files.empty() != isLive())
            throw UsageError("transcribe needs either FILES, --live or --mic");
        if (!isLive() && (options.seconds || !options.device.empty() || !options.source.empty() ||
                          !options.systemDevice.empty()))
            throw UsageError("--seconds, --source, --device and --system-device need --live or --mic");
        if (options.files.size() > 1 && !(options.reference.empty() && options.align.empty()))
            throw UsageError("--reference and --align take one file at a time");
        destination_ = destinationOf(options, context.settings);
        for (const auto& range : options.recognition.first) first_.push_back(parseRange(range));
        if (isLive() &&
            !(first_.empty() && options.recognition.from.empty() && options.recognition.to.empty()))
            throw UsageError("--from, --to and --first are for files");
        if (!options.reference.empty()) reference_ = text::decodeTextFile(readInput(options.reference));
        if (!options.align.empty()) alignText_ = text::decodeTextFile(readInput(options.align));
    }

    int run() {
        Session session(context_, Session::Storage::Needed);
        findRecogniser(session);
        if (isLive()) return runOne(session, {});
        int code = kExitOk;
        for (const auto& file : options_.files) {
            const int one = runOne(session, file);
            if (one == kExitCancelled) return one;
            code = std::max(code, one);
        }
        return code;
    }

private:
    // Models are looked at only where one of them is asked for.
    void findRecogniser(Session& session) {
        const auto id = recogniserOf(options_.recognition, context_.settings, isLive());
        const auto find = [&](const engine::EngineReady& ready) {
            const auto found = std::ranges::find(ready.recognisers, id, &models::RecogniserInfo::id);
            if (found != ready.recognisers.end()) recogniser_ = *found;
        };
        find(session.ready());
        if (!recogniser_) find(session.readyWithModels());
        if (recogniser_) console_.detail(recogniser_->qualityNote);
    }

    bool isLive() const { return options_.live || options_.microphone; }

    engine::SoundSource source() const {
        using enum engine::SoundSource;
        if (!isLive()) return File;
        const auto& name =
            options_.source.empty() ? context_.settings.text("transcribe.live_source") : options_.source;
        if (options_.microphone || name == "mic") return Microphone;
        return name == "both" ? MicrophoneAndSystem : System;
    }

    engine::TranscribeRequest requestFor(const std::filesystem::path& file) const {
        const auto& settings = context_.settings;
        engine::TranscribeRequest request;
        request.source = source();
        if (!file.empty()) request.file = std::filesystem::absolute(file);
        request.inputDevice = options_.device.empty() ? settings.text("audio.input_device") : options_.device;
        request.systemDevice =
            options_.systemDevice.empty() ? settings.text("audio.system_device") : options_.systemDevice;
        fill(request, options_.recognition, settings, recogniser_ ? &*recogniser_ : nullptr);
        // Provisional text costs a pass of its own: only where somebody sees it.
        request.partials =
            settings.boolean("transcribe.partials") && isLive() && !options_.noPartials && !console_.quiet;
        request.pauseMs = static_cast<int>(settings.integer("transcribe.pause_ms"));
        request.alignText = alignText_;
        return request;
    }

    // Confirmed text appears at once where a person reads along.
    bool streams() const { return isLive() && destination_.path.empty() && !destination_.formatWasGiven; }

    int runOne(Session& session, const std::filesystem::path& file) {
        const auto job = session.engine().transcribe(requestFor(file));
        for (const auto& range : first_) session.engine().transcribeFirst(job, range.fromMs, range.toMs);
        FollowOptions follow;
        follow.partials = isLive();
        follow.watch = [&](const engine::Event* event) { watch(session, job, event); };
        if (isLive()) {
            follow.onInterrupt = [&] { session.engine().finishRecording(job); };
            console_.note("listening; Ctrl+C ends and keeps the text");
        }
        const JobEnd end = followJob(session, context_, job, follow);
        if (end.how != JobEnd::How::Finished) {
            if (!file.empty()) console_.note(file.string() + ":");
            return exitCodeOf(end, job, context_);
        }
        deliver(end, file);
        return end.error ? kExitFailed : kExitOk;  // the warning said why
    }

    void watch(Session& session, storage::JobId job, const engine::Event* event) {
        if (event != nullptr) {
            const auto* ready = std::get_if<engine::SegmentReady>(event);
            if (ready != nullptr && streams() && ready->segment.segment.gap.empty())
                console_.result(ready->segment.segment.text);
        }
        if (options_.seconds && !finishAsked_ &&
            double(session.engine().recorderStatus().elapsedMs) >= *options_.seconds * 1000) {
            finishAsked_ = true;
            session.engine().finishRecording(job);
        }
    }

    void deliver(const JobEnd& end, const std::filesystem::path& file) {
        if (end.historyId == 0) return console_.note("nothing was said");
        const auto document = transcriptOf(context_, end.historyId);
        for (const auto format : destination_.formats) {
            const auto content =
                options_.wordTimes && destination_.path.empty()
                    ? wordList(document)
                    : engine::exportTranscript(document, format, engine::subtitleSettings(context_.settings));
            put(content, file, std::string(transcriptFormatInfo(format).id), end.historyId);
        }
        if (options_.wordTimes && !destination_.path.empty())
            put(wordList(document), file, "words.tsv", end.historyId);
        if (document.segments.empty()) console_.note("no speech was found");
        console_.note("transcript " + std::to_string(end.historyId) + ": " +
                      formatDuration(document.durationMs) + " of sound, RTF " + fixed(end.metrics.rtf, 3));
        if (!options_.reference.empty()) compare(document);
    }

    void put(const std::string& content, const std::filesystem::path& file, const std::string& extension,
             std::int64_t historyId) {
        if (destination_.path.empty()) {
            if (!streams()) console_.result(content);
            return;
        }
        const auto target = targetFor(file, extension);
        writeFileAtomically(target, content);
        console_.result(target.string());
        console_.line({{"event", "exported"}, {"history", historyId}, {"path", target.string()}});
    }

    std::filesystem::path targetFor(const std::filesystem::path& file, const std::string& extension) const {
        const bool isWords = extension == "words.tsv";
        if (!destination_.isFolder)
            return isWords ? std::filesystem::path(destination_.path).replace_extension(extension)
                           : destination_.path;
        auto name = file.empty() ? std::filesystem::path("recording") : file.filename();
        name += "." + extension;
        return destination_.path / name;
    }

    void compare(const text::TranscriptDocument& document) {
        std::string heard;
        for (const auto& segment : document.segments) heard += segment.text + "\n";
        const auto comparison = text::compareTexts(reference_, heard);
        Json line = {{"event", "comparison"}};
        line.update(toJson(comparison));
        console_.line(line);
        console_.result(describe(comparison));
    }

    const TranscribeOptions& options_;
    Context& context_;
    Console& console_;
    Destination destination_;
    std::optional<models::RecogniserInfo> recogniser_;  // absent: the engine says what is wrong
    std::vector<storage::DecodedSpan> first_;
    std::string reference_, alignText_;
    bool finishAsked_ = false;
};

}  // namespace

void addTranscribeCommand(CLI::App& app, Context& context) {
    auto options = std::make_shared<TranscribeOptions>();
    CLI::App* command =
        app.add_subcommand("transcribe", "Turn recordings, speech or what the computer plays into text");
    command->add_option("files", options->files, "Sound or video files");
    command->add_flag("--live", options->live, "Listen, record and transcribe; Ctrl+C ends");
    auto* source = command
                       ->add_option("--source", options->source,
                                    "What is heard: mic, system (what the computer plays) or both")
                       ->check(CLI::IsMember({"mic", "system", "both"}));
    command->add_flag("--mic", options->microphone, "As --live --source mic")->excludes(source);
    command->add_option("--device", options->device, "Microphone, as timbre doctor lists it");
    command->add_option("--system-device", options->systemDevice,
                        "Output whose sound is heard, as timbre doctor lists it");
    command->add_option("--seconds", options->seconds, "End the recording after this time")
        ->check(CLI::PositiveNumber);
    command
        ->add_option("--format", options->formats,
                     "txt, md, srt, vtt, json, csv or docx; several with commas")
        ->delimiter(',');
    command->add_option("-o,--out", options->out, "File, or folder for several transcripts or formats");
    command->add_flag("--word-times", options->wordTimes,
                      "Print the words with their times; with --out, also into NAME.words.tsv");
    command->add_flag("--jsonl", context.console.json, "As --json: an object per line while it runs");
    addFlags(*command, options->recognition);
    command->add_option("--reference", options->reference,
                        "Text file with what was said: prints word and character error rate");
    command->add_option("--align", options->align,
                        "Text file with what was said: finds the time of every word instead of recognising");
    command->add_flag("--no-partials", options->noPartials, "Show confirmed text only");
    command->callback([options, &context] {
        context.command = [options, &context] { return Transcription(*options, context).run(); };
    });
}

}  // namespace timbre::cli
