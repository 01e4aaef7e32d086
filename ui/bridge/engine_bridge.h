#pragma once

#include "core/audio/test_tone.h"
#include "core/base/serial_thread.h"
#include "core/engine/engine.h"
#include "core/engine/voices/reference_shelf.h"
#include "core/storage/database.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <utility>
#include <vector>

namespace timbre::ui {

// The one place where the engine meets Qt: it owns the engine, turns its events into signals on the
// GUI thread in their order, and keeps the last lists of voices, engines and sound devices. It also
// has one background thread for the small file and device reads that the GUI must not wait for.
// GUI thread only.
class EngineBridge : public QObject {
    Q_OBJECT

public:
    explicit EngineBridge(engine::EngineConfig config, QObject* parent = nullptr);
    ~EngineBridge() override;

    engine::Engine& engine() { return *engine_; }
    audio::Player& player() { return engine_->player(); }
    std::filesystem::path assetPath(const std::string& asset) const { return assets_ / asset; }
    engine::ReferenceShelf references() const;  // any thread may use it
    std::filesystem::path peaksFolder() const { return assets_.parent_path() / "peaks"; }  // a cache

    // An input of its own for who records outside of the engine.
    std::unique_ptr<audio::AudioInput> makeInput() const { return makeInput_(); }

    bool isReady() const { return ready_; }
    const std::vector<models::SpeechEngineInfo>& speechEngines() const { return speechEngines_; }
    const std::vector<models::RecogniserInfo>& recognisers() const { return recognisers_; }
    const std::vector<voices::Voice>& voices() const { return voices_; }
    const models::SpeechEngineInfo* speechEngine(std::string_view id) const;  // null: not known

    // The window's read-only connection; null until EngineReady or when it cannot be opened.
    storage::Database* reader() { return reader_.get(); }

    // Runs `work` on the background thread and then `done` with its result on the GUI thread, unless
    // `context` is gone by then. `work` must not throw and must not touch widgets.
    template <class Work, class Done>
    void runInBackground(QObject* context, Work work, Done done) {
        background_->post([this, guard = QPointer<QObject>(context), work = std::move(work),
                           done = std::move(done)]() mutable {
            auto result = work();
            QMetaObject::invokeMethod(
                this,
                [guard, done = std::move(done), result = std::move(result)]() mutable {
                    if (guard) done(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }
    void postInBackground(std::function<void()> work) { background_->post(std::move(work)); }

    // Lists the sound devices in the background; devicesListed follows.
    void refreshDevices();
    const std::vector<audio::DeviceInfo>& outputDevices() const { return outputs_; }
    const std::vector<audio::DeviceInfo>& inputDevices() const { return inputs_; }
    const std::vector<audio::DeviceInfo>& systemDevices() const { return monitors_; }  // what is played

    // Levels without recording, of a device or of a choice of sounds (audio::toDeviceId). Safe to call
    // again with another one.
    void startInputMonitor(const std::string& deviceId);
    void stopInputMonitor();
    audio::RecorderStatus inputMonitorStatus() const;

    // A second of a tone at -18 dBFS on a device of its own; stops what plays. testToneFailed may follow.
    void playTestTone(const std::string& deviceId, audio::Side side);

    const std::filesystem::path& databaseFile() const { return database_; }

    void publish(const engine::Event& event);  // as if the engine had said it

    // Events that `taker` says true to become no signals. It is called on the engine's thread; null: there
    // is none, and none is running any more.
    void divert(std::function<bool(const engine::Event&)> taker);

Q_SIGNALS:
    void engineReady(const timbre::engine::EngineReady& event);
    void engineFailed(const timbre::Error& error);
    void jobQueued(const timbre::engine::JobQueued& event);
    void jobStarted(const timbre::engine::JobStarted& event);
    void jobProgressed(const timbre::engine::JobProgressed& event);
    void firstSound(const timbre::engine::FirstSound& event);
    void segmentReady(const timbre::engine::SegmentReady& event);
    void partialText(const timbre::engine::PartialText& event);
    void jobFinished(const timbre::engine::JobFinished& event);
    void jobCancelled(const timbre::engine::JobCancelled& event);
    void jobFailed(const timbre::engine::JobFailed& event);
    void jobRecovered(const timbre::engine::JobRecovered& event);
    void jobPaused(const timbre::engine::JobPaused& event);
    void queueOrdered(const timbre::engine::QueueOrdered& event);
    void historyChanged(const timbre::engine::HistoryChanged& event);
    void historyListsChanged();
    void historyPlaying(const timbre::engine::HistoryPlaying& event);
    void historyExportProgressed(const timbre::engine::HistoryExportProgressed& event);
    void historyExportFinished(const timbre::engine::HistoryExportFinished& event);
    void voicesChanged();
    void voiceMarksChanged();
    void comparisonsChanged();
    void sampleRendered(const timbre::engine::SampleRendered& event);
    void takeExported(const timbre::engine::TakeExported& event);
    void playerNoticed(const timbre::audio::PlayerNotice& notice);
    void warned(const timbre::engine::Warning& event);
    void dataMoveProgressed(const timbre::engine::DataMoveProgressed& event);
    void dataMoved(const timbre::engine::DataMoved& event);
    void storageCleaned(const timbre::engine::StorageCleaned& event);
    void modelNews(const timbre::engine::ModelEvent& event);
    void voiceNews(const timbre::engine::VoiceEvent& event);
    void enginesChanged();  // speech engines, recognisers; voicesChanged() follows
    void transcriptNews(const timbre::engine::TranscriptEvent& event);
    void metricsNews(const timbre::engine::MetricsEvent& event);
    void languageFound(const timbre::engine::LanguageFound& event);
    void soundExpected(const timbre::engine::SoundExpected& event);
    void sentenceMarked(const timbre::engine::SentenceMarked& event);
    void liveHeard(const timbre::engine::LiveHeard& event);
    void testToneFailed(const timbre::Error& error);
    void devicesListed();

private:
    void on(const engine::EngineReady& event);
    void on(const engine::VoicesChanged& event);
    void on(const engine::EngineFailed& event) { Q_EMIT engineFailed(event.error); }
    void on(const engine::JobQueued& event) { Q_EMIT jobQueued(event); }
    void on(const engine::JobStarted& event) { Q_EMIT jobStarted(event); }
    void on(const engine::JobProgressed& event) { Q_EMIT jobProgressed(event); }
    void on(const engine::FirstSound& event) { Q_EMIT firstSound(event); }
    void on(const engine::SegmentReady& event) { Q_EMIT segmentReady(event); }
    void on(const engine::PartialText& event) { Q_EMIT partialText(event); }
    void on(const engine::JobFinished& event) { Q_EMIT jobFinished(event); }
    void on(const engine::JobCancelled& event) { Q_EMIT jobCancelled(event); }
    void on(const engine::JobFailed& event) { Q_EMIT jobFailed(event); }
    void on(const engine::JobRecovered& event) { Q_EMIT jobRecovered(event); }
    void on(const engine::JobPaused& event) { Q_EMIT jobPaused(event); }
    void on(const engine::QueueOrdered& event) { Q_EMIT queueOrdered(event); }
    void on(const engine::VoiceMarksChanged&) { Q_EMIT voiceMarksChanged(); }
    void on(const engine::ComparisonsChanged&) { Q_EMIT comparisonsChanged(); }
    void on(const engine::SampleRendered& event) { Q_EMIT sampleRendered(event); }
    void on(const engine::HistoryChanged& event) { Q_EMIT historyChanged(event); }
    void on(const engine::HistoryListsChanged&) { Q_EMIT historyListsChanged(); }
    void on(const engine::HistoryPlaying& event) { Q_EMIT historyPlaying(event); }
    void on(const engine::HistoryExportProgressed& event) { Q_EMIT historyExportProgressed(event); }
    void on(const engine::HistoryExportFinished& event) { Q_EMIT historyExportFinished(event); }
    void on(const engine::TakeExported& event) { Q_EMIT takeExported(event); }
    void on(const engine::PlayerNoticed& event) { Q_EMIT playerNoticed(event.notice); }
    void on(const engine::Warning& event) { Q_EMIT warned(event); }
    void on(const engine::DataMoveProgressed& event) { Q_EMIT dataMoveProgressed(event); }
    void on(const engine::DataMoved& event) { Q_EMIT dataMoved(event); }
    void on(const engine::StorageCleaned& event) { Q_EMIT storageCleaned(event); }
    void on(const engine::ModelNews& event) { Q_EMIT modelNews(event.event); }
    void on(const engine::VoiceNews& event) { Q_EMIT voiceNews(event.event); }
    void on(const engine::TranscriptNews& event) { Q_EMIT transcriptNews(event.event); }
    void on(const engine::MetricsNews& event) { Q_EMIT metricsNews(event.event); }
    void on(const engine::EnginesChanged& event);
    void on(const engine::LanguageFound& event) { Q_EMIT languageFound(event); }
    void on(const engine::SoundExpected& event) { Q_EMIT soundExpected(event); }
    void on(const engine::SentenceMarked& event) { Q_EMIT sentenceMarked(event); }
    void on(const engine::LiveHeard& event) { Q_EMIT liveHeard(event); }

    std::filesystem::path database_, assets_;
    std::function<std::unique_ptr<audio::AudioInput>()> makeInput_;
    bool ready_ = false;
    std::vector<models::SpeechEngineInfo> speechEngines_;
    std::vector<models::RecogniserInfo> recognisers_;
    std::vector<voices::Voice> voices_;
    std::vector<audio::DeviceInfo> outputs_, inputs_, monitors_;
    std::unique_ptr<storage::Database> reader_;
    std::unique_ptr<audio::Recorder> monitor_;
    std::unique_ptr<audio::TestTone> tone_;  // background thread
    std::uint64_t toneNumber_ = 0;
    std::mutex takerMutex_;
    std::function<bool(const engine::Event&)> taker_;
    // Last members: they end first, and nothing calls back into the bridge after that.
    std::unique_ptr<engine::Engine> engine_;
    std::unique_ptr<SerialThread> background_;
};

}  // namespace timbre::ui
