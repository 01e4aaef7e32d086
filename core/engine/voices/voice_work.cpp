#include "core/engine/voices/voice_work.h"

#include "core/audio/resampler.h"
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <random>

namespace timbre::engine {
namespace {

constexpr auto kBetweenProgress = std::chrono::milliseconds(50);
constexpr float kSilent = 1e-4f;

struct Sentences {
    std::string_view language;
    std::array<std::string_view, 4> texts;
};
// Everyday words and every kind of sound; the first is long enough to copy a voice from.
constexpr std::array kSentences = {
    Sentences{"en",
              {"Good morning, how good of you to come. The path leads down to the harbour, where the boats "
               "are waiting for the tide.",
               "Yesterday it rained until the evening.", "We should think about what happens next year.",
               "Five quick foxes jump over the old garden fence."}},
    Sentences{
        "de",
        {"Guten Morgen, wie schön, dass Sie gekommen sind. Der Weg führt hinunter zum Hafen, wo die Boote "
         "auf die Flut warten.",
         "Gestern hat es bis zum Abend geregnet.", "Wir sollten überlegen, was nächstes Jahr geschieht.",
         "Fünf flinke Füchse springen über den alten Gartenzaun."}},
    Sentences{"fr",
              {"Bonjour, comme c'est gentil d'être venu. Le chemin descend vers le port, où les bateaux "
               "attendent la marée.",
               "Hier, il a plu jusqu'au soir.", "Nous devrions penser à l'année prochaine.",
               "Cinq renards sautent par-dessus la vieille clôture."}},
    Sentences{"es",
              {"Buenos días, qué amable de su parte venir. El camino baja hasta el puerto, donde los barcos "
               "esperan la marea.",
               "Ayer llovió hasta la noche.", "Deberíamos pensar en el año que viene.",
               "Cinco zorros saltan sobre la vieja cerca del jardín."}},
    Sentences{"it",
              {"Buongiorno, che gentile a venire. Il sentiero scende fino al porto, dove le barche aspettano "
               "la marea.",
               "Ieri ha piovuto fino a sera.", "Dovremmo pensare all'anno prossimo.",
               "Cinque volpi saltano oltre il vecchio recinto."}},
    Sentences{"pt",
              {"Bom dia, que bom que veio. O caminho desce até o porto, onde os barcos esperam pela maré.",
               "Ontem choveu até a noite.", "Devemos pensar no próximo ano.",
               "Cinco raposas saltam sobre a velha cerca do jardim."}},
    Sentences{"ru",
              {"Доброе утро, как хорошо, что вы пришли. Дорога ведёт вниз к гавани, где лодки ждут прилива.",
               "Вчера дождь шёл до вечера.", "Нам нужно подумать о следующем годе.",
               "Пять быстрых лис прыгают через старый забор."}},
    Sentences{"zh",
              {"早上好，谢谢你能来。这条路一直通向港口，小船都在那里等着涨潮。", "昨天的雨一直下到晚上。",
               "我们应该想一想明年会发生什么。", "五只狐狸跳过了花园的旧篱笆。"}},
    Sentences{"ja",
              {"おはようございます。よく来てくださいました。道は港まで続いていて、船が潮を待っています。",
               "昨日は夜まで雨が降りました。", "来年のことを考えたほうがいいでしょう。",
               "五匹の狐が古い垣根を飛び越えます。"}},
    Sentences{"ko",
              {"안녕하세요, 와 주셔서 고맙습니다. 길은 항구까지 이어지고, 배들은 밀물을 기다리고 있습니다.",
               "어제는 저녁까지 비가 왔습니다.", "내년 일을 생각해 봐야 합니다.",
               "여우 다섯 마리가 낡은 울타리를 뛰어넘습니다."}},
};

}  // namespace

std::string newVoiceId() {
    std::random_device random;
    char text[32];
    std::snprintf(text, sizeof text, "user-%08x%08x", random(), random());
    return text;
}

std::string sentenceIn(const std::string& language, std::size_t number) {
    const auto primary = std::string_view(language).substr(0, language.find('-'));
    const auto found = std::ranges::find(kSentences, primary, &Sentences::language);
    const auto& row = found != kSentences.end() ? *found : kSentences.front();
    return std::string(row.texts[number % row.texts.size()]);
}

void VoiceWork::progress(const char* stage, double fraction) {
    const auto now = std::chrono::steady_clock::now();
    if (stage_ == stage && now - toldAt_ < kBetweenProgress) return;
    stage_ = stage;
    toldAt_ = now;
    parts_.tell(VoiceTaskProgressed{task(), stage, fraction});
}

models::SpeechEngineInfo VoiceWork::engine(const std::string& id) {
    const StageClock::Scope scope(clock_, "load");
    return shelf().synthesizer(id).info();
}

std::string VoiceWork::copyingEngine(const std::string& id) {
    const auto* checkpoints = shelf().checkpoints();
    const auto engines =
        checkpoints != nullptr ? checkpoints->engines().speech : std::vector<models::SpeechEngineInfo>{};
    for (const auto& info : engines)
        if (info.source == models::VoiceSource::Reference && (id.empty() || info.id == id)) return info.id;
    if (id.empty()) return {};
    throw Error(ErrorCode::Unsupported, engine(id).name + " copies no voices");
}

models::CheckpointSynthesizer* VoiceWork::prepared(const voices::Voice& voice) {
    auto* checkpoint = shelf().checkpoint(voice.engine);
    if (checkpoint == nullptr)
        throw Error(ErrorCode::Unsupported, "engine \"" + voice.engine + "\" is no model that copies voices");
    progress("load", -1);
    const StageClock::Scope scope(clock_, "load");
    const bool isReady = checkpoint->prepare(voice, stop());
    uses(voice.engine);
    return isReady ? checkpoint : nullptr;
}

audio::PreparedReference VoiceWork::prepareSound(const audio::ReferenceRecording& recording,
                                                 const audio::ReferenceOptions& options) {
    const StageClock::Scope scope(clock_, "infer");
    return audio::prepareReference(recording, options);
}

std::string VoiceWork::keepSound(const audio::Clip& sound) {
    const StageClock::Scope scope(clock_, "write");
    return references().keep(sound);
}

void VoiceWork::uses(const std::string& engine) {
    used_.engine = used_.model = engine;
    const auto* checkpoint = shelf().checkpoint(engine);
    used_.device = checkpoint != nullptr ? checkpoint->device() : "cpu";
    used_.precision = checkpoint != nullptr ? checkpoint->precision() : "";
}

storage::JobMetrics VoiceWork::metrics() const {
    auto metrics = used_;
    auto all = clock_;
    for (const auto& [job, stage, time] : used_.stages) all.add(stage, time);
    metrics.stages = all.records();
    return metrics;
}

VoiceWork::Rendering VoiceWork::render(const voices::Voice& voice, const std::string& text) {
    progress("render", -1);
    bool isReady = false;
    auto& synthesizer = [&]() -> models::SpeechSynthesizer& {
        const StageClock::Scope scope(clock_, "load");
        auto& found = shelf().synthesizer(voice.engine);
        isReady = found.prepare(voice, stop());
        return found;
    }();
    if (!isReady) return {};
    uses(voice.engine);
    const StageClock::Scope scope(clock_, "infer");
    const int rateHz = synthesizer.sampleRateHz(voice);
    Rendering made;
    const models::SpeechSink sink{.samples =
                                      [&](std::span<const float> block) {
                                          made.sound.insert(made.sound.end(), block.begin(), block.end());
                                      },
                                  .word = [](const text::Word&) {},
                                  .report =
                                      [&](const models::SpeechReport& report) {
                                          made.isWhole = report.end == models::SpeechEnd::Ended;
                                      }};
    synthesizer.speak(text, voice, sink, stop());
    if (isStopped()) return {};
    if (std::ranges::none_of(made.sound, [](float sample) { return std::abs(sample) > kSilent; }))
        throw Error(ErrorCode::BadAudioOutput,
                    "voice \"" + voice.name + "\" stays silent on \"" + text + "\"");
    if (rateHz != models::kReferenceRateHz)
        made.sound = audio::resampleWhole(made.sound, rateHz, models::kReferenceRateHz);
    heardOrMade(double(made.sound.size()) / models::kReferenceRateHz);
    return made;
}

std::vector<float> VoiceWork::hear(const std::string& engine, std::span<const float> sound) {
    progress("measure", -1);
    const auto handle = [&] {
        const StageClock::Scope scope(clock_, "load");
        return shelf().checkpoints()->acquire(engine, "voices", stop(), true);
    }();
    if (!handle) return {};
    used_.engine = used_.model = engine;
    used_.device = handle.key().device;
    used_.precision = precisionName(handle.key().precision);
    const auto* encoder = handle->speakerEncoder();
    if (encoder == nullptr) throw Error(ErrorCode::Unsupported, engine + " does not hear speakers");
    return speakerVector(*encoder, sound);
}

std::vector<float> VoiceWork::speakerVector(const models::SpeakerEncoder& encoder,
                                            std::span<const float> sound) {
    const StageClock::Scope scope(clock_, "judge");
    return encoder.speakerVector(sound);
}

}  // namespace timbre::engine
