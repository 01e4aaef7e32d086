#include "core/observe/security.h"

#include <string_view>

namespace timbre::observe {
namespace {

constexpr std::string_view kHub = "models.hub";

bool isDefault(const config::Settings& settings, std::string_view key) {
    return settings.value(key) == config::findSetting(key)->defaultValue;
}

}  // namespace

std::vector<SecurityFinding> securityFindings(const config::Settings& settings) {
    std::vector<SecurityFinding> found;
    if (!settings.text("network.allowed_hosts").empty())
        found.push_back({"network.allowed_hosts",
                         "Further hosts may be connected to: " + settings.text("network.allowed_hosts")});
    if (!settings.text("network.ca_file").empty())
        found.push_back(
            {"network.ca_file", "Certificates of a file are trusted instead of the system's authorities."});
    if (!isDefault(settings, kHub)) {
        const bool isPlain = settings.text(kHub).starts_with("http://");
        found.push_back({std::string(kHub), isPlain ? "Models come from another hub, without encryption."
                                                    : "Models come from another hub."});
    }
    if (settings.boolean("observe.endpoint"))
        found.push_back({"observe.endpoint",
                         "Programs of this machine that know the token can read measurements and health."});
    return found;
}

}  // namespace timbre::observe
