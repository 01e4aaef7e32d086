#pragma once

#include "ui/speak/speech_follower.h"
#include "ui/speak/text_plan.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace timbre::ui {

// The sentences of the text with their state while they are spoken. A new plan changes only the rows
// that differ, so that a list of a whole book keeps its place and its states. GUI thread only.
class SentenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Planned, Queued, Playing, Done, Failed };
    enum Role { StateRole = Qt::UserRole, NumberText, StartMs, HasProblem, WordStart, WordLength, Mark };

    explicit SentenceModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setPlan(std::shared_ptr<const TextPlan> plan);
    const TextPlan::Sentence& sentence(int row) const;
    int rowAt(int position) const;  // the sentence that holds this place of the text, else the one before
    int playingRow() const { return playing_; }

    void setQueued(int fromPosition, int toPosition);  // all others: planned
    void setDone(int position, qint64 startMs, qint64 endMs);
    void setDone(const SpeechFollower& take);                                  // all sentences of the take
    void setMark(int position, const QString& reason);                         // it did not come out well
    void setPlaying(int position, int wordPosition = -1, int wordLength = 0);  // position -1: none
    void setUnfinished(State state);  // what is still queued: not spoken, or failed at the first
    void forgetStates();

private:
    struct Live {
        State state = State::Planned;
        qint64 startMs = -1, endMs = -1;
        QString mark = {};
    };
    void changed(int row);

    std::shared_ptr<const TextPlan> plan_ = std::make_shared<TextPlan>();
    std::vector<Live> live_;  // one per sentence
    int playing_ = -1;
    int wordPosition_ = -1, wordLength_ = 0;
};

}  // namespace timbre::ui
