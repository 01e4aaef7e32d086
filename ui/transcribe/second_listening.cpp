#include "ui/transcribe/second_listening.h"

#include "ui/bridge/conversions.h"
#include "ui/transcribe/difference_dialog.h"
#include "ui/transcribe/find_speakers_dialog.h"
#include "ui/transcribe/listening_dialog.h"
#include "ui/transcribe/listening_strip.h"

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::int64_t kMarginMs = 150;  // speech begins a little before its first frame above the noise

}  // namespace

SecondListening::SecondListening(const Services& services, const RecognitionSettings& settings,
                                 TranscriptModel& model, ListeningStrip& strip, QWidget* parent)
    : QObject(parent),
      services_(services),
      settings_(settings),
      model_(model),
      strip_(strip),
      parent_(parent) {
    connect(&strip_, &ListeningStrip::heardAgain, this, &SecondListening::heard);
    connect(&strip_, &ListeningStrip::failed, this, &SecondListening::failed);
    connect(&strip_, &ListeningStrip::ended, this, [this](qint64 task) { kinds_.erase(task); });
    connect(&strip_, &ListeningStrip::translated, this, [this](const engine::Translated& made) {
        forTranscript(made.job, [this, made] {
            model_.setTranslations(made.texts);
            tell(tr("The translation stands beside the text."));
        });
    });
    connect(&strip_, &ListeningStrip::speakersFound, this, [this](const engine::SpeakersFound& found) {
        forTranscript(found.job, [this, found] {
            model_.assignSpeakers(found.speakers, found.assignments);
            tell(tr("%n speaker(s) found.", nullptr, static_cast<int>(found.speakers.size())));
        });
    });
}

bool SecondListening::isPossible() const {
    const auto* transcript = model_.transcript();
    return transcript != nullptr && !transcript->sound.empty();
}

bool SecondListening::checkSound() {
    if (isPossible()) return true;
    services_.notify(tr("The recording of this transcript is not known any more."), {}, {});
    return false;
}

// What was used last; else the wish for new recordings, with a neural recogniser where there is one.
RecognitionChoice SecondListening::proposal() const {
    if (last_) return *last_;
    auto choice = settings_.choice();
    const auto& all = services_.bridge.recognisers();
    const auto neural = std::ranges::find_if(all, &models::RecogniserInfo::isNeural);
    const auto* now = findRecogniser(all, choice.recogniser);
    if ((now == nullptr || !now->isNeural) && neural != all.end())
        choice = fitted(std::move(choice), *neural);
    const auto* transcript = model_.transcript();
    if (transcript != nullptr && !transcript->language.empty()) choice.language = transcript->language;
    return choice;
}

QString SecondListening::nameOf(const std::string& recogniser) const {
    const auto* info = findRecogniser(services_.bridge.recognisers(), recogniser);
    return toQString(info != nullptr ? info->name : recogniser);
}

void SecondListening::askAgain(int first, int last) {
    const auto* from = model_.record(first);
    const auto* to = model_.record(last);
    if (from == nullptr || to == nullptr || !checkSound()) return;
    const qint64 fromMs = from->segment.startMs, toMs = to->segment.endMs;
    auto* dialog = new ListeningDialog(services_, ListeningDialog::Kind::Range, proposal(),
                                       //: %1 and %2 are times in a recording
                                       tr("From %1 to %2").arg(clockText(fromMs), clockText(toMs)), parent_);
    connect(dialog, &ListeningDialog::chosen, this, [this, fromMs, toMs](const RecognitionChoice& choice) {
        listen(Kind::Again, fromMs, toMs, choice);
    });
    dialog->open();
}

void SecondListening::askOpinion() {
    if (model_.segmentCount() == 0 || !checkSound()) return;
    auto* dialog = new ListeningDialog(services_, ListeningDialog::Kind::Opinion, proposal(),
                                       tr("The whole recording"), parent_);
    connect(dialog, &ListeningDialog::chosen, this,
            [this](const RecognitionChoice& choice) { listen(Kind::Opinion, 0, 0, choice); });
    dialog->open();
}

void SecondListening::askTranslation() {
    if (model_.segmentCount() == 0 || !checkSound()) return;
    auto* dialog = new ListeningDialog(services_, ListeningDialog::Kind::Translation, proposal(),
                                       tr("The whole recording"), parent_);
    connect(dialog, &ListeningDialog::chosen, this, &SecondListening::translate);
    dialog->open();
}

void SecondListening::askSpeakers() {
    if (model_.segmentCount() == 0 || !checkSound()) return;
    auto* dialog = new FindSpeakersDialog(parent_);
    connect(dialog, &FindSpeakersDialog::chosen, this, &SecondListening::findSpeakers);
    dialog->open();
}

void SecondListening::listen(Kind kind, qint64 fromMs, qint64 toMs, const RecognitionChoice& choice) {
    if (model_.transcript() == nullptr) return;
    last_ = choice;
    engine::SecondHearing request;
    request.job = model_.transcript()->job;
    if (kind == Kind::Again) {
        request.fromMs = std::max<std::int64_t>(0, fromMs - kMarginMs);
        request.toMs = toMs + kMarginMs;
    }
    request.recogniser = choice.recogniser;
    request.language = choice.language;
    request.prompt = choice.prompt;
    request.options = choice.options;
    const auto task = services_.bridge.engine().transcriptDesk().hearAgain(std::move(request));
    kinds_[task] = kind;
    strip_.follow(task, kind == Kind::Again ? tr("Transcribing again") : tr("Second opinion"));
}

void SecondListening::translate(const RecognitionChoice& choice) {
    if (model_.transcript() == nullptr) return;
    last_ = choice;
    const auto task = services_.bridge.engine().transcriptDesk().translate(
        {.job = model_.transcript()->job, .recogniser = choice.recogniser, .language = choice.language});
    strip_.follow(task, tr("Translating"));
}

void SecondListening::findSpeakers(int atLeast, int atMost) {
    if (model_.transcript() == nullptr) return;
    const auto task = services_.bridge.engine().transcriptDesk().findSpeakers(
        {.job = model_.transcript()->job, .atLeast = atLeast, .atMost = atMost, .encoder = {}});
    strip_.follow(task, tr("Finding speakers"));
}

void SecondListening::heard(const engine::HeardAgain& heard) {
    const auto kind = kinds_.find(heard.task);
    if (kind == kinds_.end()) return;
    const bool isOpinion = kind->second == Kind::Opinion;
    forTranscript(heard.job, [this, heard, isOpinion] { isOpinion ? dispute(heard) : offer(heard); });
}

void SecondListening::offer(const engine::HeardAgain& heard) {
    auto differences = differencesOf(model_, heard);
    const QString name = nameOf(heard.recogniser);
    if (differences.empty()) {
        //: %1 is the name of a recogniser
        services_.notify(heard.segments.empty() ? tr("%1 recognised nothing there.").arg(name)
                                                : tr("%1 heard the same words.").arg(name),
                         {}, {});
        return;
    }
    auto* dialog = new DifferenceDialog(std::move(differences), name, parent_);
    connect(dialog, &DifferenceDialog::hearWanted, this, &SecondListening::hearWanted);
    connect(dialog, &DifferenceDialog::taken, this,
            [this, job = heard.job](const std::vector<Difference>& taken) {
                if (model_.transcript() == nullptr || model_.transcript()->job != job) return;
                std::vector<TranscriptModel::Replacement> words;
                std::vector<TranscriptModel::Filling> gaps;
                for (const auto& one : taken) one.gap ? gaps.push_back(*one.gap) : words.push_back(one.words);
                model_.replaceWords(words, gaps, tr("Transcribe again"));
            });
    dialog->open();
}

void SecondListening::dispute(const engine::HeardAgain& heard) {
    const auto doubts = doubtsOf(model_, heard);
    if (doubts.empty()) {
        //: %1 is the name of a recogniser
        services_.notify(tr("%1 heard the same words.").arg(nameOf(heard.recogniser)), {}, {});
        return;
    }
    model_.doubtWords(doubts);
    //: %1 is the name of a recogniser
    tell(tr("%1 heard %n word(s) differently: they are doubtful now (F8).", nullptr,
            static_cast<int>(doubts.size()))
             .arg(nameOf(heard.recogniser)));
}

void SecondListening::tell(const QString& text) {
    const auto* transcript = model_.transcript();
    services_.notify(text, tr("Undo"), [this, job = transcript->job, step = transcript->undo->index()] {
        const auto* now = model_.transcript();
        if (now != nullptr && now->job == job && now->undo->index() == step) now->undo->undo();
    });
}

void SecondListening::forTranscript(storage::JobId job, std::function<void()> work) {
    const auto* now = model_.transcript();
    if (now != nullptr && now->job == job && now->isLoaded) return work();
    waiting_.emplace_back(job, std::move(work));
}

void SecondListening::transcriptShown() {
    const auto* now = model_.transcript();
    if (now == nullptr || !now->isLoaded) return;
    const auto mine = std::stable_partition(waiting_.begin(), waiting_.end(),
                                            [now](const auto& one) { return one.first != now->job; });
    std::vector<std::pair<storage::JobId, std::function<void()>>> ready(
        std::make_move_iterator(mine), std::make_move_iterator(waiting_.end()));
    waiting_.erase(mine, waiting_.end());
    for (const auto& [job, work] : ready) work();
}

}  // namespace timbre::ui
