#pragma once

#include "core/config/settings.h"
#include "tests/support/studio.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace timbre::test {

inline constexpr int kSoonMs = 20'000;  // a deadline, not a speed: the machine may be busy

inline bool hasSound() {
    return qEnvironmentVariableIntValue("TIMBRE_TEST_SOUND") == 1;
}

// A microphone that is not there.
class NoInput final : public audio::AudioInput {
public:
    std::vector<audio::DeviceInfo> devices() override { return {}; }
    audio::StreamInfo start(const std::string&, int, double, audio::InputCallback) override {
        throw Error(ErrorCode::DeviceUnavailable, "there is no input device");
    }
    void stop() override {}
    bool isAlive() const override { return false; }
    std::uint64_t deviceOverruns() const override { return 0; }
};

inline engine::EngineConfig engineConfig(const std::filesystem::path& folder) {
    engine::EngineConfig config;
    config.database = folder / "timbre.db";
    config.assets = folder / "assets";
    if (!hasSound()) {
        config.makeOutput = [] { return std::make_unique<NoOutput>(); };
        config.makeInput = config.makeSystemInput = [] { return std::make_unique<NoInput>(); };
    }
    return config;
}

struct WindowOptions {
    std::vector<std::pair<std::string, std::string>> environment = {};  // TIMBRE_… of settings
    bool offerFirstRun = false;
    std::optional<bool> offline = {};  // in the file of settings, before the first start
    bool withSound = true;             // false: neither loudspeaker nor microphone
    std::span<const models::ModelFamily> families = models::modelFamilies();
};

// The whole program but main(): real engine, real database, the null sink when there is one. close()
// and open() again on the same folder is what a user's second start is.
class OpenWindow {
public:
    explicit OpenWindow(WindowOptions options = {}) : options_(std::move(options)) { open(); }
    // On a folder that stays, such as one that another process left behind.
    explicit OpenWindow(const QString& folder) : elsewhere_(folder) { open(); }
    ~OpenWindow() { close(); }

    void open() {
        const auto path = folder();
        auto config = engineConfig(path);
        if (!options_.withSound) {
            config.makeOutput = [] { return std::make_unique<NoOutput>(); };
            config.makeInput = config.makeSystemInput = [] { return std::make_unique<NoInput>(); };
        }
        if (options_.offline && !std::filesystem::exists(path / "settings.yaml"))
            std::ofstream(path / "settings.yaml")
                << "network:\n  offline: " << (*options_.offline ? "true" : "false") << '\n';
        auto settings = config::Settings::load(
            {.file = path / "settings.yaml", .environment = options_.environment, .commandLine = {}});
        config.models = engine::modelSettings(settings);
        config.families = options_.families;
        bridge_ = std::make_unique<ui::EngineBridge>(std::move(config));
        preferences_ =
            std::make_unique<ui::Preferences>(std::move(settings), path / "settings.yaml", *bridge_);
        window_ = std::make_unique<ui::MainWindow>(
            *bridge_, *preferences_, theme_,
            ui::WindowFiles{.state = path / "window.ini",
                            .drafts = path / "drafts",
                            .shortcuts = path / "shortcuts.json",
                            .journal = path / "errors.jsonl",
                            .folders = {.config = path, .data = path, .cache = path, .state = path},
                            .offerFirstRun = options_.offerFirstRun});
        window_->show();
        // A window manager that is still starting may overlook a window that was there before it.
        if (!QTest::qWaitForWindowExposed(window_.get(), kSoonMs / 4)) {
            window_->hide();
            window_->show();
            QVERIFY(QTest::qWaitForWindowExposed(window_.get(), kSoonMs));
        }
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get(), kSoonMs));  // keys go to the active window
        QTRY_VERIFY_WITH_TIMEOUT(bridge_->isReady() && window_->isComplete(), kSoonMs);
    }
    void close() {
        if (window_ != nullptr) window_->close();
        window_.reset();
        preferences_.reset();
        bridge_.reset();
    }

    void setFamilies(std::span<const models::ModelFamily> families) { options_.families = families; }

    std::filesystem::path folder() const {
        return (elsewhere_.isEmpty() ? dir_.path() : elsewhere_).toStdString();
    }
    ui::EngineBridge& bridge() { return *bridge_; }
    ui::MainWindow& window() { return *window_; }
    ui::Preferences& preferences() { return *preferences_; }
    ui::Theme& theme() { return theme_; }

    template <class T>
    T* find(const char* name) {
        return window_->findChild<T*>(name);
    }
    void type(const QString& text) { find<QPlainTextEdit>("speakEditor")->setPlainText(text); }
    void click(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target =
            QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window_.get();
        QTest::keyClick(target, key, modifiers);
    }
    QAbstractItemModel* rows(const char* list) { return find<QAbstractItemView>(list)->model(); }
    audio::PlayerStatus playing() { return bridge_->player().status(); }

private:
    WindowOptions options_;
    QTemporaryDir dir_;
    QString elsewhere_;
    ui::Theme theme_;
    std::unique_ptr<ui::EngineBridge> bridge_;
    std::unique_ptr<ui::Preferences> preferences_;
    std::unique_ptr<ui::MainWindow> window_;
};

}  // namespace timbre::test
