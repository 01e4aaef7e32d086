#include "ui/speak/sentence_model.h"

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

// Plans share the text of sentences that did not change.
bool isSame(const TextPlan::Sentence& a, const TextPlan::Sentence& b) {
    return a.hasProblem == b.hasProblem &&
           (a.text.constData() == b.text.constData() ? a.text.size() == b.text.size() : a.text == b.text);
}

}  // namespace

SentenceModel::SentenceModel(QObject* parent) : QAbstractListModel(parent) {}

int SentenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(live_.size());
}

const TextPlan::Sentence& SentenceModel::sentence(int row) const {
    return plan_->sentences[static_cast<std::size_t>(row)];
}

QVariant SentenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& sentence = this->sentence(index.row());
    const Live& live = live_[static_cast<std::size_t>(index.row())];
    const bool isPlaying = index.row() == playing_;
    switch (role) {
        case Qt::DisplayRole:
            return sentence.text;
        case Qt::ToolTipRole:
            return live.mark.isEmpty() ? sentence.text : live.mark + "\n\n" + sentence.text;
        case Qt::AccessibleTextRole: {
            const QString states[] = {tr("not spoken yet"), tr("waiting"), tr("playing"), tr("done"),
                                      tr("failed")};
            const QString state = states[data(index, StateRole).toInt()];
            //: A sentence for screen readers: its text, its state, what is wrong with it
            if (!live.mark.isEmpty()) return tr("%1, %2: %3").arg(sentence.text, state, live.mark);
            //: A sentence for screen readers: its text, its state
            return tr("%1, %2").arg(sentence.text, state);
        }
        case StateRole:
            return static_cast<int>(isPlaying ? State::Playing : live.state);
        case NumberText:
            return index.row() + 1;
        case StartMs:
            return live.startMs;
        case HasProblem:
            return sentence.hasProblem;
        case Mark:
            return live.mark;
        case WordStart: {
            if (!isPlaying || wordLength_ == 0) return -1;
            // Tags and glossary make the spoken text differ from the written one: found, not computed.
            const auto written = QStringView(plan_->text).mid(wordPosition_, wordLength_);
            const auto before =
                QStringView(plan_->text).mid(sentence.position, wordPosition_ - sentence.position);
            const auto times = before.count(written);
            qsizetype at = sentence.text.indexOf(written);
            for (qsizetype i = 0; i < times && at >= 0; ++i) at = sentence.text.indexOf(written, at + 1);
            return static_cast<int>(at);
        }
        case WordLength:
            return isPlaying ? wordLength_ : 0;
        default:
            return {};
    }
}

void SentenceModel::setPlan(std::shared_ptr<const TextPlan> plan) {
    const auto& old = plan_->sentences;
    const auto& fresh = plan->sentences;
    const std::size_t shorter = std::min(old.size(), fresh.size());
    std::size_t start = 0, end = 0;
    while (start < shorter && isSame(old[start], fresh[start])) ++start;
    while (end < shorter - start && isSame(old[old.size() - 1 - end], fresh[fresh.size() - 1 - end])) ++end;
    const auto first = static_cast<int>(start);
    const auto gone = static_cast<int>(old.size() - start - end);
    const auto come = static_cast<int>(fresh.size() - start - end);
    const int both = std::min(gone, come);
    const auto place = live_.begin() + first + both;
    if (playing_ >= first && playing_ < first + gone) playing_ = -1;
    if (playing_ >= first + gone) playing_ += come - gone;
    if (come > gone) {
        beginInsertRows({}, first + both, first + come - 1);
        live_.insert(place, static_cast<std::size_t>(come - gone), Live{});
        plan_ = std::move(plan);
        endInsertRows();
    } else if (gone > come) {
        beginRemoveRows({}, first + both, first + gone - 1);
        live_.erase(place, place + (gone - come));
        plan_ = std::move(plan);
        endRemoveRows();
    } else {
        plan_ = std::move(plan);
    }
    if (both == 0) return;
    std::fill_n(live_.begin() + first, both, Live{});
    Q_EMIT dataChanged(index(first), index(first + both - 1));
}

void SentenceModel::setQueued(int fromPosition, int toPosition) {
    playing_ = -1;
    std::ranges::fill(live_, Live{});
    for (int row = std::max(0, rowAt(fromPosition)); row < rowCount(); ++row) {
        const auto& one = sentence(row);
        if (one.position >= toPosition) break;
        if (one.position + one.length > fromPosition)
            live_[static_cast<std::size_t>(row)].state = State::Queued;
    }
    if (!live_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SentenceModel::forgetStates() {
    setQueued(0, 0);
}

void SentenceModel::setDone(const SpeechFollower& take) {
    take.forEach([this](int position, std::int64_t startMs, std::int64_t endMs) {
        const int row = rowAt(position);
        if (row < 0) return;
        auto& live = live_[static_cast<std::size_t>(row)];
        live = {State::Done, live.startMs < 0 ? startMs : live.startMs, endMs, live.mark};
    });
    if (!live_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SentenceModel::setDone(int position, qint64 startMs, qint64 endMs) {
    const int row = rowAt(position);
    if (row < 0) return;
    auto& live = live_[static_cast<std::size_t>(row)];
    live.state = State::Done;
    if (live.startMs < 0) live.startMs = startMs;
    live.endMs = endMs;
    changed(row);
}

void SentenceModel::setMark(int position, const QString& reason) {
    const int row = rowAt(position);
    if (row < 0) return;
    live_[static_cast<std::size_t>(row)].mark = reason;
    changed(row);
}

void SentenceModel::setPlaying(int position, int wordPosition, int wordLength) {
    const int row = position < 0 ? -1 : rowAt(position);
    if (row == playing_ && wordPosition == wordPosition_ && wordLength == wordLength_) return;
    const int before = std::exchange(playing_, row);
    wordPosition_ = wordPosition;
    wordLength_ = wordLength;
    if (before >= 0 && before != row && before < rowCount()) changed(before);
    if (row >= 0) changed(row);
}

void SentenceModel::setUnfinished(State state) {
    int first = -1, last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        auto& live = live_[static_cast<std::size_t>(row)];
        if (live.state != State::Queued) continue;
        live.state = first < 0 ? state : State::Planned;
        if (first < 0) first = row;
        last = row;
    }
    if (first >= 0) Q_EMIT dataChanged(index(first), index(last));
}

int SentenceModel::rowAt(int position) const {
    const auto next = std::ranges::upper_bound(plan_->sentences, position, {}, &TextPlan::Sentence::position);
    return static_cast<int>(next - plan_->sentences.begin()) - 1;
}

void SentenceModel::changed(int row) {
    Q_EMIT dataChanged(index(row), index(row));
}

}  // namespace timbre::ui
