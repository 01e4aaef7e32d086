// What the window says about the engine, the sound device, files and alerts: banners, toasts, a dot.
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/shell/alert_notices.h"
#include "ui/shell/check_starter.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/observing.h"
#include "ui/shell/transport_bar.h"
#include "ui/shell/tray_icon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace timbre::ui {

void MainWindow::connectBridge() {
    auto& bridge = services_.bridge;
    connect(&bridge, &EngineBridge::engineFailed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        storageBanner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    });
    connect(&bridge, &EngineBridge::engineReady, this, [this](const engine::EngineReady& event) {
        if (event.storageNote.empty()) return;
        storageBanner_->showMessage(Banner::Kind::Warning, tr("The stored data had to be repaired."), {},
                                    toQString(event.storageNote));
    });
    connect(&bridge, &EngineBridge::devicesListed, this, [this] {
        if (!services_.bridge.outputDevices().empty()) return deviceBanner_->hide();
        deviceBanner_->showMessage(Banner::Kind::Warning, tr("No sound device was found."),
                                   tr("Everything else works: takes are made and can be exported."));
        deviceBanner_->setAction(tr("Look again"));
    });
    connect(deviceBanner_, &Banner::actionTriggered, &bridge, &EngineBridge::refreshDevices);
    connect(&bridge, &EngineBridge::playerNoticed, this, &MainWindow::noticed);
    connect(&bridge, &EngineBridge::warned, this, &MainWindow::warned);
    connect(&bridge, &EngineBridge::takeExported, this, &MainWindow::exported);
    connect(transport_, &TransportBar::stopRequested, this, &MainWindow::stopAll);
    connect(transport_, &TransportBar::problem, this, [this](const QString& details) {
        problemBanner_->showMessage(Banner::Kind::Warning, tr("The take could not be copied to a file."),
                                    tr("Export it to a folder of your choice instead."), details);
    });
    connect(transport_, &TransportBar::copied, this, [this](const QString& name) {
        //: %1 is a file name
        toast_->showMessage(tr("%1 is on the clipboard. Paste it into a folder.").arg(name));
    });
    connect(transport_, &TransportBar::deviceChosen, this,
            [this](const QString& id) { services_.preferences.set("audio.output_device", id); });
    connect(&liveSettings_, &LiveSettings::volumeChanged, transport_, &TransportBar::setVolume);
    connect(&services_.preferences, &Preferences::saveFailed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        problemBanner_->showMessage(Banner::Kind::Problem,
                                    tr("The settings were not saved. %1").arg(text.sentence), text.remedy,
                                    text.details);
    });
    connect(&BannerNews::instance(), &BannerNews::helpWanted, &navigator_, &Navigator::helpWanted);
    transport_->setVolume(services_.preferences.real("audio.volume"));
}

// A dot at the screen that tells more, a message in the tray, and whoever asks the endpoint.
void MainWindow::connectAlerts() {
    auto& bridge = services_.bridge;
    alerts_ = new AlertNotices(bridge, this);
    observing_ =
        new Observing(bridge, services_.preferences, *alerts_, files_.folders.state / "observe.token", this);
    connect(alerts_, &AlertNotices::changed, this, [this] {
        rail_->setNotice(static_cast<int>(ScreenId::Dashboard), alerts_->summary(), alerts_->isUrgent());
    });
    connect(alerts_, &AlertNotices::opened, trayIcon_, &TrayIcon::tell);
    auto* checks =
        new CheckStarter(bridge, jobs_, services_.preferences, bench_, CheckStarter::realWorld(), this);
    connect(checks, &CheckStarter::alarmed, trayIcon_, &TrayIcon::tell);
    connect(checks, &CheckStarter::alarmed, this, [this](const QString& title, const QString& text) {
        problemBanner_->showMessage(Banner::Kind::Warning, title, text);
        problemBanner_->setAction(tr("Show the run"));
        problemBanner_->setClosable(true);
    });
    connect(problemBanner_, &Banner::actionTriggered, this, [this] {
        problemBanner_->hide();
        showScreen(ScreenId::Dashboard);
        static_cast<DashboardPage&>(screen(ScreenId::Dashboard)).showTab(DashboardPage::Tab::Bench);
    });
    connect(trayIcon_, &TrayIcon::messageClicked, this, [this] {
        bringToFront();
        showScreen(ScreenId::Dashboard);
    });
}

void MainWindow::noticed(const audio::PlayerNotice& notice) {
    using Kind = audio::PlayerNotice::Kind;
    switch (notice.kind) {
        case Kind::DeviceChanged:
            deviceBanner_->hide();
            //: %1 is the name of a sound device
            return toast_->showMessage(tr("Playing on %1").arg(toQString(notice.detail)));
        case Kind::DeviceLost:
            deviceBanner_->showMessage(
                Banner::Kind::Warning, tr("The sound device disappeared."),
                tr("Playback is paused where it was. Connect it again or choose another."),
                toQString(notice.detail));
            return deviceBanner_->setAction(tr("Look again"));
        case Kind::Failed:
            deviceBanner_->showMessage(
                Banner::Kind::Warning, tr("Sound cannot be played."),
                tr("Choose another device, or connect one; takes are made all the same."),
                toQString(notice.detail));
            return deviceBanner_->setAction(tr("Look again"));
        case Kind::FirstSound:
        case Kind::Finished:
        case Kind::Stopped:
            return;
    }
}

void MainWindow::warned(const engine::Warning& warning) {
    // Warnings of a recording belong to its page, which shows them beside the meter.
    if (warning.error.code() == ErrorCode::SilentInput) return;
    const ErrorText text = errorText(warning.error);
    problemBanner_->showMessage(Banner::Kind::Warning, text.sentence, text.remedy, text.details);
}

void MainWindow::exported(const engine::TakeExported& event) {
    if (event.error) {
        const ErrorText text = errorText(*event.error);
        problemBanner_->showMessage(Banner::Kind::Problem,
                                    tr("The file was not written. %1").arg(text.sentence), text.remedy,
                                    text.details);
        return;
    }
    const QFileInfo file(toQString(event.path));
    //: %1 is a file name
    toast_->showMessage(
        tr("Saved %1").arg(file.fileName()), tr("Show in folder"),
        [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

}  // namespace timbre::ui
