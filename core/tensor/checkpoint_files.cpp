#include "core/tensor/checkpoint_files.h"

#include "core/base/error.h"
#include "core/tensor/safetensors.h"
#include "core/tensor/torch_checkpoint/torch_checkpoint.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace timbre::tensor {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kIndexEnd = ".index.json";
// In the order of preference.
constexpr std::string_view kUsualNames[] = {"model.safetensors", "model.safetensors.index.json",
                                            "pytorch_model.bin", "pytorch_model.bin.index.json",
                                            "pytorch_model.pt",  "pytorch_model.ckpt"};
constexpr std::string_view kTorchEnds[] = {".bin", ".pt", ".pth", ".ckpt"};

bool isTorch(const fs::path& path) {
    const std::string end = path.extension().string();
    return std::find(std::begin(kTorchEnds), std::end(kTorchEnds), end) != std::end(kTorchEnds);
}

bool isSafetensors(const fs::path& path) {
    return path.extension() == ".safetensors";
}

// Sorted; what cannot be listed is not there.
std::vector<fs::path> filesOf(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (it->is_regular_file(ignored)) files.push_back(it->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

CheckpointFile openOne(const fs::path& path) {
    CheckpointFile opened{MappedFile::open(path), {}};
    opened.tensors = isTorch(path) ? readTorchCheckpoint(*opened.file) : readSafetensors(*opened.file);
    return opened;
}

void checkAgainstIndex(const CheckpointFile& shard, const std::string& name,
                       const std::map<std::string, std::string>& index) {
    std::set<std::string_view> found;
    for (const StoredTensor& tensor : shard.tensors) {
        const auto expected = index.find(tensor.name);
        if (expected == index.end() || expected->second != name)
            throw Error(ErrorCode::DamagedFile,
                        shard.file->path().string() + ": tensor " + quotedName(tensor.name) +
                            (expected == index.end()
                                 ? " is not in the index"
                                 : " belongs to " + quotedName(expected->second) + " by the index"));
        found.insert(tensor.name);
    }
    for (const auto& [tensor, file] : index)
        if (file == name && found.count(tensor) == 0)
            throw Error(ErrorCode::DamagedFile, shard.file->path().string() + ": tensor " +
                                                    quotedName(tensor) + " of the index is not there");
}

std::vector<CheckpointFile> openShards(const fs::path& path) {
    const auto index = readShardIndex(*MappedFile::open(path));
    std::set<std::string> names;
    for (const auto& [tensor, file] : index) names.insert(file);
    std::vector<CheckpointFile> files;
    for (const std::string& name : names) {
        files.push_back(openOne(path.parent_path() / name));
        checkAgainstIndex(files.back(), name, index);
    }
    return files;
}

fs::path onlyFileOf(const fs::path& folder) {
    const std::vector<fs::path> files = filesOf(folder);
    for (const std::string_view name : kUsualNames)
        for (const fs::path& file : files)
            if (file.filename() == name) return file;
    for (const auto kind : {isSafetensors, isTorch}) {
        std::vector<fs::path> matching;
        std::copy_if(files.begin(), files.end(), std::back_inserter(matching), kind);
        if (matching.size() == 1) return matching.front();
        if (matching.size() > 1)
            throw Error(ErrorCode::NotFound, folder.string() + ": expected one file of weights, found " +
                                                 std::to_string(matching.size()) + ": " +
                                                 matching[0].filename().string() + ", " +
                                                 matching[1].filename().string());
    }
    throw Error(ErrorCode::NotFound, folder.string() + ": no file of weights");
}

void appendSetsOf(const fs::path& folder, std::vector<fs::path>& sets) {
    const std::vector<fs::path> files = filesOf(folder);
    const auto named = [&](std::string_view name) {
        return std::find(files.begin(), files.end(), folder / name) != files.end();
    };
    const auto usual = std::find_if(std::begin(kUsualNames), std::end(kUsualNames), named);
    const bool hasUsual = usual != std::end(kUsualNames);
    if (hasUsual) sets.push_back(folder / *usual);
    bool any = hasUsual;
    for (const fs::path& file : files) {
        // Beside the usual file, names like model.fp16.safetensors or shards are the same weights.
        const bool variant = hasUsual && file.filename().string().rfind("model", 0) == 0;
        if (!isSafetensors(file) || variant) continue;
        sets.push_back(file);
        any = true;
    }
    if (any) return;
    std::copy_if(files.begin(), files.end(), std::back_inserter(sets), isTorch);
}

}  // namespace

std::vector<CheckpointFile> openCheckpoint(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return openCheckpoint(onlyFileOf(path));
    const std::string name = path.filename().string();
    if (name.size() > kIndexEnd.size() && name.ends_with(kIndexEnd)) return openShards(path);
    std::vector<CheckpointFile> files;
    files.push_back(openOne(path));
    return files;
}

std::vector<fs::path> weightFiles(const fs::path& folder) {
    std::vector<fs::path> sets;
    appendSetsOf(folder, sets);
    std::vector<fs::path> subFolders;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (it->is_directory(ignored) && it->path().filename().string().front() != '.')
            subFolders.push_back(it->path());
    }
    std::sort(subFolders.begin(), subFolders.end());
    for (const fs::path& subFolder : subFolders) appendSetsOf(subFolder, sets);
    return sets;
}

}  // namespace timbre::tensor
