#pragma once

#include "core/engine/model_events.h"

#include <string>
#include <utility>
#include <vector>

namespace timbre::test {

inline engine::ModelRow exampleModel(std::string id, std::string name, engine::ModelState state) {
    engine::ModelRow row;
    row.id = std::move(id);
    row.name = std::move(name);
    row.family = "whisper";
    row.repository = "example/" + row.id;
    row.licence = "apache-2.0";
    row.tasks = {"transcribe", "translate"};
    row.languages = {"mul"};
    row.downloadBytes = 1'617'000'000;
    row.ramBytes = 3'300'000'000;
    row.state = state;
    row.description = "Transcribes and translates 99 languages.";
    return row;
}

// A row in every state that a model can have, with what belongs to it.
inline std::vector<engine::ModelRow> exampleModels() {
    using enum engine::ModelState;
    std::vector<engine::ModelRow> rows;
    auto flite = exampleModel("flite", "Flite", BuiltIn);
    flite.tasks = {"speak"};
    flite.languages = {"en-US", "en-GB"};
    flite.repository.clear();
    flite.downloadBytes = flite.ramBytes = 0;
    flite.canRun = true;
    flite.description = "Speaks English, clearly more natural than eSpeak.";
    rows.push_back(flite);
    auto loaded = exampleModel("whisper-small", "Whisper small", Loaded);
    loaded.folder = "/home/anna/timbre/models/whisper-small";
    loaded.bytesOnDisk = loaded.downloadBytes = 967'000'000;
    loaded.canRun = loaded.pinned = true;
    loaded.users = 3;
    loaded.loadedBytes = 483'000'000;
    loaded.residentBytes = 512'000'000;
    loaded.device = "cpu";
    loaded.precision = "bf16";
    loaded.loadSeconds = 0.8;
    loaded.speed =
        engine::ModelSpeed{"transcribe", 0.21, 0, 0.8, 512'000'000, "cpu", "bf16", 1'763'700'000'000};
    rows.push_back(loaded);
    auto ready = exampleModel("whisper-tiny", "Whisper tiny", Ready);
    ready.folder = "/home/anna/timbre/models/whisper-tiny";
    ready.bytesOnDisk = ready.downloadBytes = 151'000'000;
    rows.push_back(ready);
    auto downloading = exampleModel("whisper-large-v3-turbo", "Whisper large v3 turbo", Downloading);
    downloading.bytesDone = 617'000'000;
    downloading.bytesTotal = downloading.downloadBytes;
    rows.push_back(downloading);
    auto queued = exampleModel("whisper-medium", "Whisper medium", Queued);
    queued.bytesTotal = queued.downloadBytes;
    rows.push_back(queued);
    auto paused = exampleModel("qwen3-tts", "Qwen3-TTS 12 Hz CustomVoice 0.6B", Paused);
    paused.tasks = {"speak", "clone"};
    paused.languages = {"zh", "en", "ja", "ko", "de", "fr", "ru", "pt", "es", "it"};
    paused.bytesDone = 1'200'000'000;
    paused.bytesTotal = 2'500'000'000;
    paused.problem = Error(ErrorCode::Network, "huggingface.co: connection timed out after 30 s");
    rows.push_back(paused);
    auto checking = exampleModel("chunkformer", "ChunkFormer CTC large", Checking);
    checking.licence = "cc-by-nc-4.0";
    checking.bytesDone = 300'000'000;
    checking.bytesTotal = 440'000'000;
    rows.push_back(checking);
    auto broken = exampleModel("f5-tts", "F5-TTS v1 base", Broken);
    broken.tasks = {"clone"};
    broken.languages = {"en", "zh"};
    broken.licence = "cc-by-nc-4.0";
    broken.folder = "/home/anna/timbre/models/f5-tts";
    broken.problem = Error(ErrorCode::DamagedFile,
                           "model_1250000.safetensors: header length 1099511627776, expected at most 100 MB");
    rows.push_back(broken);
    rows.push_back(exampleModel("whisper-base", "Whisper base", Loading));
    auto gated = exampleModel("lfm2-audio", "LFM2-Audio 1.5B", Absent);
    gated.tasks = {"converse", "transcribe", "speak"};
    gated.languages = {"en"};
    gated.licence = "lfm1.0";
    gated.needsToken = true;
    rows.push_back(gated);
    return rows;
}

inline std::vector<engine::FolderUse> exampleFolders() {
    return {{"models", "/home/anna/timbre/models", 1'120'000'000, 212'000'000'000, 500'000'000'000},
            {"hub cache", "/home/anna/.cache/huggingface/hub", 0, 212'000'000'000, 500'000'000'000},
            {"data", "/home/anna/timbre", 310'000'000, 212'000'000'000, 500'000'000'000}};
}

inline engine::PoolStatus examplePool() {
    engine::PoolStatus pool;
    pool.models = 1;
    pool.handles = 3;
    pool.hits = 41;
    pool.misses = 2;
    pool.joins = 1;
    pool.loads = 2;
    pool.loadMsTotal = 1640;
    pool.evictions = {{"idle", 1}};
    pool.bytesByDevice = {{"cpu bf16", 483'000'000}};
    pool.savedBytes = 966'000'000;
    pool.mappedBytes = 483'000'000;
    pool.idleSeconds = 300;
    pool.policy = "lru";
    return pool;
}

}  // namespace timbre::test
