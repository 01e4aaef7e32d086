#include "app/cli/doctor_checks.h"

#include "core/audio/portaudio/portaudio_device.h"
#include "core/audio/pulse_input.h"
#include "core/base/byte_text.h"
#include "core/engine/model_settings.h"
#include "core/engine/sound_input.h"
#include "core/models/catalogue.h"
#include "core/models/disk_use.h"
#include "core/models/model_registry.h"
#include "core/models/model_store.h"
#include "core/tensor/device_probe.h"
#include "core/tensor/tensor_module.h"

#include <cstdlib>
#include <functional>

namespace timbre::cli {
namespace {

using enum Check::State;

constexpr std::uintmax_t kBytesPerMiB = 1 << 20;
constexpr std::uintmax_t kLowSpaceMiB = 1024;  // an hour of speech takes about 160 MiB

// Runs one look; whatever it throws becomes a check of the given state.
void look(std::vector<Check>& checks, const char* area, const char* name, Check::State onError,
          const std::function<Check()>& what) {
    try {
        Check check = what();
        check.area = area;
        check.name = name;
        checks.push_back(std::move(check));
    } catch (...) {
        const Error error = currentError();
        checks.push_back({onError, area, name, error.what(), std::string(error.remedy())});
    }
}

Check ok(std::string found) {
    return {Ok, {}, {}, std::move(found), {}};
}

Check deviceCheck(const std::vector<audio::DeviceInfo>& devices, bool input) {
    std::string list;
    for (const auto& device : devices) {
        if ((input ? device.maxInputChannels : device.maxOutputChannels) == 0 || device.isMonitor) continue;
        const bool standard = input ? device.isDefaultInput : device.isDefaultOutput;
        list += (list.empty() ? "" : ", ") + device.id + (standard ? " (default)" : "");
    }
    if (!list.empty()) return ok(list);
    return {Warning,
            {},
            {},
            "none",
            "Connect a device or start a sound server (with libasound2-plugins for PulseAudio or PipeWire); "
            "everything else works without one."};
}

// What the computer plays, as an input of its own.
Check monitorCheck(const std::vector<audio::DeviceInfo>& devices) {
    std::string list;
    for (const auto& device : devices) {
        if (!device.isMonitor) continue;
        list += (list.empty() ? "" : ", ") + device.id + " (sound of " + device.name +
                (device.isDefaultInput ? ", default)" : ")");
    }
    if (!list.empty()) return ok(list);
    return {Warning,
            {},
            {},
            "none",
            "What the computer plays can be recorded with PulseAudio or PipeWire only: start one of them."};
}

Check folderCheck(const std::filesystem::path& folder) {
    if (const auto problem = config::probeFolder(folder))
        return {Problem, {}, {}, problem->reason, problem->remedy};
    const auto free = std::filesystem::space(folder).available / kBytesPerMiB;
    const std::string found = folder.string() + ", " + std::to_string(free) + " MiB free";
    if (free < kLowSpaceMiB)
        return {
            Warning, {}, {}, found, "Free some space, or choose another folder with storage.data_folder."};
    return ok(found);
}

// Only looks: the folder is made by the first download.
Check modelsCheck(const Context& context) {
    const auto settings = engine::modelSettings(context.settings);
    const auto root = settings.folder.empty() ? context.folders.data / "models" : settings.folder;
    const models::Catalogue catalogue(context.folders.data / "catalogue.json");
    int ready = 0;
    std::string broken;
    for (const auto& model : models::ModelStore(root, settings.hubCache).scan(catalogue.entries())) {
        ready += model.state == models::StoreState::Ready ? 1 : 0;
        if (model.state == models::StoreState::Broken) broken += (broken.empty() ? "" : ", ") + model.id;
    }
    const std::string found = root.string() + ", " + std::to_string(ready) + " models, " +
                              byteText(models::diskUse(root)) + ", " +
                              byteText(models::diskSpace(root).free) + " free";
    if (broken.empty()) return ok(found);
    return {Warning, {}, {}, found + "; broken: " + broken, "Fetch it again with timbre models download."};
}

Check databaseCheck(const Context& context) {
    const auto database = context.openForReading();
    if (!database) return ok("none yet: " + context.folders.database().string());
    if (!database->integrityOk())
        return {Problem,
                {},
                {},
                context.folders.database().string() + " failed its integrity check",
                "Start any command that writes, such as timbre speak: the newest good backup is put in its "
                "place."};
    const auto kib = std::filesystem::file_size(context.folders.database()) / 1024;
    return ok(context.folders.database().string() + ", " + std::to_string(kib) + " KiB, intact");
}

Check backupCheck(const Context& context) {
    std::error_code missing;
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(context.folders.backups(), missing))
        count += entry.is_regular_file() ? 1 : 0;
    return ok(std::to_string(count) + " in " + context.folders.backups().string());
}

Check synthesizerCheck(const models::ModelFamily& family) {
    const auto synthesizer = family.loadSynthesizer();
    const auto& info = synthesizer->info();
    return ok(info.name + " " + info.version + ", " + std::to_string(info.voices.size()) + " voices, " +
              std::to_string(info.options.size()) + " options");
}

Check transcriberCheck(const models::ModelFamily& family) {
    const auto transcriber = family.loadTranscriber();
    const auto& info = transcriber->info();
    return ok(info.name + " " + info.version + (info.qualityNote.empty() ? "" : ": " + info.qualityNote));
}

}  // namespace

std::vector<Check> checkSettings(const Context& context) {
    std::vector<Check> checks;
    look(checks, "settings", "file", Problem, [&]() -> Check {
        if (!std::filesystem::exists(context.configFile))
            return ok(context.configFile.string() + " (not there: defaults)");
        if (context.settings.findings().empty()) return ok(context.configFile.string());
        return {Warning,
                {},
                {},
                context.settings.findings().front().message,
                "Correct it with timbre config set or in " + context.configFile.string() + "."};
    });
    return checks;
}

std::vector<Check> checkFolders(const Context& context) {
    std::vector<Check> checks;
    look(checks, "folders", "data", Problem, [&] { return folderCheck(context.folders.data); });
    look(checks, "folders", "models", Warning, [&] { return modelsCheck(context); });
    look(checks, "folders", "log", Warning, [&] { return folderCheck(context.folders.state); });
    return checks;
}

std::vector<Check> checkDatabase(const Context& context) {
    std::vector<Check> checks;
    look(checks, "database", "file", Problem, [&] { return databaseCheck(context); });
    look(checks, "database", "backups", Warning, [&] { return backupCheck(context); });
    return checks;
}

std::vector<Check> checkSound() {
    std::vector<Check> checks;
    look(checks, "sound", "output devices", Warning,
         [] { return deviceCheck(audio::makePortAudioOutput()->devices(), false); });
    look(checks, "sound", "input devices", Warning,
         [] { return deviceCheck(engine::makeInput({}, {})->devices(), true); });
    look(checks, "sound", "computer sound", Warning,
         [] { return monitorCheck(audio::makePulseInput()->devices()); });
    return checks;
}

std::vector<Check> checkEngines() {
    std::vector<Check> checks;
    for (const auto& family : models::modelFamilies()) {
        const std::string name(family.id);
        if (family.loadSynthesizer != nullptr)
            look(checks, "engines", name.c_str(), Problem, [&] { return synthesizerCheck(family); });
        if (family.loadTranscriber != nullptr)
            look(checks, "engines", name.c_str(), Problem, [&] { return transcriberCheck(family); });
    }
    return checks;
}

std::vector<Check> checkProcessor() {
    std::vector<Check> checks;
    look(checks, "processor", "features", Warning, [] {
        const auto cpu = tensor::cpuReport();
        return ok(cpu.model + ", " + std::to_string(cpu.cores) + " cores, " + cpu.features);
    });
    return checks;
}

std::vector<Check> checkTensor(const Context& context) {
    std::vector<Check> checks;
    look(checks, "tensor", "libtorch", Warning, [&] {
        const int threads = static_cast<int>(context.settings.integer("engine.threads"));
        const auto report = tensor::openTensorModule(threads);
        checks.push_back(
            {report.blasIsFast ? Ok : Warning, "tensor", "BLAS", report.blas, report.blasRemedy});
        const std::string found = report.torchVersion + ", kernels " + report.cpuCapability + ", " +
                                  std::to_string(report.threads) + " threads, bf16 " +
                                  (report.bf16 ? "in hardware" : "emulated") + ", self-test " +
                                  report.gateCheck;
        if (report.gateCheck == "ok") return ok(found);
        return Check{
            Warning, {}, {}, found, "Reinstall libtorch; neural models will not run until it works."};
    });
    look(checks, "tensor", "devices", Warning, [&] {
        const auto devices =
            tensor::probeDevices(static_cast<int>(context.settings.integer("engine.threads")));
        const auto check = [](const tensor::DeviceReport& device) {
            const std::string found = device.name + ": " + device.detail;
            if (device.works) return Check{Ok, "tensor", device.id, found, {}};
            return Check{Warning, "tensor", device.id, found,
                         "Models compute on the CPU; `models.device = cpu` says so for good."};
        };
        for (std::size_t number = 1; number < devices.size(); ++number)
            checks.push_back(check(devices[number]));
        return check(devices.front());
    });
    return checks;
}

std::vector<Check> checkDisplay() {
    const char* x11 = std::getenv("DISPLAY");
    const char* wayland = std::getenv("WAYLAND_DISPLAY");
    if (x11 == nullptr && wayland == nullptr)
        return {{Warning, "display", "server", "none",
                 "The window needs one (start it from a desktop session); the command line does not."}};
    return {{Ok, "display", "server", wayland != nullptr ? wayland : x11, {}}};
}

}  // namespace timbre::cli
