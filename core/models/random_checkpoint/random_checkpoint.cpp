#include "core/models/random_checkpoint/random_checkpoint.h"

#include "core/base/atomic_file.h"
#include "core/base/byte_text.h"
#include "core/base/error.h"
#include "core/models/disk_use.h"
#include "core/models/random_checkpoint/qwen3_tts_codec.h"
#include "core/models/random_checkpoint/random_tokenizer.h"
#include "core/models/random_checkpoint/tensor_writer.h"
#include "core/models/random_checkpoint/whisper_model.h"
#include "core/sources/manifest.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

namespace timbre::models {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr const char* kCodecFolder = "speech_tokenizer";

void writeJson(const fs::path& file, const json& value) {
    writeFileAtomically(file, value.dump(2) + '\n');
}

// A hidden folder beside the one that it becomes; gone with this object unless it was published. What an
// earlier process left there is removed, while that process lives it is in use.
class FolderInTheMaking {
public:
    explicit FolderInTheMaking(const fs::path& target)
        : target_(target), path_(target.parent_path() / (".making-" + target.filename().string())) {
        create(path_);
        lock_ = ::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (lock_ < 0) throw errnoError(errno, "open " + path_.string());
        if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
            ::close(lock_);
            throw Error(ErrorCode::InUse, path_.string() + ": another process writes this checkpoint");
        }
        for (const auto& left : fs::directory_iterator(path_)) fs::remove_all(left.path());
    }
    ~FolderInTheMaking() {
        std::error_code ignored;
        if (!isPublished_) fs::remove_all(path_, ignored);
        ::close(lock_);
    }
    FolderInTheMaking(const FolderInTheMaking&) = delete;
    FolderInTheMaking& operator=(const FolderInTheMaking&) = delete;

    const fs::path& path() const { return path_; }
    void publish() {
        // An empty folder gives way; any other stays and this fails.
        std::error_code failed;
        fs::rename(path_, target_, failed);
        if (failed) throw errnoError(failed.value(), "rename " + path_.string() + " to " + target_.string());
        isPublished_ = true;
    }
    static void create(const fs::path& folder) {
        std::error_code failed;
        fs::create_directories(folder, failed);
        if (failed) throw errnoError(failed.value(), "create " + folder.string());
    }

private:
    fs::path target_, path_;
    int lock_ = -1;
    bool isPublished_ = false;
};

void expectRoom(const RandomCheckpoint& checkpoint, const fs::path& folder) {
    std::error_code failed;
    if (fs::exists(folder, failed) && (!fs::is_directory(folder, failed) || !fs::is_empty(folder, failed)))
        throw Error(ErrorCode::InvalidInput, folder.string() + ": expected no folder or an empty one");
    constexpr std::int64_t kSmallFiles = 1 << 20;
    const std::int64_t wanted = weightBytes(checkpoint) + kSmallFiles, free = diskSpace(folder).free;
    if (free < wanted)
        throw Error(ErrorCode::DiskFull, folder.string() + ": the checkpoint needs " + byteText(wanted) +
                                             ", " + byteText(free) + " are free");
}

bool isWhisper(const RandomCheckpoint& checkpoint) {
    return checkpoint.config.at("model_type") == "whisper";
}

struct WeightFile {
    fs::path name;
    std::vector<PlannedTensor> tensors;
    StoredAs type;
};

std::vector<WeightFile> weightFiles(const RandomCheckpoint& checkpoint) {
    const json& config = checkpoint.config;
    if (isWhisper(checkpoint)) {
        // The large ones are published in 16 bits.
        const bool large = config.at("num_mel_bins") != 80;
        return {{"model.safetensors", whisperTensors(config), large ? StoredAs::Bf16 : StoredAs::Float32}};
    }
    return {{"model.safetensors", qwen3TtsTensors(config), StoredAs::Bf16},
            {fs::path(kCodecFolder) / "model.safetensors", qwen3TtsCodecTensors(checkpoint.codecConfig),
             StoredAs::Float32}};
}

void writeSmallFilesOfWhisper(const RandomCheckpoint& checkpoint, const fs::path& folder) {
    writeJson(folder / "config.json", checkpoint.config);
    writeJson(folder / "generation_config.json", whisperGeneration(checkpoint.config));
    writeWhisperTokenizer(folder, checkpoint.config);
}

void writeSmallFiles(const RandomCheckpoint& checkpoint, const fs::path& folder) {
    if (isWhisper(checkpoint)) return writeSmallFilesOfWhisper(checkpoint, folder);
    const fs::path codec = folder / kCodecFolder;
    FolderInTheMaking::create(codec);
    writeJson(folder / "config.json", checkpoint.config);
    writeJson(folder / "generation_config.json", qwen3TtsGeneration());
    writeJson(folder / "preprocessor_config.json", {{"processor_class", "Qwen3TTSProcessor"},
                                                    {"padding_side", "left"},
                                                    {"padding_value", 0.0},
                                                    {"return_attention_mask", true}});
    writeByteTokenizer(folder, checkpoint.firstControlToken);
    writeJson(codec / "config.json", checkpoint.codecConfig);
    writeJson(codec / "configuration.json", {{"framework", "pytorch"}, {"task", "feature-extraction"}});
    writeJson(codec / "preprocessor_config.json", {{"feature_extractor_type", "EncodecFeatureExtractor"},
                                                   {"feature_size", 1},
                                                   {"padding_side", "right"},
                                                   {"padding_value", 0.0},
                                                   {"sampling_rate", 24000}});
}

}  // namespace

RandomCheckpoint randomQwen3Tts(Qwen3TtsSize size, Qwen3TtsKind kind, std::uint64_t seed) {
    if (size == Qwen3TtsSize::Small && kind == Qwen3TtsKind::VoiceDesign)
        throw Error(ErrorCode::InvalidInput, "there is no Qwen3-TTS VoiceDesign with 0.6B parameters");
    return {.config = qwen3TtsConfig(size, kind), .codecConfig = qwen3TtsCodecConfig(), .seed = seed};
}

std::string randomQwen3TtsId(Qwen3TtsSize size, Qwen3TtsKind kind) {
    const char* kKinds[] = {"base", "customvoice", "voicedesign"};
    return std::string("qwen3-tts-") + (size == Qwen3TtsSize::Small ? "0.6b" : "1.7b") + "-" +
           kKinds[static_cast<int>(kind)] + "-random";
}

RandomCheckpoint randomWhisper(std::string_view size, std::uint64_t seed) {
    return {.config = whisperConfig(size), .codecConfig = {}, .seed = seed};
}

std::string randomWhisperId(std::string_view size) {
    return "whisper-" + std::string(size) + "-random";
}

std::int64_t weightBytes(const RandomCheckpoint& checkpoint) {
    std::int64_t bytes = 0;
    for (const WeightFile& file : weightFiles(checkpoint)) bytes += fileBytes(file.tensors, file.type);
    return bytes;
}

bool writeRandomCheckpoint(const RandomCheckpoint& checkpoint, const fs::path& folder,
                           const RandomProgress& progress, const std::stop_token& stop) {
    const fs::path target = fs::absolute(folder / "").lexically_normal().parent_path();
    expectRoom(checkpoint, target);
    FolderInTheMaking making(target);
    writeSmallFiles(checkpoint, making.path());

    const std::int64_t weights = weightBytes(checkpoint);
    std::int64_t before = 0;
    for (const WeightFile& file : weightFiles(checkpoint)) {
        writeRandomTensors(
            making.path() / file.name, file.tensors, file.type, checkpoint.seed,
            [&](std::int64_t bytes) { progress(before + bytes, 2 * weights); }, stop);
        before += fileBytes(file.tensors, file.type);
    }
    const auto manifest = sources::describeFolder(
        making.path(),
        [&](const std::string&, std::int64_t done, std::int64_t) { progress(weights + done, 2 * weights); },
        stop);
    if (!manifest || stop.stop_requested()) return false;
    sources::writeManifest(making.path(), *manifest);
    making.publish();
    return true;
}

}  // namespace timbre::models
