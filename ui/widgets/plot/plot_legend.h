#pragma once

#include "ui/widgets/plot/plot_line.h"

#include <QSet>
#include <QWidget>

#include <vector>

class QToolButton;

namespace timbre::ui {

// The groups of a plot by colour and its lines by dashes, as buttons that hide and show them.
class PlotLegend : public QWidget {
    Q_OBJECT

public:
    explicit PlotLegend(QWidget* parent = nullptr);

    void setLines(const std::vector<PlotLine>& lines);
    QSet<QString> hidden() const { return hidden_; }

Q_SIGNALS:
    void hiddenChanged(const QSet<QString>& groupsOrNames);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QToolButton* button;
        int colour;  // -1: none, a kind of line
        int dash;
    };
    void add(const QString& name, int colour, int dash);
    void showSwatches();

    std::vector<Entry> entries_;
    QStringList shown_;
    QSet<QString> hidden_;
};

}  // namespace timbre::ui
