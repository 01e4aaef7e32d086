#include "app/cli/listening_again.h"

#include "app/cli/interruption.h"
#include "app/cli/transcript_output.h"
#include "core/base/error.h"
#include "core/storage/transcript_store.h"
#include "core/text/segment_edit.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <memory>
#include <utility>

namespace timbre::cli {
namespace {

using namespace std::chrono_literals;

struct ListeningOptions {
    std::int64_t id = 0;
    std::string recogniser, language, prompt, encoder;
    double from = 0, to = 0;
    int atLeast = 1, atMost = 0;
    bool apply = false;
};

void showProgress(const engine::TranscriptTaskProgressed& progress, Console& console) {
    std::string text = progress.stage;
    if (progress.fraction >= 0) text += " " + fixed(std::floor(progress.fraction * 100), 0) + " %";
    console.progress(text);
    console.line(
        {{"event", "listening_progress"}, {"stage", progress.stage}, {"fraction", progress.fraction}});
}

// Shows what becomes of a task until it ends. Ctrl+C cancels it. Throws its error, and Interrupted.
engine::TranscriptEvent follow(Session& session, Context& context, engine::TranscriptTask task) {
    bool passedOn = false;
    while (true) {
        if (interruption() != Interruption::None && !std::exchange(passedOn, true))
            session.engine().transcriptDesk().cancel(task);
        const auto event = session.next(50ms);
        const auto* news = event ? std::get_if<engine::TranscriptNews>(&*event) : nullptr;
        if (news == nullptr || std::visit([&](const auto& one) { return one.task != task; }, news->event))
            continue;
        if (const auto* progress = std::get_if<engine::TranscriptTaskProgressed>(&news->event)) {
            showProgress(*progress, context.console);
            continue;
        }
        context.console.clearProgress();
        if (std::holds_alternative<engine::TranscriptTaskCancelled>(news->event)) throw Interrupted{};
        if (const auto* failed = std::get_if<engine::TranscriptTaskFailed>(&news->event))
            throw Error(failed->error);
        return news->event;
    }
}

// One that was asked for or is set, else the first that fits.
template <class Fits>
std::string recogniserFor(const Session& session, const std::string& wish, const Fits& fits,
                          const char* what) {
    if (!wish.empty()) return wish;
    const auto& all = session.ready().recognisers;
    const auto found = std::ranges::find_if(all, fits);
    if (found == all.end())
        throw Error(ErrorCode::ModuleMissing, std::string("no recogniser here ") + what +
                                                  "; download a Whisper model: timbre models list");
    return found->id;
}

std::string placeText(std::int64_t startMs) {
    return fixed(double(startMs) / 1000, 1) + " s  ";
}

int check(const ListeningOptions& options, Context& context) {
    const auto item = historyItem(context, options.id);
    Session session(context, Session::Storage::Needed);
    session.readyWithModels();
    auto recogniser = options.recogniser;
    if (recogniser.empty()) recogniser = context.settings.text("speak.check_recogniser");
    if (recogniser.empty()) recogniser = context.settings.text("transcribe.recogniser");
    for (const auto& one : session.ready().recognisers)
        if (one.id == recogniser && !one.qualityNote.empty())
            context.console.note(one.name + ": " + one.qualityNote);
    const auto task = session.engine().transcriptDesk().checkTake({options.id, recogniser, options.language});
    const auto checked = std::get<engine::TakeChecked>(follow(session, context, task));
    Json marks = Json::array();
    std::string table;
    for (const auto& mark : checked.check.marks) {
        const auto written = item.text.substr(std::min(item.text.size(), std::size_t(mark.textOffset)),
                                              std::size_t(mark.textLength));
        marks.push_back({{"offset", mark.textOffset},
                         {"length", mark.textLength},
                         {"text", written},
                         {"heard", mark.heard},
                         {"start_ms", mark.startMs},
                         {"end_ms", mark.endMs}});
        table += placeText(mark.startMs) + (written.empty() ? "(nothing)" : written) + " -> " +
                 (mark.heard.empty() ? "(not heard)" : mark.heard) + "\n";
    }
    context.console.line({{"event", "take_checked"},
                          {"history", options.id},
                          {"recogniser", checked.check.recogniser},
                          {"word_error_rate", checked.check.words.rate()},
                          {"character_error_rate", checked.check.characters.rate()},
                          {"marks", marks}});
    context.console.result(table + errorRateText(checked.check.words.rate()));
    return kExitOk;
}

storage::JobId transcriptJob(const ListeningOptions& options, Context& context) {
    const auto item = historyItem(context, options.id);
    if (item.kind != storage::HistoryKind::Transcript)
        throw Error(ErrorCode::InvalidInput, std::to_string(options.id) + " is a take, not a transcript");
    return item.job;
}

std::vector<storage::SegmentRecord> segmentsOf(Context& context, storage::JobId job) {
    const auto database = context.openForReading();
    return database ? storage::TranscriptStore(*database).segments(job)
                    : std::vector<storage::SegmentRecord>{};
}

void apply(Session& session, Context& context, storage::JobId job, storage::TranscriptEdit edit) {
    session.change([&](engine::Engine& engine) { engine.editTranscript(job, std::move(edit)); });
    context.console.note("applied");
}

int compare(const ListeningOptions& options, Context& context) {
    const auto job = transcriptJob(options, context);
    Session session(context, Session::Storage::Needed);
    session.readyWithModels();
    const auto task =
        session.engine().transcriptDesk().hearAgain({.job = job,
                                                     .fromMs = std::llround(options.from * 1000),
                                                     .toMs = std::llround(options.to * 1000),
                                                     .recogniser = options.recogniser,
                                                     .language = options.language,
                                                     .prompt = options.prompt,
                                                     .options = {}});
    const auto again = std::get<engine::HeardAgain>(follow(session, context, task));
    auto segments = segmentsOf(context, job);
    std::map<int, std::vector<text::WordReplacement>> chosen;
    std::string table;
    for (const auto& one : again.differences) {
        context.console.line({{"event", "difference"},
                              {"segment", one.segment},
                              {"word", one.word},
                              {"count", one.count},
                              {"heard", one.heard},
                              {"start_ms", one.startMs},
                              {"end_ms", one.endMs}});
        chosen[one.segment].push_back({one.word, one.count, one.heard, one.startMs, one.endMs});
        table += placeText(one.startMs) + (one.heard.empty() ? "(nothing)" : one.heard) + "\n";
    }
    if (table.empty())
        context.console.note("no differences");
    else
        context.console.result(table);
    if (!options.apply || chosen.empty()) return kExitOk;
    storage::TranscriptEdit edit;
    for (auto& record : segments) {
        if (!chosen.contains(record.index)) continue;
        record.segment = text::withWords(record.segment, chosen[record.index]);
        edit.put.push_back(record);
    }
    apply(session, context, job, std::move(edit));
    return kExitOk;
}

int translate(const ListeningOptions& options, Context& context) {
    const auto job = transcriptJob(options, context);
    Session session(context, Session::Storage::Needed);
    session.readyWithModels();
    const auto recogniser = recogniserFor(
        session, options.recogniser, [](const auto& one) { return one.translates; }, "translates");
    const auto task = session.engine().transcriptDesk().translate({job, recogniser, options.language});
    const auto translated = std::get<engine::Translated>(follow(session, context, task));
    storage::TranscriptEdit edit;
    auto segments = segmentsOf(context, job);
    std::string table;
    for (const auto& [number, text] : translated.texts) {
        context.console.line({{"event", "translated"}, {"segment", number}, {"text", text}});
        if (!text.empty()) table += text + "\n";
        const auto record = std::ranges::find(segments, number, &storage::SegmentRecord::index);
        if (record == segments.end() || record->segment.translation == text) continue;
        record->segment.translation = text;
        edit.put.push_back(*record);
    }
    context.console.result(table);
    if (options.apply && !edit.put.empty()) apply(session, context, job, std::move(edit));
    return kExitOk;
}

int speakers(const ListeningOptions& options, Context& context) {
    const auto job = transcriptJob(options, context);
    Session session(context, Session::Storage::Needed);
    session.readyWithModels();
    const auto task = session.engine().transcriptDesk().findSpeakers(
        {job, options.atLeast, options.atMost, options.encoder});
    auto found = std::get<engine::SpeakersFound>(follow(session, context, task));
    std::map<int, int> counts;
    for (const auto& [number, speaker] : found.assignments) {
        context.console.line({{"event", "speaker_of"}, {"segment", number}, {"speaker", speaker}});
        ++counts[speaker];
    }
    std::string table;
    for (auto& one : found.speakers) {
        if (one.name.empty()) one.name = "Speaker " + std::to_string(one.id);
        context.console.line(
            {{"event", "speaker"}, {"id", one.id}, {"name", one.name}, {"segments", counts[one.id]}});
        table += one.name + ": " + std::to_string(counts[one.id]) + " segments\n";
    }
    context.console.result(table);
    if (!options.apply) return kExitOk;
    storage::TranscriptEdit edit{.removed = {}, .put = {}, .speakers = found.speakers};
    const std::map<int, int> speakerOf(found.assignments.begin(), found.assignments.end());
    for (auto& record : segmentsOf(context, job)) {
        const auto assigned = speakerOf.find(record.index);
        if (assigned == speakerOf.end() || assigned->second == record.speaker) continue;
        record.speaker = assigned->second;
        edit.put.push_back(std::move(record));
    }
    apply(session, context, job, std::move(edit));
    return kExitOk;
}

using Run = int (*)(const ListeningOptions&, Context&);

}  // namespace

std::string errorRateText(double rate) {
    return rate < 0 ? std::string() : "WER " + fixed(rate * 100, rate > 0 && rate < 0.1 ? 1 : 0) + " %";
}

void addListeningAgain(CLI::App& history, Context& context) {
    auto options = std::make_shared<ListeningOptions>();
    const auto add = [&](const char* name, const char* what, Run run) {
        CLI::App* command = history.add_subcommand(name, what);
        command->add_option("id", options->id, "Number, as in the list")->required();
        command->callback([options, &context, run] {
            context.command = [options, &context, run] { return run(*options, context); };
        });
        return command;
    };
    const auto addHearing = [&](CLI::App* command) {
        command->add_option("--recogniser", options->recogniser, "Which one listens");
        command->add_option("--language", options->language, "Spoken language; else as it was made");
        return command;
    };
    const auto addApply = [&](CLI::App* command) {
        command->add_flag("--apply", options->apply, "Change the transcript so");
        return command;
    };
    addHearing(add("check", "Listen to a take: which words are wrong or missing", check));
    CLI::App* command =
        addApply(addHearing(add("compare", "Hear a transcript again and show other words", compare)));
    command->get_option("--recogniser")->required();
    command->add_option("--from", options->from, "Seconds from its start")->check(CLI::NonNegativeNumber);
    command->add_option("--to", options->to, "Seconds; 0: to the end")->check(CLI::NonNegativeNumber);
    command->add_option("--prompt", options->prompt,
                        "Names and terms that make it likelier to write them so");
    addApply(addHearing(add("translate", "A transcript's segments in English", translate)));
    command = addApply(add("speakers", "Who speaks, by the sound of the voices", speakers));
    command->add_option("--min", options->atLeast, "At least so many")->check(CLI::Range(1, 1000));
    command->add_option("--max", options->atMost, "At most so many; 0: as many as are heard")
        ->check(CLI::Range(0, 1000));
    command->add_option("--model", options->encoder, "Which model hears the voices");
}

}  // namespace timbre::cli
