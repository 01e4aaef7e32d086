#pragma once

#include "app/cli/console.h"
#include "core/engine/model_events.h"
#include "core/storage/model_book.h"

#include <span>
#include <string>

namespace timbre::cli {

Json toJson(const engine::ModelRow& row);
Json toJson(const engine::FolderUse& folder);
Json toJson(const engine::ComputeDevice& device);
Json toJson(const engine::HubResult& result);
Json toJson(const storage::ModelRecord& record);
// What happened while a command ran, as one line of --json; null: the whole list and what it knows.
Json modelEventJson(const engine::ModelEvent& event);

std::string modelTable(std::span<const engine::ModelRow> rows);
std::string modelSheet(const engine::ModelRow& row);  // everything about one model
std::string hubTable(std::span<const engine::HubResult> results);
// "whisper-tiny: 12.3 MB of 151.1 MB, 4.1 MB/s, 0:33.8 left, model.safetensors"
std::string progressLine(const engine::ModelProgressed& progress);
// "2026-01-31 14:05 evicted: idle, 151.1 MB"
std::string recordLine(const storage::ModelRecord& record);
// "RTF 0.12, load 0.4 s, 151.1 MB, cpu fp32"
std::string speedText(const engine::ModelSpeed& speed);

}  // namespace timbre::cli
