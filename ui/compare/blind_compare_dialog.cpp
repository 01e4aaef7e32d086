#include "ui/compare/blind_compare_dialog.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/compare/ranking_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace timbre::ui {

using voices::BlindSession;

BlindCompareDialog::BlindCompareDialog(const Services& services, storage::ComparisonKind kind,
                                       std::vector<CompareCandidate> candidates, const QString& sentence,
                                       QWidget* parent)
    : QDialog(parent), services_(services), kind_(kind), candidates_(std::move(candidates)) {
    if (candidates_.size() > kMostCandidates) candidates_.resize(kMostCandidates);
    setObjectName("blindCompare");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(kind == storage::ComparisonKind::Voices ? tr("Compare voices blind")
                                                           : tr("Compare takes blind"));
    const int u = unit(this);
    problem_ = new Banner(this);
    problem_->setObjectName("compareProblem");
    pages_ = new QStackedWidget(this);
    pages_->addWidget(makeSetup(sentence));
    pages_->addWidget(makePreparing());
    pages_->addWidget(makeVoting());
    pages_->addWidget(makeResult());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 6, u * 6, u * 6, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(problem_);
    column->addWidget(pages_, 1);
    resize(u * 150, u * 90);
}

BlindCompareDialog::~BlindCompareDialog() {
    // The window may be going, and its playback with it; the player outlives both.
    if (session_) services_.bridge.player().stop();
}

QString BlindCompareDialog::placeName(int place) const {
    if (session_ && place == session_->places()) return QStringLiteral("X");
    return QString(QChar('A' + place));
}

void BlindCompareDialog::start() {
    problem_->hide();
    for (const auto& candidate : candidates_) {
        const auto* voice = std::get_if<voices::Voice>(&candidate.sound);
        if (voice != nullptr && toUtf8(sentence_->text().trimmed()).empty()) {
            problem_->showMessage(Banner::Kind::Problem, tr("There is nothing to say."),
                                  tr("Type a sentence that the voices shall speak."));
            return sentence_->setFocus();
        }
    }
    progress_->setRange(0, 0);
    pages_->setCurrentIndex(1);
    sounds_ = std::make_unique<CompareSounds>(services_, candidates_, sentence_->text().trimmed());
    connect(sounds_.get(), &CompareSounds::progressed, this, [this](int done, int total) {
        progress_->setRange(0, total);
        progress_->setValue(done);
    });
    connect(sounds_.get(), &CompareSounds::ready, this, &BlindCompareDialog::prepared);
    connect(sounds_.get(), &CompareSounds::failed, this, [this](int candidate, const Error& error) {
        const ErrorText text = errorText(error);
        const auto index = static_cast<std::size_t>(candidate);
        //: %1 is the name of a voice or take, %2 says what happened
        const QString sentence = tr("%1: %2").arg(candidates_[index].label, text.sentence);
        problem_->showMessage(Banner::Kind::Problem, sentence, text.remedy, text.details);
        cancelPreparing();
    });
}

void BlindCompareDialog::cancelPreparing() {
    pages_->setCurrentIndex(0);
    // Not inside one of its own signals.
    if (sounds_) sounds_.release()->deleteLater();
}

void BlindCompareDialog::prepared() {
    const bool hearing = mode_->currentIndex() == 1;
    session_.emplace(static_cast<int>(candidates_.size()),
                     hearing ? BlindSession::Mode::HearingTest : BlindSession::Mode::Preference,
                     rounds_->value(), QRandomGenerator::global()->generate64());
    record_ = {};
    record_.key = toUtf8(QUuid::createUuid().toString(QUuid::WithoutBraces));
    record_.kind = kind_;
    record_.mode = hearing ? storage::ComparisonMode::Abx : storage::ComparisonMode::Best;
    if (kind_ == storage::ComparisonKind::Voices) record_.text = toUtf8(sentence_->text().trimmed());
    for (const auto& candidate : candidates_)
        record_.candidates.push_back({candidate.subject, candidate.version, toUtf8(candidate.label)});
    rebuildPlaces();
    pages_->setCurrentIndex(2);
    showRound();
    setFocus();
}

void BlindCompareDialog::listen(int place) {
    const bool isX = place == session_->places();
    const int candidate = isX ? session_->hiddenCandidate() : session_->candidateAt(place);
    // Takes go on where the other one was, so that the same words can be compared; sentences are
    // short and begin anew.
    const auto status = services_.playback.status();
    const bool goesOn = kind_ == storage::ComparisonKind::Takes && services_.playback.isActive() &&
                        heardPlace_ >= 0 && heardPlace_ != place;
    services_.bridge.player().playFiles({sounds_->file(candidate)}, goesOn ? status.positionMs : 0);
    heardPlace_ = place;
    heard_.insert(place);
    showHeard();
}

bool BlindCompareDialog::canVote() const {
    const int all = session_->places() + (session_->mode() == BlindSession::Mode::HearingTest ? 1 : 0);
    return static_cast<int>(heard_.size()) == all;
}

void BlindCompareDialog::vote(std::optional<int> place) {
    if (!session_ || session_->isOver() || !canVote()) return;
    session_->vote(place);
    const auto& vote = session_->votes().back();
    record_.rounds.push_back({vote.candidate, vote.correct});
    services_.bridge.engine().keepComparison(record_);
    services_.playback.stop();
    Q_EMIT voted();
    if (!session_->isOver()) return showRound();
    showResult();
    Q_EMIT completed(record_);
}

void BlindCompareDialog::keyPressEvent(QKeyEvent* event) {
    const bool voting = pages_->currentIndex() == 2 && session_ && !session_->isOver();
    if (!voting) return QDialog::keyPressEvent(event);
    const bool hearing = session_->mode() == BlindSession::Mode::HearingTest;
    const int places = session_->places();
    const int letter = event->key() - Qt::Key_A, digit = event->key() - Qt::Key_1;
    const bool shifted = event->modifiers() == Qt::ShiftModifier;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (letter >= 0 && letter < places && (plain || shifted)) return shifted ? vote(letter) : listen(letter);
    if (plain && digit >= 0 && digit < places) return listen(digit);
    if (plain && hearing && event->key() == Qt::Key_X) return listen(places);
    if (plain && !hearing && event->key() == Qt::Key_0) return vote(std::nullopt);
    if (plain && event->key() == Qt::Key_Space) {
        if (services_.playback.isActive()) return services_.playback.togglePause();
        return heardPlace_ >= 0 ? listen(heardPlace_) : void();
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (heardPlace_ >= 0 && heardPlace_ < places) vote(heardPlace_);
        return;
    }
    QDialog::keyPressEvent(event);
}

}  // namespace timbre::ui
