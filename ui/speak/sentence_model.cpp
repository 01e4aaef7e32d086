#include "ui/speak/sentence_model.h"

#include <algorithm>
#include <utility>

namespace timbre::ui {

SentenceModel::SentenceModel(QObject* parent) : QAbstractListModel(parent) {}

int SentenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(sentences_.size());
}

QVariant SentenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Sentence& sentence = this->sentence(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return sentence.text;
        case Qt::AccessibleTextRole: {
            const QString states[] = {tr("not spoken yet"), tr("waiting"), tr("done"), tr("playing")};
            //: A sentence for screen readers: its text, its state
            return tr("%1, %2").arg(sentence.text, states[static_cast<int>(sentence.state)]);
        }
        case StateRole:
            return static_cast<int>(sentence.state);
        case NumberText:
            return index.row() + 1;
        case StartMs:
            return sentence.startMs;
        case HasProblem:
            return sentence.hasProblem;
        default:
            return {};
    }
}

void SentenceModel::setPlan(const TextPlan& plan) {
    std::vector<Sentence> fresh;
    fresh.reserve(plan.plan.parts.size());
    for (const auto& part : plan.plan.parts) {
        if (part.text.empty()) continue;  // a pause
        Sentence sentence;
        sentence.position = plan.positions.position(static_cast<std::int64_t>(part.sourceOffset));
        const auto end = static_cast<std::int64_t>(part.sourceOffset + part.sourceLength);
        sentence.length = plan.positions.position(end) - sentence.position;
        sentence.text = toQString(part.text).simplified();
        sentence.hasProblem =
            std::ranges::any_of(plan.plan.problems, [&part](const text::TextProblem& problem) {
                return problem.offset >= part.sourceOffset &&
                       problem.offset < part.sourceOffset + part.sourceLength;
            });
        fresh.push_back(std::move(sentence));
    }
    // What did not change keeps its state.
    for (std::size_t i = 0; i < std::min(fresh.size(), sentences_.size()); ++i) {
        const Sentence& old = sentences_[i];
        if (old.text != fresh[i].text || old.position != fresh[i].position) break;
        fresh[i].state = old.state;
        fresh[i].startMs = old.startMs;
        fresh[i].endMs = old.endMs;
    }
    beginResetModel();
    sentences_ = std::move(fresh);
    if (playing_ >= rowCount()) playing_ = -1;
    endResetModel();
}

void SentenceModel::setAll(State state) {
    playing_ = -1;
    for (auto& sentence : sentences_) sentence.state = state;
    if (!sentences_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SentenceModel::setQueued(int fromPosition, int toPosition) {
    setAll(State::Planned);
    for (auto& sentence : sentences_) {
        const bool inside =
            sentence.position + sentence.length > fromPosition && sentence.position < toPosition;
        if (inside) sentence.state = State::Queued;
        sentence.startMs = sentence.endMs = -1;
    }
    if (!sentences_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SentenceModel::setDone(int position, qint64 startMs, qint64 endMs) {
    const int row = rowAt(position);
    if (row < 0) return;
    auto& sentence = sentences_[static_cast<std::size_t>(row)];
    if (sentence.state != State::Playing) sentence.state = State::Done;
    if (sentence.startMs < 0) sentence.startMs = startMs;
    sentence.endMs = endMs;
    changed(row);
}

void SentenceModel::setPlaying(int position) {
    const int row = position < 0 ? -1 : rowAt(position);
    if (row == playing_) return;
    if (playing_ >= 0 && playing_ < rowCount()) {
        sentences_[static_cast<std::size_t>(playing_)].state = State::Done;
        changed(playing_);
    }
    playing_ = row;
    if (row < 0) return;
    sentences_[static_cast<std::size_t>(row)].state = State::Playing;
    changed(row);
}

int SentenceModel::rowAt(int position) const {
    const auto next = std::ranges::upper_bound(sentences_, position, {}, &Sentence::position);
    return static_cast<int>(next - sentences_.begin()) - 1;
}

void SentenceModel::changed(int row) {
    Q_EMIT dataChanged(index(row), index(row));
}

}  // namespace timbre::ui
