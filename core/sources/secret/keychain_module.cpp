// The module timbre_keychain: the only file that knows libsecret. Found by name from keychain.cpp;
// both are built together, so C++ types may cross.
#include "core/sources/secret/keychain_module.h"

#include <libsecret/secret.h>

namespace timbre::sources {
namespace {

const SecretSchema& schema() {
    static const SecretSchema kSchema = [] {
        SecretSchema made{};
        made.name = "org.timbre_studio.HubToken";
        made.flags = SECRET_SCHEMA_NONE;
        made.attributes[0] = {"host", SECRET_SCHEMA_ATTRIBUTE_STRING};
        return made;
    }();
    return kSchema;
}

// Nobody on the bus offers the service, or there is no bus.
bool isNoService(const GError& error) {
    if (error.domain == G_DBUS_ERROR)
        return error.code == G_DBUS_ERROR_SERVICE_UNKNOWN || error.code == G_DBUS_ERROR_NAME_HAS_NO_OWNER ||
               error.code == G_DBUS_ERROR_SPAWN_SERVICE_NOT_FOUND ||
               error.code == G_DBUS_ERROR_SPAWN_EXEC_FAILED ||
               error.code == G_DBUS_ERROR_SPAWN_CHILD_EXITED || error.code == G_DBUS_ERROR_NO_SERVER ||
               error.code == G_DBUS_ERROR_DISCONNECTED;
    return error.domain == G_IO_ERROR;
}

bool isLocked(const GError& error) {
    return (error.domain == SECRET_ERROR && error.code == SECRET_ERROR_IS_LOCKED) ||
           (error.domain == G_IO_ERROR && error.code == G_IO_ERROR_CANCELLED);
}

void take(GError* error, KeychainCall& call) {
    if (error == nullptr) return;
    using End = KeychainCall::End;
    call.end = isLocked(*error) ? End::Locked : isNoService(*error) ? End::NoService : End::Failed;
    call.detail = error->message;
    g_error_free(error);
}

void read(KeychainCall& call) {
    GError* error = nullptr;
    char* token = secret_password_lookup_sync(&schema(), nullptr, &error, "host", call.host.c_str(), nullptr);
    take(error, call);
    if (token == nullptr) return;
    call.token = token;
    secret_password_free(token);
}

void keep(KeychainCall& call) {
    GError* error = nullptr;
    const std::string label = "Timbre Studio: access token for " + call.host;
    const bool kept =
        secret_password_store_sync(&schema(), SECRET_COLLECTION_DEFAULT, label.c_str(), call.token.c_str(),
                                   nullptr, &error, "host", call.host.c_str(), nullptr) != 0;
    take(error, call);
    if (!kept && call.end == KeychainCall::End::Done) call.end = KeychainCall::End::Locked;  // dismissed
}

void removeFrom(KeychainCall& call) {
    GError* error = nullptr;
    secret_password_clear_sync(&schema(), nullptr, &error, "host", call.host.c_str(), nullptr);
    take(error, call);
}

}  // namespace
}  // namespace timbre::sources

extern "C" __attribute__((visibility("default"))) void timbreKeychainCall(
    timbre::sources::KeychainCall& call) {
    using namespace timbre::sources;
    switch (call.verb) {
        case KeychainCall::Verb::Read:
            return read(call);
        case KeychainCall::Verb::Keep:
            return keep(call);
        case KeychainCall::Verb::Remove:
            return removeFrom(call);
    }
}
