#include "ui/shell/observing.h"

#include "core/base/log.h"
#include "ui/bridge/conversions.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace timbre::ui {

Observing::Observing(EngineBridge& bridge, Preferences& preferences, AlertNotices& alerts,
                     std::filesystem::path tokenFile, QObject* parent)
    : QObject(parent),
      bridge_(bridge),
      preferences_(preferences),
      tokenFile_(std::move(tokenFile)),
      observation_(toUtf8(QCoreApplication::applicationVersion())),
      findings_(observe::securityFindings(preferences.settings())) {
    observation_.setSecurity(findings_);
    connect(&bridge, &EngineBridge::engineReady, this, [this] { observation_.setReady(); });
    connect(&bridge, &EngineBridge::engineFailed, this,
            [this](const Error& error) { observation_.setStorageError(error); });
    connect(&bridge, &EngineBridge::metricsNews, this,
            [this](const engine::MetricsEvent& event) { observation_.take(event); });
    connect(&bridge, &EngineBridge::modelNews, this,
            [this](const engine::ModelEvent& event) { observation_.take(event); });
    connect(&alerts, &AlertNotices::changed, this,
            [this, &alerts] { observation_.setAlerts(alerts.open()); });
    connect(&preferences, &Preferences::changed, this, &Observing::settingChanged);
    follow();
}

Observing::~Observing() = default;

void Observing::settingChanged(const QString& key) {
    auto findings = observe::securityFindings(preferences_.settings());
    for (const auto& finding : findings)
        if (std::ranges::find(findings_, finding) == findings_.end())
            log(LogLevel::Warning, "security", finding.setting + ": " + finding.meaning);
    findings_ = std::move(findings);
    observation_.setSecurity(findings_);
    if (key.startsWith("observe.")) follow();
}

void Observing::follow() {
    const bool isWanted = preferences_.boolean("observe.endpoint");
    if (!isWanted && !endpoint_) return;
    endpoint_.reset();
    if (isWanted)
        open();
    else
        log(LogLevel::Info, "observe", "the endpoint is closed");
}

void Observing::open() {
    try {
        const auto port = static_cast<int>(preferences_.settings().integer("observe.port"));
        endpoint_ = std::make_unique<observe::Endpoint>(
            observe::EndpointOptions{.port = port, .token = observe::tokenOf(tokenFile_)},
            observe::pagesOf(observation_));
        log(LogLevel::Info, "observe",
            "listening on " + endpoint_->address() + ", token in " + tokenFile_.string());
    } catch (...) {
        bridge_.publish(engine::Warning{0, currentError()});
    }
}

}  // namespace timbre::ui
