// Models as folders, and the user's part of the catalogue.
#include "core/engine/models/model_keeper.h"
#include "core/models/checkpoint_families.h"
#include "core/models/store_move.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace timbre::engine {
namespace {

constexpr int kHits = 40;
constexpr auto kBetweenEvents = std::chrono::milliseconds(100);

// What a search shows of a hit; `known`: the id of its model in our list.
HubResult resultOf(const sources::HubHit& hit, const std::string& known) {
    HubResult result{.repository = hit.repository,
                     .licence = hit.licence,
                     .tasks = {},
                     .downloads = hit.downloads,
                     .family = {},
                     .modelId = known};
    if (!hit.task.empty()) result.tasks.push_back(hit.task);
    // Authors tag with the architecture, as "qwen3" or "qwen3_tts"; the longest name wins.
    for (const auto& family : models::checkpointFamilies()) {
        const auto tagged = [&](std::string tag) {
            std::ranges::replace(tag, '-', '_');
            return tag == family.id;
        };
        if (family.id.size() > result.family.size() && std::ranges::any_of(hit.tags, tagged))
            result.family = family.id;
    }
    return result;
}

}  // namespace

void ModelKeeper::import(const std::filesystem::path& folder) {
    if (moving_)
        return fail(folder.string(), "import", {ErrorCode::InUse, "the models folder is being moved"});
    runOn(
        folder_, [folder, store = store_]() mutable { return store.import(folder); },
        [this](models::StoredModel model) {
            const std::string id = model.id;
            setStored(id, std::move(model));
            emitList();
        },
        [this, folder](const Error& error) { fail(folder.string(), "import", error); });
}

void ModelKeeper::remove(const std::string& id) {
    if (!accepts(id, "remove")) return;
    const auto found = facts_.stored.find(id);
    if (found == facts_.stored.end() || found->second.state == models::StoreState::Absent)
        return fail(id, "remove", {ErrorCode::NotFound, id + " is not on this machine"});
    try {
        dropFromMemory(id);
    } catch (...) {
        return fail(id, "remove", currentError());
    }
    const auto bytes = found->second.bytesOnDisk;
    startActivity(
        id, found->second.state == models::StoreState::Partial ? ModelState::Paused : ModelState::Checking);
    runOn(
        folder_,
        [store = store_, model = found->second, entry = facts_.entry(id)]() mutable {
            store.remove(model);
            return store.look(entry);
        },
        [this, id, bytes](models::StoredModel left) {
            record({.model = id, .kind = storage::ModelRecord::Kind::Removed, .bytes = bytes});
            facts_.activities.erase(id);
            setStored(id, std::move(left));
            const bool listed = facts_.catalogue.find(id) != nullptr;
            if (!listed) facts_.stored.erase(id);
            lookForEngines();
            listed ? emitRow(id) : emitList();
        },
        failing(id, "remove"));
}

void ModelKeeper::move(const std::filesystem::path& folder) {
    if (isBusy() || moving_)
        return fail("", "move", {ErrorCode::InUse, "models are being downloaded, checked or loaded"});
    moving_ = true;
    const auto progress = [this, last = std::chrono::steady_clock::time_point()](
                              const std::string& file, std::int64_t done, std::int64_t total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < kBetweenEvents && done < total) return;
        last = now;
        progressed({.id = "", .stage = "move", .file = file, .bytesDone = done, .bytesTotal = total});
    };
    runOn(
        memory_,
        [this, from = store_.root(), folder, progress, stop = lifetime_.get_token()] {
            const auto switchTo = [&] {
                if (around_.keepFolder) around_.keepFolder(folder);
            };
            return models::moveStore(from, folder, switchTo, progress, stop);
        },
        [this, folder](bool moved) {
            moving_ = false;
            if (!moved) return;
            settings_.folder = folder;
            store_ = models::ModelStore(folder, settings_.hubCache);
            refresh();
        },
        [this](const Error& error) {
            moving_ = false;
            fail("", "move", error);
        });
}

void ModelKeeper::addRepository(const std::string& repository) {
    try {
        for (const auto& known : facts_.catalogue.entries())
            if (known.repository == repository)
                throw Error(ErrorCode::InvalidInput, repository + " is in the list already, as " + known.id);
        models::CatalogueEntry entry;
        entry.id = models::catalogueIdFor(repository);
        entry.repository = repository;
        entry.name = repository;
        facts_.catalogue.add(std::move(entry));
        refresh();
    } catch (...) {
        fail(repository, "add", currentError());
    }
}

void ModelKeeper::forget(const std::string& id) {
    if (!accepts(id, "forget")) return;
    try {
        facts_.catalogue.remove(id);
        refresh();
    } catch (...) {
        fail(id, "forget", currentError());
    }
}

void ModelKeeper::search(const std::string& query) {
    std::map<std::string, std::string> known;
    for (const auto& entry : facts_.catalogue.entries()) known.emplace(entry.repository, entry.id);
    runOn(
        ask_,
        [this, query, known, stop = lifetime_.get_token()] {
            HubSearched found{.query = query, .results = {}, .error = std::nullopt};
            const auto hits = network_.hub().search(query, kHits, stop);
            if (!hits) return found;
            for (const auto& hit : *hits) {
                const auto id = known.find(hit.repository);
                found.results.push_back(resultOf(hit, id == known.end() ? "" : id->second));
            }
            return found;
        },
        [this](const HubSearched& found) { around_.emit(found); },
        [this, query](const Error& error) {
            around_.emit(HubSearched{query, {}, error});
        });
}

void ModelKeeper::keepToken(const std::string& token) {
    runOn(
        ask_,
        [this, token] {
            network_.keepToken(token);
            return true;
        },
        [this](bool) { emitList(); }, [this](const Error& error) { fail("", "token", error); });
}

}  // namespace timbre::engine
