// What the Speak screen does with sound: following it in the text, placing the playhead, takes.
#include "core/base/log.h"
#include "core/storage/database.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/take_check_store.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/take_checker.h"
#include "ui/compare/blind_compare_dialog.h"
#include "ui/speak/export_take_dialog.h"
#include "ui/speak/sentence_mark.h"
#include "ui/speak/speak_editor.h"
#include "ui/speak/speak_page.h"
#include "ui/speak/takes_strip.h"
#include "ui/speak/voice_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"

#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

#include <exception>
#include <functional>
#include <optional>
#include <utility>

namespace timbre::ui {
namespace {

using FindTake = std::function<std::optional<storage::HistoryItem>(storage::HistoryStore&)>;

}  // namespace

void SpeakPage::connectTakes() {
    connect(&services_.playback, &Playback::ticked, this, &SpeakPage::follow);
    connect(&services_.playback, &Playback::contentChanged, this, &SpeakPage::followContent);
    connect(list_, &QTreeView::clicked, this,
            [this](const QModelIndex& index) { placeAtSentence(index, false); });
    connect(list_, &QTreeView::activated, this,
            [this](const QModelIndex& index) { placeAtSentence(index, true); });
    connect(list_, &QWidget::customContextMenuRequested, this, &SpeakPage::showSentenceMenu);
    connect(takes_, &TakesStrip::exportRequested, this, &SpeakPage::exportHistory);
    connect(takes_, &TakesStrip::openRequested, this, &SpeakPage::openTake);
    connect(takes_, &TakesStrip::compareRequested, this, &SpeakPage::compareTakes);
}

void SpeakPage::follow(const audio::PlayerStatus& status) {
    stop_->setEnabled(job_ != 0 || status.state != audio::PlayState::Stopped);
    const auto& content = services_.playback.content();
    const bool ours = follower_.job() != 0 && content.job == follower_.job() &&
                      status.programme == content.programme && status.state != audio::PlayState::Stopped;
    const auto place = ours ? follower_.at(status.positionMs) : std::nullopt;
    if (!place) {
        editor_->clearSpoken();
        return sentences_.setPlaying(-1);
    }
    editor_->setSpoken(place->sentence, place->sentenceLength, place->word, place->wordLength);
    const int before = sentences_.playingRow();
    sentences_.setPlaying(place->sentence, place->word, place->wordLength);
    const int row = sentences_.playingRow();
    // Whoever walks through the list by keyboard is not scrolled away.
    if (row != before && row >= 0 && !list_->hasFocus()) list_->scrollTo(sentences_.index(row));
}

void SpeakPage::followContent() {
    const auto& content = services_.playback.content();
    if (content.job == 0 || content.job == follower_.job() || content.historyId == 0 || job_ != 0) return;
    if (takes_->model().itemOfJob(content.job) != nullptr) loadTake(content.job);
}

// Reads a take and its sentences in the background; takeLoaded() gets them.
void SpeakPage::loadTake(storage::JobId job) {
    services_.bridge.runInBackground(
        this,
        [file = services_.bridge.databaseFile(), job]() -> std::optional<KnownTake> {
            try {
                storage::Database database(file, storage::Access::ReadOnly);
                auto item = storage::HistoryStore(database).itemOfJob(job);
                if (!item || item->kind != storage::HistoryKind::Take || item->deletedAt) return std::nullopt;
                const auto id = item->id;
                return KnownTake{*std::move(item), storage::JournalStore(database).segments(job),
                                 storage::TakeCheckStore(database).of(id)};
            } catch (const std::exception& error) {
                log(LogLevel::Warning, "ui", std::string("reading a take: ") + error.what());
                return std::nullopt;
            }
        },
        [this](const std::optional<KnownTake>& take) {
            if (take && job_ == 0) takeLoaded(*take);
        });
}

// Its words can be followed when its text still stands in the editor.
void SpeakPage::takeLoaded(const KnownTake& take) {
    const QString text = toQString(take.item.text);
    const auto at = mirror_->text().indexOf(text);
    if (text.isEmpty() || at < 0 || isLoading_) return;
    follower_.start(take.item.job, text, static_cast<int>(at));
    marks_.clear();
    for (const auto& segment : take.segments) {
        follower_.add(segment);
        if (segment.isMarked()) marks_[segment.index] = sentenceMark(segment);
    }
    followedId_ = take.item.id;
    followedTitle_ = toQString(take.item.title);
    if (!checker_->isBusy()) take.check ? showHeard(*take.check) : forgetHeard();
    sentences_.forgetStates();
    statesPending_ = !watch_->isUpToDate();
    if (!statesPending_) showKnown();
}

// Text, voice and settings of a take, as a text of its own unless it is the one that is open.
void SpeakPage::openTake(qint64 historyId) {
    services_.bridge.runInBackground(
        this,
        [file = services_.bridge.databaseFile(), historyId]() -> std::optional<storage::HistoryItem> {
            try {
                storage::Database database(file, storage::Access::ReadOnly);
                return storage::HistoryStore(database).item(historyId);
            } catch (const std::exception& error) {
                log(LogLevel::Warning, "ui", std::string("reading a take: ") + error.what());
                return std::nullopt;
            }
        },
        [this](const std::optional<storage::HistoryItem>& item) {
            if (!item) return showError({ErrorCode::NotFound, "the take is not there any more"});
            keeper_->flush();
            try {
                voice_->restore(engine::speakRequestFromJson(item->settingsJson));
            } catch (const Error& error) {
                showError(error);  // the text is opened all the same
            }
            const QString text = toQString(item->text);
            if (text == mirror_->text()) {
                keeper_->touch();
                return loadTake(item->job);
            }
            QJsonObject state = voice_->state();
            state["take"] = QString::number(item->job);
            keeper_->create(toQString(item->title), text,
                            QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString());
        });
}

void SpeakPage::placeAt(std::int64_t startMs, bool play) {
    auto& playback = services_.playback;
    const auto& content = playback.content();
    if (content.job == follower_.job() && playback.isActive()) {
        playback.seek(startMs);
    } else if (followedId_ != 0) {
        const QString title = followedTitle_.isEmpty() ? content.title : followedTitle_;
        play ? playback.playHistory(followedId_, follower_.job(), title, startMs)
             : playback.placeAt(followedId_, follower_.job(), title, startMs);
    }
}

void SpeakPage::placeAtSentence(const QModelIndex& index, bool play) {
    if (!index.isValid()) return;
    const auto& sentence = sentences_.sentence(index.row());
    editor_->goTo(sentence.position);
    if (const auto startMs = follower_.startOf(sentence.position)) {
        placeAt(*startMs, play);
    } else if (play && job_ == 0) {
        speak(sentence.position, sentence.length, true);  // not rendered yet
    }
}

void SpeakPage::showSentenceMenu(const QPoint& position) {
    const QModelIndex index = list_->currentIndex();
    if (!index.isValid()) return;
    auto* menu = new QMenu(this);
    menu->setObjectName("sentenceMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString mark = index.data(SentenceModel::Mark).toString(); !mark.isEmpty()) {
        menu->addAction(icon("warning", IconColour::Warning), mark)->setEnabled(false);
        menu->addSeparator();
    }
    const bool isRendered = follower_.startOf(sentences_.sentence(index.row()).position).has_value();
    if (isRendered)
        menu->addAction(icon("play"), tr("Play from here"), this,
                        [this, index] { placeAtSentence(index, true); });
    auto* again = menu->addAction(icon("speak"),
                                  isRendered ? tr("Speak this sentence again") : tr("Speak this sentence"),
                                  this, [this, row = index.row()] { speakAgain(row); });
    again->setObjectName("speakAgain");
    again->setEnabled(voice_->hasVoice());
    menu->popup(list_->viewport()->mapToGlobal(position));
}

void SpeakPage::placeAtWord(int position, bool play) {
    if (const auto startMs = follower_.wordStart(position)) placeAt(*startMs, play);
}

void SpeakPage::stepPart(int step) {
    const auto& playback = services_.playback;
    if (playback.isActive() && playback.content().job == follower_.job()) {
        const auto startMs = follower_.neighbour(playback.status().positionMs, step);
        if (startMs) services_.playback.seek(*startMs);
        return;
    }
    // Nothing sounds: the caret walks.
    const int row = sentences_.rowAt(editor_->textCursor().position()) + step;
    if (sentences_.rowCount() == 0) return;
    const auto index = sentences_.index(std::clamp(row, 0, sentences_.rowCount() - 1));
    list_->setCurrentIndex(index);
    placeAtSentence(index, false);
}

void SpeakPage::exportCurrent() {
    if (const auto* take = takes_->current()) exportHistory(take->id);
}

void SpeakPage::exportHistory(qint64 historyId) {
    const auto* take = takes_->current();
    if (take == nullptr) return;
    auto* dialog = new ExportTakeDialog(services_.preferences, toQString(take->title), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, historyId] {
        services_.bridge.engine().exportTake(historyId, dialog->target(), dialog->format(),
                                             dialog->quality());
    });
    dialog->open();
}

void SpeakPage::compareTakes() {
    std::vector<CompareCandidate> candidates;
    for (const auto& take : takes_->selected())
        candidates.push_back(
            {toQString(take.title), std::to_string(take.id), 0, services_.bridge.assetPath(take.asset)});
    if (candidates.size() < 2) {
        return banner_->showMessage(Banner::Kind::Info, tr("Choose two or more takes to compare."),
                                    tr("Ctrl+click adds a take to the choice."));
    }
    if (candidates.size() > BlindCompareDialog::kMostCandidates)
        candidates.resize(BlindCompareDialog::kMostCandidates);
    (new BlindCompareDialog(services_, storage::ComparisonKind::Takes, std::move(candidates), {}, this))
        ->open();
}

}  // namespace timbre::ui
