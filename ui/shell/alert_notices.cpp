#include "ui/shell/alert_notices.h"

#include "core/base/log.h"
#include "core/storage/alert_store.h"
#include "ui/bridge/alert_text.h"

#include <algorithm>

namespace timbre::ui {
namespace {

bool needsAttention(const metrics::Alert& alert) {
    return alert.severity != metrics::Severity::Info && !alert.acknowledgedAt;
}

}  // namespace

AlertNotices::AlertNotices(EngineBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge, &EngineBridge::engineReady, this, &AlertNotices::read);
    connect(&bridge, &EngineBridge::metricsNews, this, &AlertNotices::took);
    if (bridge.isReady()) read();
}

void AlertNotices::took(const engine::MetricsEvent& event) {
    const auto* news = std::get_if<engine::AlertsChanged>(&event);
    if (news == nullptr) return;
    read();
    for (const auto& alert : news->opened)
        if (needsAttention(alert)) Q_EMIT opened(tr("Something needs attention"), alertSentence(alert));
}

// A few rows by an index; without books there are none.
void AlertNotices::read() {
    auto* reader = bridge_.reader();
    if (reader == nullptr) return;
    try {
        open_ = storage::AlertStore(*reader).openAlerts();
    } catch (...) {
        log(LogLevel::Warning, "ui", std::string("alerts cannot be read: ") + currentError().what());
    }
    Q_EMIT changed();
}

QString AlertNotices::summary() const {
    const auto count = static_cast<int>(std::ranges::count_if(open_, needsAttention));
    if (count == 0) return {};
    const auto newest = std::ranges::find_if(open_, needsAttention);
    if (count == 1) return alertSentence(*newest);
    return tr("%n alerts are open", nullptr, count);
}

bool AlertNotices::isUrgent() const {
    return std::ranges::any_of(open_, [](const metrics::Alert& alert) {
        return needsAttention(alert) && alert.severity == metrics::Severity::Critical;
    });
}

}  // namespace timbre::ui
