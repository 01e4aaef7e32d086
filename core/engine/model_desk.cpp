#include "core/engine/model_desk.h"

#include "core/engine/engine_core.h"

#include <utility>

namespace timbre::engine {

// Every function carries its arguments to the engine thread and returns.
void ModelDesk::post(std::function<void(ModelKeeper&)> command) {
    core_.post([&core = core_, command = std::move(command)] { command(core.models()); });
}

void ModelDesk::configure(ModelSettings settings) {
    post([settings = std::move(settings)](ModelKeeper& models) { models.configure(settings); });
}

void ModelDesk::refresh() {
    post([](ModelKeeper& models) { models.refresh(); });
}

void ModelDesk::download(std::string id) {
    post([id = std::move(id)](ModelKeeper& models) { models.download(id); });
}

void ModelDesk::pause(std::string id) {
    post([id = std::move(id)](ModelKeeper& models) { models.pause(id); });
}

void ModelDesk::cancelDownload(std::string id) {
    post([id = std::move(id)](ModelKeeper& models) { models.cancelDownload(id); });
}

void ModelDesk::import(std::filesystem::path folder) {
    post([folder = std::move(folder)](ModelKeeper& models) { models.import(folder); });
}

void ModelDesk::verify(std::vector<std::string> ids, bool keep) {
    post([ids = std::move(ids), keep](ModelKeeper& models) { models.verify(ids, keep); });
}

void ModelDesk::cancelVerify() {
    post([](ModelKeeper& models) { models.cancelVerify(); });
}

void ModelDesk::load(std::string id) {
    post([id = std::move(id)](ModelKeeper& models) { models.load(id); });
}

void ModelDesk::unload(std::string id) {
    post([id = std::move(id)](ModelKeeper& models) { models.unload(id); });
}

void ModelDesk::pin(std::string id, bool pinned) {
    post([id = std::move(id), pinned](ModelKeeper& models) { models.pin(id, pinned); });
}

void ModelDesk::bench(std::string id) {
    post([id = std::move(id)](ModelKeeper& models) { models.bench(id); });
}

void ModelDesk::remove(std::string id) {
    post([id = std::move(id)](ModelKeeper& models) { models.remove(id); });
}

void ModelDesk::move(std::filesystem::path folder) {
    post([folder = std::move(folder)](ModelKeeper& models) { models.move(folder); });
}

void ModelDesk::addRepository(std::string repository) {
    post([repository = std::move(repository)](ModelKeeper& models) { models.addRepository(repository); });
}

void ModelDesk::forget(std::string id) {
    post([id = std::move(id)](ModelKeeper& models) { models.forget(id); });
}

void ModelDesk::search(std::string query) {
    post([query = std::move(query)](ModelKeeper& models) { models.search(query); });
}

void ModelDesk::evictIdle() {
    post([](ModelKeeper& models) { models.evictIdle(); });
}

void ModelDesk::probeDevices() {
    post([](ModelKeeper& models) { models.probeDevices(); });
}

void ModelDesk::keepToken(std::string token) {
    post([token = std::move(token)](ModelKeeper& models) { models.keepToken(token); });
}

}  // namespace timbre::engine
