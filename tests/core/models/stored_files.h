#pragma once

#include "core/models/catalogue.h"
#include "core/sources/manifest.h"
#include "tests/core/tensor/made_files.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

namespace timbre::test {

namespace fs = std::filesystem;

inline void writeText(const fs::path& path, std::string_view text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
}

inline std::string readText(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// A checkpoint that is recognised and loads: one tensor of so many numbers.
inline std::map<std::string, std::string> tinyCheckpoint(std::size_t numbers = 4) {
    const std::string shape = "[" + std::to_string(numbers) + "]";
    return {
        {"config.json", R"({"model_type":"qwen3"})"},
        {"model.safetensors", safetensors({{"w", "F32", shape, floats(std::vector<float>(numbers, 0.5F))}})}};
}

inline void writeFiles(const fs::path& folder, const std::map<std::string, std::string>& files) {
    for (const auto& [name, text] : files) writeText(folder / name, text);
}

// As a download leaves it.
inline void writeModel(const fs::path& folder, const std::map<std::string, std::string>& files) {
    writeFiles(folder, files);
    auto manifest = sources::describeFolder(folder, {}, {}).value();
    manifest.repository = "maker/tiny";
    manifest.commit = std::string(40, 'a');
    sources::writeManifest(folder, manifest);
}

inline models::CatalogueEntry tinyEntry(std::string id = "tiny") {
    models::CatalogueEntry entry;
    entry.id = entry.name = std::move(id);
    entry.family = "qwen3";
    entry.repository = "maker/" + entry.id;
    entry.tasks = {"text"};
    return entry;
}

// Every file and link below a folder with its content, to see that nothing was touched.
inline std::map<std::string, std::string> everythingIn(const fs::path& folder) {
    std::map<std::string, std::string> all;
    if (!fs::exists(folder)) return all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto name = entry.path().lexically_relative(folder).generic_string();
        if (entry.is_symlink())
            all[name] = "-> " + fs::read_symlink(entry.path()).string();
        else if (entry.is_regular_file())
            all[name] = readText(entry.path());
    }
    return all;
}

}  // namespace timbre::test
