#pragma once

#include "core/storage/records.h"
#include "ui/speak/text_watch.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace timbre::ui {

// The sentences of the text and how far each one is. Made from the plan; segments of the speaking job
// find their sentence by where they start in the text.
class SentenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Planned, Queued, Done, Playing };
    enum Role { StateRole = Qt::UserRole, NumberText, StartMs, HasProblem };

    struct Sentence {
        int position = 0, length = 0;  // in the editor's text
        QString text;
        State state = State::Planned;
        qint64 startMs = -1, endMs = -1;
        bool hasProblem = false;
    };

    explicit SentenceModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setPlan(const TextPlan& plan);
    void setAll(State state);
    void setQueued(int fromPosition, int toPosition);  // the sentences that start in between
    void setDone(int position, qint64 startMs, qint64 endMs);
    void setPlaying(int position);  // below 0: none
    int rowAt(int position) const;  // the sentence that holds this position; -1: none
    const Sentence& sentence(int row) const { return sentences_[static_cast<std::size_t>(row)]; }

private:
    void changed(int row);

    std::vector<Sentence> sentences_;
    int playing_ = -1;
};

}  // namespace timbre::ui
