#include "ui/models/network_consent.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/banner.h"

#include <QUrl>

#include <utility>

namespace timbre::ui {

NetworkConsent::NetworkConsent(const Services& services, Banner& banner, QObject* parent)
    : QObject(parent), services_(services), banner_(banner) {
    connect(&banner_, &Banner::actionTriggered, this, &NetworkConsent::allow);
    connect(&banner_, &Banner::closed, this, [this] { then_ = nullptr; });
}

QString NetworkConsent::hubHost(const Preferences& preferences) {
    const QString host = QUrl(preferences.text("models.hub")).host();
    return host.isEmpty() ? QStringLiteral("huggingface.co") : host;
}

void NetworkConsent::ask(const QString& purpose, std::function<void()> then) {
    if (!services_.preferences.boolean("network.offline")) return then();
    banner_.showMessage(Banner::Kind::Info, tr("The program is set to stay offline."),
                        //: %1 says what is fetched, %2 is the name of a server
                        tr("%1 Only %2 and the servers that it sends its files from are contacted, and every "
                           "connection is listed under Settings, Privacy.")
                            .arg(purpose, hubHost(services_.preferences)));
    banner_.setClosable(true);
    const auto origin = services_.preferences.settings().origin("network.offline");
    // A stronger origin than the user's choice decides: the button would do nothing.
    if (origin != config::Origin::Environment && origin != config::Origin::CommandLine)
        banner_.setAction(tr("Allow downloads"));
    then_ = std::move(then);
}

void NetworkConsent::allow() {
    if (!isAsking()) return;  // the banner's button meant something else
    services_.preferences.set("network.offline", QStringLiteral("false"));
    banner_.hide();
    std::exchange(then_, nullptr)();
}

}  // namespace timbre::ui
