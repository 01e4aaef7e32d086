#pragma once

#include "ui/bridge/model_list.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace timbre::ui {

// Measures what can run on this machine, one model after another, the smallest first. A model that was begun
// is measured to its end; none is begun when the time is over. GUI thread only.
class MachineMeasure : public QObject {
    Q_OBJECT

public:
    static constexpr int kUsualSeconds = 60;

    enum class Fate { Waiting, InHand, Measured, Failed, LeftOut };
    struct Entry {
        std::string id;
        Fate fate = Fate::Waiting;
        std::optional<Error> error = {};
    };

    MachineMeasure(EngineBridge& bridge, ModelList& models, QObject* parent = nullptr);

    void start(int seconds = kUsualSeconds);
    void stop();  // after the model in hand
    bool isRunning() const { return isRunning_; }
    bool isStopping() const { return isStopping_; }
    const std::vector<Entry>& entries() const { return entries_; }  // of the last start
    double secondsLeft() const;                                     // in which models are begun

    // Those that could be measured now, in their order.
    static std::vector<std::string> measurable(const ModelList& models);

Q_SIGNALS:
    void changed();

private:
    void next();
    void looked(const QString& id);
    void failed(const engine::ModelFailed& event);
    void ended(Fate fate, std::optional<Error> error);
    Entry* inHand();

    EngineBridge& bridge_;
    ModelList& models_;
    std::vector<Entry> entries_;
    QElapsedTimer since_;
    qint64 limitMs_ = 0;
    std::int64_t measuredBefore_ = 0;  // of the model in hand
    bool isRunning_ = false, isStopping_ = false;
};

}  // namespace timbre::ui
