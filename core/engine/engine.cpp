#include "core/engine/engine.h"

#include "core/base/log.h"
#include "core/engine/engine_core.h"

#include <string>
#include <utility>

namespace timbre::engine {
namespace {

// The first line of a job, on the thread of whoever asks.
void noteAskedFor(JobId id, const char* kind) {
    const LogJob logJob(id);
    log(LogLevel::Info, "engine", std::string("asked for: ") + kind);
}

}  // namespace

// Every function carries its arguments to the engine thread and returns.
struct Engine::Impl {
    Impl(EngineConfig config, EventSink sink) : core(std::move(config), std::move(sink)) {}

    EngineCore core;
    ModelDesk desk{core};
    VoiceDesk voiceDesk{core};
    TranscriptDesk transcriptDesk{core};
    MetricsDesk metricsDesk{core};
    void post(std::function<void()> task) { core.post(std::move(task)); }
};

Engine::Engine(EngineConfig config, EventSink sink)
    : impl_(std::make_unique<Impl>(std::move(config), std::move(sink))) {}
Engine::~Engine() = default;

JobId Engine::speak(SpeakRequest request) {
    const JobId id = impl_->core.newJobId();
    noteAskedFor(id, "speak");
    impl_->post([&core = impl_->core, id, request = std::move(request)] { core.submit(id, request); });
    return id;
}

JobId Engine::transcribe(TranscribeRequest request) {
    const JobId id = impl_->core.newJobId();
    noteAskedFor(id, "transcribe");
    impl_->post([&core = impl_->core, id, request = std::move(request)] { core.submit(id, request); });
    return id;
}

void Engine::cancel(JobId job) {
    impl_->post([&core = impl_->core, job] { core.cancel(job); });
}

void Engine::finishRecording(JobId job) {
    impl_->post([&core = impl_->core, job] { core.finishRecording(job); });
}

void Engine::pauseRecording(JobId, bool paused) {
    impl_->core.pauseRecorder(paused);
}

void Engine::resume(JobId job) {
    impl_->post([&core = impl_->core, job] { core.resume(job); });
}

void Engine::transcribeFirst(JobId job, std::int64_t fromMs, std::int64_t toMs) {
    impl_->post([&core = impl_->core, job, fromMs, toMs] {
        core.transcribeFirst(job, {.fromMs = fromMs, .toMs = toMs});
    });
}

void Engine::pauseJob(JobId job) {
    impl_->post([&core = impl_->core, job] { core.pauseJob(job); });
}

void Engine::moveJob(JobId job, JobId before) {
    impl_->post([&core = impl_->core, job, before] { core.moveJob(job, before); });
}

void Engine::dismiss(JobId job) {
    impl_->post([&core = impl_->core, job] { core.dismiss(job); });
}

void Engine::saveVoice(voices::Voice voice) {
    impl_->post([&core = impl_->core, voice = std::move(voice)] { core.saveVoice(voice); });
}

void Engine::trashVoice(std::string id) {
    impl_->post([&core = impl_->core, id = std::move(id)] {
        core.changeVoices([&](storage::VoiceStore& store) { store.trash(id); });
    });
}

void Engine::restoreVoice(std::string id) {
    impl_->post([&core = impl_->core, id = std::move(id)] {
        core.changeVoices([&](storage::VoiceStore& store) { store.restore(id); });
    });
}

void Engine::trashVoices(std::vector<std::string> ids) {
    impl_->post([&core = impl_->core, ids = std::move(ids)] {
        core.changeVoices([&](storage::VoiceStore& store) {
            for (const auto& id : ids) store.trash(id);
        });
    });
}

void Engine::restoreVoices(std::vector<std::string> ids) {
    impl_->post([&core = impl_->core, ids = std::move(ids)] {
        core.changeVoices([&](storage::VoiceStore& store) {
            for (const auto& id : ids) store.restore(id);
        });
    });
}

void Engine::importVoices(std::vector<voices::VoiceFile> files) {
    impl_->post([&core = impl_->core, files = std::move(files)] { core.importVoices(files); });
}

void Engine::restoreVoiceVersion(std::string id, int version) {
    impl_->post([&core = impl_->core, id = std::move(id), version] {
        core.changeVoices([&](storage::VoiceStore& store) { store.restoreVersion(id, version); });
    });
}

void Engine::markVoices(storage::VoiceMarksChange change) {
    impl_->post([&core = impl_->core, change = std::move(change)] {
        core.changeAboutVoices([&](Stores& stores) { stores.voiceMarks.change(change); },
                               VoiceMarksChanged{});
    });
}

void Engine::renameVoiceFolder(std::string from, std::string to) {
    impl_->post([&core = impl_->core, from = std::move(from), to = std::move(to)] {
        core.changeAboutVoices([&](Stores& stores) { stores.voiceMarks.renameFolder(from, to); },
                               VoiceMarksChanged{});
    });
}

void Engine::keepComparison(storage::Comparison comparison) {
    impl_->post([&core = impl_->core, comparison = std::move(comparison)] {
        core.changeAboutVoices([&](Stores& stores) { stores.comparisons.keep(comparison); },
                               ComparisonsChanged{});
    });
}

void Engine::setStarred(std::vector<std::int64_t> historyIds, bool starred) {
    impl_->post([&core = impl_->core, ids = std::move(historyIds), starred] {
        core.changeRows(ids, [&](Stores& stores) { stores.history.setStarred(ids, starred); });
    });
}

void Engine::renameHistory(std::int64_t historyId, std::string title) {
    impl_->post([&core = impl_->core, historyId, title = std::move(title)] {
        core.changeRows({historyId}, [&](Stores& stores) { stores.history.setTitle(historyId, title); });
    });
}

void Engine::trashHistory(std::vector<std::int64_t> historyIds) {
    impl_->post([&core = impl_->core, ids = std::move(historyIds)] {
        core.changeRows(ids, [&](Stores& stores) { stores.history.trash(ids); });
    });
}

void Engine::restoreHistory(std::vector<std::int64_t> historyIds) {
    impl_->post([&core = impl_->core, ids = std::move(historyIds)] {
        core.changeRows(ids, [&](Stores& stores) { stores.history.restore(ids); });
    });
}

void Engine::removeHistory(std::vector<std::int64_t> historyIds) {
    impl_->post([&core = impl_->core, ids = std::move(historyIds)] { core.removeHistory(ids); });
}

void Engine::saveHistoryList(storage::HistoryList list) {
    impl_->post([&core = impl_->core, list = std::move(list)] {
        core.changeLists([&](storage::HistoryListStore& lists) { lists.save(list); });
    });
}

void Engine::removeHistoryList(std::int64_t listId) {
    impl_->post([&core = impl_->core, listId] {
        core.changeLists([&](storage::HistoryListStore& lists) { lists.remove(listId); });
    });
}

void Engine::orderHistoryLists(std::vector<std::int64_t> listIds) {
    impl_->post([&core = impl_->core, ids = std::move(listIds)] {
        core.changeLists([&](storage::HistoryListStore& lists) { lists.order(ids); });
    });
}

JobId Engine::rerunHistory(std::int64_t historyId, std::filesystem::path fileInstead) {
    const JobId id = impl_->core.newJobId();
    impl_->post([&core = impl_->core, id, historyId, file = std::move(fileInstead)] {
        core.rerunHistory(id, historyId, file);
    });
    return id;
}

std::int64_t Engine::exportHistory(HistoryExport request) {
    const std::int64_t id = impl_->core.newJobId();
    impl_->post([&core = impl_->core, id, request = std::move(request)] { core.exportHistory(id, request); });
    return id;
}

void Engine::cancelHistoryExport(std::int64_t exportId) {
    impl_->post([&core = impl_->core, exportId] { core.cancelHistoryExport(exportId); });
}

void Engine::editTranscript(JobId job, storage::TranscriptEdit edit) {
    impl_->post([&core = impl_->core, job, edit = std::move(edit)] { core.editTranscript(job, edit); });
}

void Engine::exportTake(std::int64_t historyId, std::filesystem::path target, audio::FileFormat format,
                        double quality) {
    impl_->post([&core = impl_->core, historyId, target = std::move(target), format, quality] {
        core.exportTake(historyId, target, format, quality);
    });
}

void Engine::clearCache() {
    impl_->post([&core = impl_->core] { core.clearCache(); });
}

void Engine::clearPrompts() {
    impl_->post([&core = impl_->core] { core.clearPrompts(); });
}

void Engine::resetCacheCounts() {
    impl_->post([&core = impl_->core] { core.resetCacheCounts(); });
}

void Engine::emptyTrash() {
    impl_->post([&core = impl_->core] { core.emptyTrash(); });
}

void Engine::moveData(std::filesystem::path folder) {
    impl_->post([&core = impl_->core, stop = impl_->core.newMove(), folder = std::move(folder)] {
        core.moveData(folder, stop);
    });
}

void Engine::cancelMove() {
    impl_->core.cancelMove();
}

void Engine::playHistory(std::int64_t historyId, std::int64_t startMs) {
    impl_->post([&core = impl_->core, historyId, startMs] { core.playHistory(historyId, startMs); });
}

void Engine::preview(voices::Voice voice, std::string text) {
    impl_->post([&core = impl_->core, voice = std::move(voice), text = std::move(text)] {
        core.preview(voice, text);
    });
}

SampleId Engine::renderSample(voices::Voice voice, std::string text, std::filesystem::path target) {
    const SampleId id = impl_->core.newSampleId();
    impl_->post([&core = impl_->core, id, voice = std::move(voice), text = std::move(text),
                 target = std::move(target)] { core.renderSample(id, voice, text, target); });
    return id;
}

void Engine::cancelSample(SampleId sample) {
    impl_->post([&core = impl_->core, sample] { core.cancelSample(sample); });
}

ModelDesk& Engine::models() {
    return impl_->desk;
}

MetricsDesk& Engine::metrics() {
    return impl_->metricsDesk;
}

TranscriptDesk& Engine::transcriptDesk() {
    return impl_->transcriptDesk;
}

VoiceDesk& Engine::voiceDesk() {
    return impl_->voiceDesk;
}

audio::Player& Engine::player() {
    return impl_->core.player();
}

audio::RecorderStatus Engine::recorderStatus() const {
    return impl_->core.recorderStatus();
}

}  // namespace timbre::engine
