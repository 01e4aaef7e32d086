#pragma once

#include "core/config/schema.h"

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace timbre::config {

enum class Origin { Default, File, Environment, CommandLine };

// What checking a value gave: ok, corrected with a warning, or refused.
enum class Outcome { Ok, Corrected, Refused };
struct Finding {
    Outcome outcome = Outcome::Ok;
    std::string key;
    std::string message;  // English; names the key and the bound
    Origin origin = Origin::File;
};

struct SettingsSources {
    std::filesystem::path file = {};                                    // YAML; need not exist
    std::vector<std::pair<std::string, std::string>> environment = {};  // TIMBRE_… only, as NAME, value
    std::vector<std::pair<std::string, std::string>> commandLine = {};  // key, value
    std::span<const Setting> schema = config::schema();                 // must outlive the settings
};

// All settings with their origin: command line > environment > file > default. A value object: load
// once, hand copies around. Numbers slightly off type ("3.0" for an integer) and out-of-range numbers
// in the *file or environment* are corrected to the nearest bound with a warning; unknown keys, wrong
// types, unknown choices are refused: the default stays in force and the finding says so. The command
// line is strict: the caller turns any finding there into a usage error.
class Settings {
public:
    static Settings load(const SettingsSources& sources);  // never throws for content; see findings()

    bool boolean(std::string_view key) const;
    std::int64_t integer(std::string_view key) const;
    double real(std::string_view key) const;
    const std::string& text(std::string_view key) const;  // Text, Choice, Path
    const Value& value(std::string_view key) const;
    Origin origin(std::string_view key) const;
    const std::vector<Finding>& findings() const { return findings_; }

    // Checks a value given as text and, unless refused, sets it as if the file had it. The environment
    // and the command line stay stronger: the finding's message says so where one of them decides.
    Finding set(std::string_view key, std::string_view text);
    void reset(std::string_view key);  // as if the file did not have it

    // YAML with all values that differ from the default (all = every key with its description).
    // Secrets are left out.
    std::string exportYaml(bool all) const;
    // Writes what the file had, with all changes since, atomically and for the owner's eyes only. A
    // file that was not understood in full is kept beside it as "….bak".
    // Throws Error(ReadOnly, DiskFull …).
    void save(const std::filesystem::path& file) const;

    struct Difference {
        std::string key, before, after;
    };
    // What importing this YAML would change; findings for what it would refuse or correct.
    std::vector<Difference> diff(std::string_view yaml, std::vector<Finding>& findings) const;
    std::vector<Difference> importYaml(std::string_view yaml, std::vector<Finding>& findings);

private:
    struct Override {
        Value value;
        Origin origin = Origin::Environment;
    };
    const Setting* find(std::string_view key) const;
    void loadFile(const std::filesystem::path& file);
    void loadEnvironment(const std::vector<std::pair<std::string, std::string>>& variables);
    void readYaml(std::string_view yaml, std::vector<Finding>& findings);
    std::optional<Value> check(std::string_view key, std::string_view text, Origin origin,
                               std::vector<Finding>& findings) const;

    std::span<const Setting> schema_;
    std::map<std::string, Value, std::less<>> fromFile_;      // what save() writes
    std::map<std::string, Override, std::less<>> overrides_;  // stronger, never saved
    std::vector<Finding> findings_;
    bool fileWasRefused_ = false;  // in part or whole: save() keeps a copy
};

std::string_view originName(Origin origin);         // "default", "file", "environment", "command line"
std::string environmentName(std::string_view key);  // "audio.output_device" → "TIMBRE_AUDIO__OUTPUT_DEVICE"
std::vector<std::pair<std::string, std::string>> timbreEnvironment();  // of this process

// Where things live, after the XDG base directory specification, unless the settings say otherwise.
struct Folders {
    std::filesystem::path config, data, cache, state;  // …/timbre-studio each
    std::filesystem::path settingsFile() const { return config / "settings.yaml"; }
    std::filesystem::path database() const { return data / "timbre.db"; }
    std::filesystem::path assets() const { return data / "assets"; }
    std::filesystem::path backups() const { return data / "backups"; }
    std::filesystem::path logFile() const { return state / "timbre.log"; }
};
Folders defaultFolders();                                       // from XDG_… and HOME
Folders foldersFor(const Settings& settings, Folders folders);  // storage.data_folder applied

// Creates a folder and proves that it can be written (create, write, delete). Absent = fine.
struct FolderProblem {
    std::filesystem::path folder;
    std::string reason, remedy;
};
std::optional<FolderProblem> probeFolder(const std::filesystem::path& folder);

}  // namespace timbre::config
