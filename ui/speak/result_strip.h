#pragma once

#include "core/engine/events.h"

#include <QWidget>

class QLabel;

namespace timbre::ui {

// The numbers of the last take: how soon it sounded, how fast it was rendered, whether it came from
// the cache, and what the output check says.
class ResultStrip : public QWidget {
    Q_OBJECT

public:
    explicit ResultStrip(QWidget* parent = nullptr);

    void clear();
    void showFirstSound(double ms);
    void showResult(const engine::JobFinished& event);

private:
    void showStages(const storage::JobMetrics& metrics);
    QLabel* addFigure(const QString& name, const QString& help);

    QLabel* first_;
    QLabel* rtf_;
    QLabel* made_;
    QLabel* length_;
    QLabel* cache_;
    QLabel* check_;
    QLabel* underruns_;
    QLabel* level_;
    bool sounded_ = false;
};

}  // namespace timbre::ui
