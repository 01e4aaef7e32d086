#pragma once

#include "core/storage/ledger_store.h"
#include "core/storage/model_book.h"
#include "tests/support/data_folder.h"
#include "tests/support/hub_server.h"
#include "tests/support/studio.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace timbre::engine {

namespace fs = std::filesystem;

inline constexpr const char* kId = "acme-tiny";

inline void writeText(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

// An engine, a hub with the repository acme/tiny, and the models that the tests ask for.
struct Desk {
    Desk() {
        writeText(served / "config.json", R"({"model_type":"none that we know"})");
        writeText(served / "model.safetensors", std::string(300'000, 'w'));
        hub.add("acme/tiny", {.folder = served});
        studio.models.offline = false;
        studio.models.hub = hub.url();
        studio.models.proxy = "none";
        studio.models.allowedHosts = {hub.cdnUrl().substr(hub.cdnUrl().find("//") + 2)};
    }
    ModelDesk& open() {
        ModelDesk& desk = studio.open().models();
        static_cast<void>(list());
        return desk;
    }
    // With acme/tiny on the list.
    ModelDesk& openWithTiny() {
        ModelDesk& desk = open();
        desk.addRepository("acme/tiny");
        static_cast<void>(row([](const ModelRow& row) { return row.id == kId; }));
        return desk;
    }
    // Serves a checkpoint of the fixtures as acme/tiny instead.
    void serve(const fs::path& checkpoint) { hub.add("acme/tiny", {.folder = checkpoint}); }

    template <class E>
    std::optional<E> wait(const std::function<bool(const E&)>& accept = [](const E&) { return true; }) {
        const auto news = studio.log.waitFor<ModelNews>([&](const ModelNews& one) {
            const auto* event = std::get_if<E>(&one.event);
            return event != nullptr && accept(*event);
        });
        if (!news) return std::nullopt;
        return std::get<E>(news->event);
    }
    std::vector<ModelRow> list() {
        const auto listed = wait<ModelsListed>();
        return listed ? listed->models : std::vector<ModelRow>();
    }
    // The newest state of a model that is so, from a list or a change.
    std::optional<ModelRow> row(const std::function<bool(const ModelRow&)>& accept) {
        std::optional<ModelRow> found;
        studio.log.waitFor<ModelNews>([&](const ModelNews& one) {
            if (const auto* changed = std::get_if<ModelChanged>(&one.event);
                changed && accept(changed->model))
                found = changed->model;
            if (const auto* listed = std::get_if<ModelsListed>(&one.event))
                for (const auto& model : listed->models)
                    if (accept(model)) found = model;
            return found.has_value();
        });
        return found;
    }
    std::optional<ModelRow> tiny(ModelState state) {
        return row([state](const ModelRow& row) { return row.id == kId && row.state == state; });
    }
    std::optional<ModelFailed> failure(const std::string& command) {
        return wait<ModelFailed>([&](const ModelFailed& failed) { return failed.command == command; });
    }
    std::vector<storage::Connection> ledger() {
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        return storage::LedgerStore(database).list(1000);
    }
    std::vector<storage::ModelRecord> records() {
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        return storage::ModelBook(database).records("", 1000);
    }

    test::DataFolder folder;
    fs::path served = folder / "served";
    test::HubServer hub;
    test::Studio studio;
};

inline bool has(const std::vector<storage::ModelRecord>& records, storage::ModelRecord::Kind kind) {
    return std::ranges::any_of(records, [kind](const auto& record) { return record.kind == kind; });
}

}  // namespace timbre::engine
