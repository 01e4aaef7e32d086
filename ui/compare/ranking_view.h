#pragma once

#include "core/voices/comparison.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace timbre::ui {

// A share between 0 and 1 with its 95 % interval: a dot on a line.
class IntervalBar : public QWidget {
    Q_OBJECT

public:
    explicit IntervalBar(QWidget* parent = nullptr);
    void setShare(double share, voices::Interval interval);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double share_ = 0;
    voices::Interval interval_;
};

// A ranking, best first: place, name, share of the rounds with its interval.
class RankingView : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString label;
        voices::Standing standing;
    };

    explicit RankingView(QWidget* parent = nullptr);
    void setRows(const std::vector<Row>& rows);

private:
    QGridLayout* grid_;
};

}  // namespace timbre::ui
