#pragma once

#include "ui/bridge/services.h"

#include <QObject>
#include <QString>

#include <functional>

namespace timbre::ui {

class Banner;

// Stands before everything that needs a network: while the program is to stay offline it asks in a
// banner, says who will be contacted, and goes on with what was asked once that is allowed.
class NetworkConsent : public QObject {
    Q_OBJECT

public:
    NetworkConsent(const Services& services, Banner& banner, QObject* parent);

    // `purpose`: a sentence, what is fetched. `then` runs at once where the network is allowed.
    void ask(const QString& purpose, std::function<void()> then);
    void forget() { then_ = nullptr; }  // the banner is about something else now
    bool isAsking() const { return then_ != nullptr; }
    static QString hubHost(const Preferences& preferences);

private:
    void allow();

    Services services_;
    Banner& banner_;
    std::function<void()> then_;
};

}  // namespace timbre::ui
