#pragma once

#include "core/engine/model_events.h"
#include "ui/bridge/services.h"

#include <QFrame>

class QVBoxLayout;

namespace timbre::ui {

class ModelCommands;

// One disk: what is ours, what is other people's, what is free.
class DiskBar : public QWidget {
    Q_OBJECT

public:
    DiskBar(const engine::FolderUse& use, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    engine::FolderUse use_;
};

// The folders that models need and what they take, a bar for each.
class DiskCard : public QFrame {
    Q_OBJECT

public:
    DiskCard(const Services& services, ModelCommands& commands, QWidget* parent);

private:
    void rebuild();
    void addFolder(const engine::FolderUse& use);

    Services services_;
    QVBoxLayout* folders_;
};

}  // namespace timbre::ui
