#pragma once

#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <string>

namespace timbre::ui {

// Keeps an editor's text on disk: half a second after the last change it is written atomically on the
// background thread, and once more when the window closes. GUI thread only.
class Draft : public QObject {
    Q_OBJECT

public:
    // `text` is asked for when it is time to write.
    Draft(EngineBridge& bridge, std::filesystem::path file, std::function<QString()> text,
          QObject* parent = nullptr);

    void restore(std::function<void(const QString&)> apply);  // calls back with what was kept, if anything
    void touch();                                             // the text changed
    void flush();                                             // write now, off this thread

private:
    EngineBridge& bridge_;
    std::filesystem::path file_;
    std::function<QString()> text_;
    QTimer timer_;
};

}  // namespace timbre::ui
