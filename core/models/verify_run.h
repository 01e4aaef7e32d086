#pragma once

#include "core/models/catalogue.h"
#include "core/models/checkpoint_request.h"
#include "core/models/model_pool.h"
#include "core/models/model_store.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models {

// Brings a model into store.folderFor(id). False: stopped, and what came so far stays. Throws as
// sources::downloadSnapshot().
using FetchModel = std::function<bool(const CatalogueEntry& entry, const std::stop_token& stop)>;

struct VerifyProgress {
    std::string id;
    std::string stage;  // "download", "check", "load", "infer"
    std::string file;   // in hand, where there is one
    std::int64_t bytesDone = 0, bytesTotal = 0;
};

struct VerifyReport {
    std::string id;
    bool good = false;                  // fetched, every hash right, loaded, and run if it can be
    std::int64_t files = 0, bytes = 0;  // whose hashes were compared
    bool loaded = false, ran = false;   // ran: false also where this version cannot run the family yet
    double loadSeconds = 0;
    std::int64_t tensorBytes = 0;
    std::optional<std::int64_t> residentBytes;  // growth of this process; none: not measured alone
    std::string device, precision;
    std::optional<Inference> inference;
    std::string result;              // a sentence: what the model said, or why it was not run
    bool fetched = false;            // by this run; else it was here before
    bool kept = true;                // its files are here afterwards
    std::int64_t peakDiskBytes = 0;  // what the store grew by since the run began, at most so far
    std::optional<Error> error;
};

struct VerifySettings {
    CheckpointChoice choice;
    // Of what this run fetches: true: models whose files are right stay. false: everything goes once it
    // was tried, so that the disk needs room for one model at a time. What was here before stays.
    bool keep = true;
};

// Tries models one after another: fetch, compare hashes, load, one real inference of its task. Blocks;
// one thread, a lane. The pool gives its memory back after each model unless it was in use before.
class VerifyRun {
public:
    using Progress = std::function<void(const VerifyProgress&)>;  // the caller's thread
    using Done = std::function<void(const VerifyReport&)>;        // after each model

    VerifyRun(ModelStore& store, ModelPool& pool, FetchModel fetch, VerifySettings settings,
              Progress progress = {});

    // The reports in the order of the entries; those that a stop left out are not among them. What
    // goes wrong with a model is in its report; nothing is thrown for it.
    std::vector<VerifyReport> run(std::span<const CatalogueEntry> entries, const std::stop_token& stop,
                                  const Done& done = {});
    // One of them; absent when stopped.
    std::optional<VerifyReport> verify(const CatalogueEntry& entry, const std::stop_token& stop);
    // One that is here already, the user's imports included.
    std::optional<VerifyReport> verify(const StoredModel& model, const std::stop_token& stop);

private:
    bool stepThrough(const CatalogueEntry& entry, VerifyReport& report, const std::stop_token& stop);
    bool fetch(const CatalogueEntry& entry, VerifyReport& report, const std::stop_token& stop);
    bool tryOut(const StoredModel& model, VerifyReport& report, const std::stop_token& stop);
    bool compare(const StoredModel& model, VerifyReport& report, const std::stop_token& stop);
    bool loadAndRun(const StoredModel& model, VerifyReport& report, const std::stop_token& stop);
    void tidy(const CatalogueEntry& entry, VerifyReport& report);
    void tell(const std::string& id, const char* stage) const;
    void lookAtDisk(VerifyReport& report);

    ModelStore& store_;
    ModelPool& pool_;
    FetchModel fetch_;
    VerifySettings settings_;
    Progress progress_;
    std::int64_t diskBefore_ = 0, diskPeak_ = 0;
};

}  // namespace timbre::models
