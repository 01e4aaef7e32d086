// VoiceDesk with the real engine: what needs no model on embedded engines, the rest on the tiny
// checkpoints of the fixtures.
#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/base/hash.h"
#include "core/engine/voices/reference_shelf.h"
#include "core/storage/history_store.h"
#include "core/storage/metrics_store.h"
#include "core/storage/voice_store.h"
#include "tests/core/audio/sound_fixtures.h"
#include "tests/core/engine/explained_share.h"
#include "tests/support/data_folder.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace timbre;
using namespace timbre::engine;

namespace {

constexpr const char* kSentence = "The quick brown fox jumps over the lazy dog near the old river bank.";

bool hasFixtures() {
    return test::fixture("qwen3-tts/checkpoints/base").has_value();
}

// The engine of this program, and what tests of voices ask it for.
class Rig {
public:
    Rig() {
        studio.models.precision = "fp32";
        studio.open();
        studio.log.waitFor<EnginesChanged>();
    }

    VoiceDesk& desk() { return studio.engine().voiceDesk(); }

    template <class Result>
    std::optional<Result> resultOf(VoiceTask task) {
        std::optional<Result> result;
        studio.log.waitFor<VoiceNews>([&](const VoiceNews& news) {
            const auto* one = std::get_if<Result>(&news.event);
            if (one != nullptr && one->task == task) result = *one;
            return result.has_value() || isEnd(news.event, task);
        });
        return result;
    }
    std::string failureOf(VoiceTask task) {
        const auto failed = resultOf<VoiceTaskFailed>(task);
        return failed ? std::string(failed->error.name()) : std::string();
    }

    models::SpeechEngineInfo import(const std::string& name) {
        const auto copy = folder / name.c_str();
        std::filesystem::copy(*test::fixture(("qwen3-tts/checkpoints/" + name).c_str()), copy,
                              std::filesystem::copy_options::recursive);
        studio.engine().models().import(copy);
        models::SpeechEngineInfo found;
        studio.log.waitFor<EnginesChanged>([&](const EnginesChanged& changed) {
            for (const auto& engine : changed.speechEngines)
                if (engine.name == name) found = engine;
            return !found.id.empty();
        });
        return found;
    }

    std::filesystem::path rendered(const std::string& text, const char* name = "speech.wav") {
        const auto path = folder / name;
        const auto sample = studio.engine().renderSample(test::speakRequest(text).voice, text, path);
        studio.log.waitFor<SampleRendered>([&](const SampleRendered& one) { return one.sample == sample; });
        return path;
    }
    std::filesystem::path written(const std::vector<float>& samples, int rateHz, const char* name) {
        const auto path = folder / name;
        audio::AudioWriter writer(path, audio::FileFormat::Wav16, rateHz, 1);
        writer.write(samples);
        writer.finish();
        return path;
    }
    ReferencePrepared prepared(const ReferenceRequest& request) {
        return resultOf<ReferencePrepared>(desk().prepareReference(request)).value();
    }
    std::string take(const SpeakRequest& request, std::int64_t& historyId) {
        const auto job = studio.engine().speak(request);
        const auto end = studio.log.waitForEnd(job);
        const auto finished =
            studio.log.waitFor<JobFinished>([&](const JobFinished& one) { return one.job == job; });
        historyId = finished ? finished->historyId : 0;
        return end;
    }

    test::DataFolder folder;
    test::Studio studio;

private:
    static bool isEnd(const VoiceEvent& event, VoiceTask task) {
        return std::visit([&](const auto& one) { return one.task == task; }, event) &&
               !std::holds_alternative<VoiceTaskProgressed>(event);
    }
};

ReferenceRequest recording(std::filesystem::path file, std::string transcript = {}) {
    ReferenceRequest request;
    request.file = std::move(file);
    request.transcript = std::move(transcript);
    return request;
}

ReferenceRequest soundOf(std::int64_t historyId) {
    ReferenceRequest request;
    request.historyId = historyId;
    return request;
}

CloneRequest copyOf(const std::string& sound, const std::string& engine, const std::string& consent) {
    CloneRequest request;
    request.name = "Ann";
    request.engine = engine;
    request.sound = sound;
    request.consent = consent;
    return request;
}

LockRequest lockOf(const voices::Voice& voice, const std::string& name, const std::string& engine = {}) {
    LockRequest request;
    request.voice = voice;
    request.name = name;
    request.engine = engine;
    return request;
}

BlendRequest blendOf(const voices::Voice& first, const voices::Voice& second,
                     const std::string& engine = {}) {
    BlendRequest request;
    request.first = first;
    request.second = second;
    request.share = 0.25;
    request.name = "Between";
    request.engine = engine;
    return request;
}

// What is explained of each of these, by kind.
std::map<std::string, double> explainedByKind(const Rig& rig) {
    std::map<std::string, double> shares;
    storage::Database database(rig.studio.database(), storage::Access::ReadOnly);
    for (const auto& row : storage::MetricsStore(database).recent(100))
        if (row.outcome == storage::JobState::Done)
            shares[row.kind] = test::explainedShare(rig.studio.database(), row.job);
    return shares;
}

bool has(const ReferencePrepared& prepared, ReferenceFinding::Kind kind) {
    return std::ranges::any_of(prepared.findings, [&](const auto& finding) { return finding.kind == kind; });
}

// Short: random numbers never come to an end.
voices::Voice describedVoice(const models::SpeechEngineInfo& engine) {
    voices::Voice voice;
    voice.id = "user-described";
    voice.name = "Old man";
    voice.engine = engine.id;
    voice.engineVersion = engine.version;
    voice.language = "und";
    voice.parameters = {{"most_seconds", 1.5}};
    voice.seed = 42;
    voice.wish = "An old man with a deep voice.";
    return voice;
}

}  // namespace

class VoiceMakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordingIsKeptAndRecognised() {
        Rig rig;
        const auto prepared = rig.prepared(recording(rig.rendered(kSentence)));

        QVERIFY(!prepared.sound.empty());
        const auto kept = ReferenceShelf(rig.studio.assets()).read(prepared.sound);
        QVERIFY(kept.seconds() > 2.5 && kept.seconds() < 15);
        QVERIFY(std::abs(20 * std::log10(audio::fixtures::rms(kept.samples)) + 20) < 0.5);
        QVERIFY(std::abs(double(prepared.toMs - prepared.fromMs) / 1000 - kept.seconds()) < 0.05);
        QVERIFY(prepared.recognised);
        QVERIFY2(prepared.transcript.find("fox") != std::string::npos, prepared.transcript.c_str());
        QCOMPARE(prepared.before.size(), std::size_t(400));
        QVERIFY(*std::ranges::max_element(prepared.after) > 0.1f);
    }

    void aWrongTranscriptIsSaid() {
        Rig rig;
        const auto file = rig.rendered(kSentence);
        using enum ReferenceFinding::Kind;
        QVERIFY(!has(rig.prepared(recording(file, kSentence)), TranscriptMismatch));
        const auto wrong = rig.prepared(
            recording(file, "Yesterday nobody wanted to talk about money, so we all went home."));
        QVERIFY(has(wrong, TranscriptMismatch));
        QVERIFY(!wrong.sound.empty() && !wrong.recognised);
    }

    void badRecordingsAreSaid() {
        Rig rig;
        using enum ReferenceFinding::Kind;
        const auto silent =
            rig.prepared(recording(rig.written(std::vector<float>(96000), 48000, "silent.wav")));
        QVERIFY(has(silent, Silent) && silent.sound.empty());
        const auto blip =
            rig.prepared(recording(rig.written(audio::fixtures::tone(300, 24000, 0.3), 24000, "blip.wav")));
        QVERIFY(has(blip, TooShort) && blip.sound.empty());
        const auto brief =
            rig.prepared(recording(rig.written(audio::fixtures::tone(300, 16000, 2), 16000, "brief.wav")));
        QVERIFY(has(brief, TooShort) && has(brief, LowRate) && !brief.sound.empty());

        QCOMPARE(rig.failureOf(rig.desk().prepareReference(recording(rig.folder / "nothing.wav"))),
                 std::string("E_NOT_FOUND"));
        QCOMPARE(rig.failureOf(rig.desk().prepareReference(soundOf(12345))), std::string("E_NOT_FOUND"));
    }

    void theSoundOfATakeServesToo() {
        Rig rig;
        std::int64_t id = 0;
        QCOMPARE(rig.take(test::speakRequest(kSentence), id), std::string("finished"));
        QVERIFY(!rig.prepared(soundOf(id)).sound.empty());
    }

    void withoutAModelNothingIsCopiedAndSaysSo() {
        Rig rig;
        const auto prepared = rig.prepared(recording(rig.rendered(kSentence)));
        auto request = copyOf(prepared.sound, {}, "Ann, today");
        QCOMPARE(rig.failureOf(rig.desk().clone(request)), std::string("E_NOT_FOUND"));
        request.consent = " ";
        QCOMPARE(rig.failureOf(rig.desk().clone(request)), std::string("E_INVALID_INPUT"));
        const auto slt = test::speakRequest("").voice;
        QCOMPARE(rig.failureOf(rig.desk().blend(blendOf(slt, slt))), std::string("E_NOT_FOUND"));
        QCOMPARE(rig.failureOf(rig.desk().blend(blendOf(slt, slt, "flite"))), std::string("E_UNSUPPORTED"));
    }

    void cancelledTasksSaySoOnce() {
        Rig rig;
        const auto file = rig.rendered(kSentence);
        const auto task = rig.desk().prepareReference(recording(file));
        rig.desk().cancel(task);
        const auto other = rig.desk().prepareReference(recording(file));
        rig.desk().cancel(other);
        rig.desk().cancel(987654);  // nobody
        QVERIFY(rig.resultOf<VoiceTaskCancelled>(other).has_value());
    }

    void aTakeIsMadeAgainAsItIs() {
        Rig rig;
        std::int64_t id = 0;
        auto request =
            test::speakRequest("One sentence. Here is another, after a pause.\n\nAnd a paragraph.");
        QCOMPARE(rig.take(request, id), std::string("finished"));
        const auto compared = rig.resultOf<TakeCompared>(rig.desk().compareTake(id));
        QVERIFY(compared.has_value());
        QVERIFY2(compared->equal, compared->detail.c_str());
        QCOMPARE(compared->greatestDifference, 0.0);
        QCOMPARE(compared->firstDifferenceMs, std::int64_t(-1));
        for (const auto& entry : std::filesystem::directory_iterator(rig.studio.assets()))
            QVERIFY2(entry.path().filename().string().find("compare") == std::string::npos,
                     entry.path().c_str());
        QCOMPARE(rig.failureOf(rig.desk().compareTake(99999)), std::string("E_NOT_FOUND"));
    }

    void anotherTakeIsToldApart() {
        Rig rig;
        std::int64_t first = 0, second = 0;
        QCOMPARE(rig.take(test::speakRequest("One sentence."), first), std::string("finished"));
        QCOMPARE(rig.take(test::speakRequest("Two sentences, at most."), second), std::string("finished"));
        // The file of one take under the name of the other.
        storage::Database database(rig.studio.database(), storage::Access::ReadOnly);
        storage::HistoryStore history(database);
        const auto one = rig.studio.assets() / history.item(first)->asset;
        const auto two = rig.studio.assets() / history.item(second)->asset;
        std::filesystem::copy_file(two, one, std::filesystem::copy_options::overwrite_existing);
        const auto compared = rig.resultOf<TakeCompared>(rig.desk().compareTake(first)).value();
        QVERIFY(!compared.equal);
        QVERIFY(compared.firstDifferenceMs >= 0 && compared.greatestDifference > 0.001);
    }

    void aVoiceIsCopiedBlendedAndLocked() {
        if (!hasFixtures()) QSKIP("needs the fixtures");
        Rig rig;
        const auto base = rig.import("base");
        const auto designer = rig.import("voicedesign");
        QCOMPARE(base.source, models::VoiceSource::Reference);
        const auto prepared = rig.prepared(recording(rig.rendered(kSentence)));

        const auto cloned =
            rig.resultOf<VoiceMade>(rig.desk().clone(copyOf(prepared.sound, base.id, "Ann, today")));
        QVERIFY(cloned.has_value());
        QCOMPARE(cloned->voice.engineVersion, base.version);
        QCOMPARE(cloned->voice.reference->sound, prepared.sound);
        QCOMPARE(cloned->voice.consent, std::string("Ann, today"));
        storage::Database database(rig.studio.database(), storage::Access::ReadOnly);
        QVERIFY(storage::VoiceStore(database).find(cloned->voice.id) == cloned->voice);

        const auto locked =
            rig.resultOf<VoiceMade>(rig.desk().lock(lockOf(describedVoice(designer), "Locked", base.id)));
        QVERIFY(locked.has_value());
        QCOMPARE(locked->voice.engine, base.id);
        QVERIFY(ReferenceShelf(rig.studio.assets()).has(locked->voice.reference->sound));
        QCOMPARE(locked->voice.madeFrom->id, std::string("user-described"));
        QVERIFY(locked->voice.similarityFloor.value() >= -1 && locked->voice.similarityFloor.value() <= 1);

        const auto blend = rig.resultOf<VoiceMade>(rig.desk().blend(blendOf(cloned->voice, locked->voice)));
        QVERIFY(blend.has_value());
        QVERIFY(blend->voice.reference->sound.empty() && !blend->voice.reference->vector.empty());
        QVERIFY(blend->voice.consent.find("Ann, today") != std::string::npos);

        const auto shares = explainedByKind(rig);
        for (const char* kind : {"reference", "clone", "lock", "blend"}) {
            QVERIFY2(shares.contains(kind), kind);
            const double share = shares.at(kind);
            QVERIFY2(share >= 0.95 && share <= 1.001, qPrintable(QString("%1: %2").arg(kind).arg(share)));
        }
    }

    void aDescribedVoiceWithoutACopyingModelKeepsItsSeed() {
        if (!hasFixtures()) QSKIP("needs the fixtures");
        Rig rig;
        const auto designer = rig.import("voicedesign");
        const auto made =
            rig.resultOf<VoiceMade>(rig.desk().lock(lockOf(describedVoice(designer), "Seeded")));
        QVERIFY(made.has_value());
        QCOMPARE(made->voice.engine, designer.id);
        QCOMPARE(made->voice.seed.value(), std::uint64_t(42));
        QCOMPARE(made->voice.wish, std::string("An old man with a deep voice."));
        QCOMPARE(made->voice.name, std::string("Seeded"));
    }

    void aNeuralTakeIsMadeAgainAsItIs() {
        if (!hasFixtures()) QSKIP("needs the fixtures");
        Rig rig;
        auto request = test::speakRequest("Hello there. And goodbye.");
        request.voice = describedVoice(rig.import("voicedesign"));
        std::int64_t id = 0;
        QCOMPARE(rig.take(request, id), std::string("finished"));
        const auto compared = rig.resultOf<TakeCompared>(rig.desk().compareTake(id));
        QVERIFY(compared.has_value());
        QVERIFY2(compared->equal, compared->detail.c_str());
    }
};

QTEST_GUILESS_MAIN(VoiceMakerTest)
#include "voice_maker_test.moc"
