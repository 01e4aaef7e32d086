#include "ui/voices/describe_panel.h"

#include "ui/bridge/conversions.h"
#include "ui/compare/blind_compare_dialog.h"
#include "ui/voices/candidate_sounds.h"
#include "ui/voices/neural_voices.h"
#include "ui/voices/preview_sentences.h"
#include "ui/voices/task_strip.h"
#include "ui/voices/voice_designer.h"

#include <QComboBox>
#include <QFrame>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kNameCharacters = 40;

std::uint64_t freshSeed() {
    return QRandomGenerator::global()->bounded(1, 1'000'000'000);
}

}  // namespace

void DescribePanel::entered() {
    wish_->setFocus();
}

const models::SpeechEngineInfo* DescribePanel::engine() const {
    return services().bridge.speechEngine(toUtf8(engine_->currentData().toString()));
}

void DescribePanel::enginesChanged() {
    const auto engines = enginesWith(services().bridge, models::VoiceSource::Words);
    fillEngines(engine_, engines);
    for (QWidget* widget : std::initializer_list<QWidget*>{engine_, engineLabel_})
        widget->setVisible(engines.size() > 1);
    if (!wantedEngine_.isEmpty()) chooseData(engine_, wantedEngine_);
    fillLanguages(language_, engine());
    if (!wantedLanguage_.isEmpty()) chooseData(language_, wantedLanguage_);
    if (sentenceIsOurs_) sentence_->setText(sentenceToSay());
    if (engines.empty() && services().bridge.isReady())
        offerModels(tr("No model that takes descriptions is on this machine."),
                    tr("Qwen3-TTS 1.7B VoiceDesign does; there is no smaller one. What you write here waits "
                       "for it."),
                    "design");
    else if (!engines.empty())
        withdrawOffer();
    showState();
}

QString DescribePanel::wish() const {
    return wish_->toPlainText().simplified();
}

// In the language that is wished; for the automatic one, in the user's.
QString DescribePanel::sentenceToSay() const {
    const QString typed = sentence_->text().trimmed();
    return sentenceIsOurs_ || typed.isEmpty() ? sentenceToHear(toUtf8(language_->currentData().toString()))
                                              : typed;
}

voices::Voice DescribePanel::voiceOf(const QString& wish, std::uint64_t seed) const {
    voices::Voice voice;
    voice.id = newVoiceId();
    voice.name = toUtf8(firstWords(wish, kNameCharacters));
    voice.engine = engine()->id;
    voice.engineVersion = engine()->version;
    voice.language = toUtf8(language_->currentData().toString());
    voice.wish = toUtf8(wish);
    voice.seed = seed;
    return voice;
}

Candidate* DescribePanel::find(int number) {
    const auto found = std::ranges::find(candidates_, number, &Candidate::number);
    return found == candidates_.end() ? nullptr : &*found;
}

int DescribePanel::nextNumber() const {
    int next = 0;
    for (const auto& candidate : candidates_) next = std::max(next, candidate.number + 1);
    return next;
}

// Puts them in front of `at` and lets them be rendered; the oldest that nobody marked make room.
void DescribePanel::add(std::vector<Candidate> added, std::size_t at) {
    int number = nextNumber();
    for (auto& candidate : added) {
        candidate.number = number++;
        candidate.state = Candidate::State::Waiting;
    }
    candidates_.insert(candidates_.begin() + static_cast<std::ptrdiff_t>(at), added.begin(), added.end());
    for (auto it = candidates_.end(); it != candidates_.begin() && candidates_.size() > kMostCandidates;) {
        --it;
        if (it->isFavourite || it->state == Candidate::State::Waiting) continue;
        it = candidates_.erase(it);
    }
    for (const auto& candidate : added) sounds_->render(candidate);
    showCards();
    Q_EMIT touched();
}

void DescribePanel::makeFour() {
    if (engine() == nullptr || wish().isEmpty()) return wish_->setFocus();
    std::vector<Candidate> four;
    for (const auto seed : seedsAfter(freshSeed(), kBatch))
        four.push_back({.number = 0, .voice = voiceOf(wish(), seed), .sentence = sentenceToSay()});
    playWhenReady_ = nextNumber();
    add(std::move(four), 0);
}

void DescribePanel::moreLike(int number) {
    const auto* like = find(number);
    if (like == nullptr) return;
    std::vector<Candidate> four;
    for (const auto seed : seedsAfter(*like->voice.seed, kBatch)) {
        auto voice = like->voice;
        voice.id = newVoiceId();
        voice.seed = seed;
        four.push_back({.number = 0, .voice = std::move(voice), .sentence = like->sentence});
    }
    add(std::move(four), 0);
}

void DescribePanel::vary(int number, const QString& wish) {
    const auto* like = find(number);
    if (like == nullptr) return;
    auto voice = like->voice;
    voice.id = newVoiceId();
    voice.wish = toUtf8(wish);
    voice.name = toUtf8(firstWords(wish, kNameCharacters));
    playWhenReady_ = nextNumber();
    const auto after = static_cast<std::size_t>(like - candidates_.data()) + 1;
    add({{.number = 0,
          .voice = std::move(voice),
          .sentence = like->sentence,
          .origin = candidateLetter(number)}},
        after);
}

void DescribePanel::play(int number) {
    auto* candidate = find(number);
    if (candidate == nullptr) return;
    if (candidate->state == Candidate::State::Ready) return sounds_->play(number);
    if (candidate->state == Candidate::State::Waiting) return;
    candidate->state = Candidate::State::Waiting;
    playWhenReady_ = number;
    sounds_->render(*candidate);
    showCards();
}

void DescribePanel::cancel(int number) {
    sounds_->cancel(number);
    if (auto* candidate = find(number)) candidate->state = Candidate::State::Silent;
    showCards();
}

void DescribePanel::remove(int number) {
    sounds_->cancel(number);
    std::erase_if(candidates_, [&](const Candidate& c) { return c.number == number; });
    if (keeping_ == number) keepBox_->hide();
    showCards();
    Q_EMIT touched();
}

void DescribePanel::clear() {
    for (const auto& candidate : candidates_)
        if (!candidate.isFavourite) sounds_->cancel(candidate.number);
    std::erase_if(candidates_, [](const Candidate& c) { return !c.isFavourite; });
    keepBox_->hide();
    showCards();
    Q_EMIT touched();
}

void DescribePanel::compare() {
    std::vector<const Candidate*> ready, favourites;
    for (const auto& candidate : candidates_) {
        if (candidate.state != Candidate::State::Ready) continue;
        ready.push_back(&candidate);
        if (candidate.isFavourite) favourites.push_back(&candidate);
    }
    auto& wanted = favourites.size() >= 2 ? favourites : ready;
    if (wanted.size() > BlindCompareDialog::kMostCandidates)
        wanted.resize(BlindCompareDialog::kMostCandidates);
    if (wanted.size() < 2) return;
    std::vector<CompareCandidate> sounds;
    for (const auto* candidate : wanted)
        //: %1 is the letter of a candidate, %2 the beginning of its description
        sounds.push_back(
            {tr("%1: %2").arg(candidateLetter(candidate->number), toQString(candidate->voice.name)),
             candidate->voice.id, candidate->voice.version, sounds_->file(candidate->number)});
    auto* dialog = new BlindCompareDialog(services(), storage::ComparisonKind::Voices, std::move(sounds),
                                          wanted.front()->sentence, window());
    dialog->open();
}

void DescribePanel::askKeep(int number) {
    const auto* candidate = find(number);
    if (candidate == nullptr) return;
    keeping_ = number;
    //: %1 is the letter of a candidate
    keepTitle_->setText(tr("Keep %1").arg(candidateLetter(number)));
    keepNote_->setText(
        enginesWith(services().bridge, models::VoiceSource::Reference).empty()
            ? tr("No model that copies voices is here, so the voice stays tied to its seed: with another "
                 "text it can drift. With a Base model its own sound would become its reference.")
            : tr("Its own sound becomes its reference, so that it stays the same person in any text; how "
                 "alike it must stay is measured."));
    if (keepName_->text().isEmpty()) keepName_->setText(toQString(candidate->voice.name));
    keepBox_->show();
    keepName_->setFocus();
    keepName_->selectAll();
    showState();
}

void DescribePanel::keep() {
    const auto* candidate = find(keeping_);
    if (candidate == nullptr || !keep_->isEnabled()) return;
    engine::LockRequest request;
    request.voice = candidate->voice;
    request.voice.id.clear();  // a candidate is no version that the voice could come from
    request.name = toUtf8(keepName_->text().trimmed());
    request.sentence = toUtf8(candidate->sentence);
    hideBanner();
    task().follow(services().bridge.engine().voiceDesk().lock(std::move(request)));
    showState();
}

void DescribePanel::kept(const engine::VoiceMade& made) {
    keeping_ = -1;
    keepName_->clear();
    keepBox_->hide();
    const QString name = toQString(made.voice.name);
    if (made.voice.similarityFloor)
        //: %1 is the name of a voice, %2 a number from 0 to 1
        services().notify(tr("Kept as “%1”. Every sentence is at least %2 alike.")
                              .arg(name, QLocale().toString(*made.voice.similarityFloor, 'f', 2)),
                          {}, {});
    else
        //: %1 is the name of a voice
        services().notify(tr("Kept as “%1”, tied to its seed.").arg(name), {}, {});
    Q_EMIT opened(toQString(made.voice.id));
}

void DescribePanel::beginWith(const voices::Voice& voice) {
    wish_->setPlainText(toQString(voice.wish));
    wantedEngine_ = toQString(voice.engine);
    wantedLanguage_ = toQString(voice.language);
    enginesChanged();
}

QJsonObject DescribePanel::state() const {
    QJsonArray all;
    for (const auto& candidate : candidates_) all.append(candidateState(candidate));
    return {{"wish", wish_->toPlainText()},
            {"language", wantedLanguage_.isEmpty() ? language_->currentData().toString() : wantedLanguage_},
            {"engine", wantedEngine_.isEmpty() ? engine_->currentData().toString() : wantedEngine_},
            {"sentence", sentenceIsOurs_ ? QString() : sentence_->text()},
            {"candidates", all}};
}

// Their sounds are gone; the seeds make them again.
void DescribePanel::restore(const QJsonObject& state) {
    wish_->setPlainText(state["wish"].toString());
    wantedEngine_ = state["engine"].toString();
    wantedLanguage_ = state["language"].toString();
    enginesChanged();
    sentenceIsOurs_ = state["sentence"].toString().isEmpty();
    sentence_->setText(sentenceIsOurs_ ? sentenceToSay() : state["sentence"].toString());
    candidates_.clear();
    for (const auto& one : state["candidates"].toArray())
        if (auto candidate = candidateOf(one.toObject())) candidates_.push_back(std::move(*candidate));
    showCards();
}

}  // namespace timbre::ui
