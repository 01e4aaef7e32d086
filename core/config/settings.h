#pragma once

#include "core/config/schema.h"

#include <filesystem>
#include <map>
#include <optional>
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
};

struct SettingsSources {
    std::filesystem::path file;                                    // YAML; need not exist
    std::vector<std::pair<std::string, std::string>> environment;  // TIMBRE_… only, as NAME, value
    std::vector<std::pair<std::string, std::string>> commandLine;  // key, value
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

    // Checks a value given as text and, unless refused, sets it for this object (origin File).
    Finding set(std::string_view key, std::string_view text);
    void reset(std::string_view key);  // back to the default

    // YAML with all values that differ from the default (all = every key with its description).
    std::string exportYaml(bool all) const;
    // Writes what has origin File, atomically. Throws Error(ReadOnly, DiskFull …).
    void save(const std::filesystem::path& file) const;

    struct Difference {
        std::string key, before, after;
    };
    // What importing this YAML would change; findings for what it would refuse or correct.
    std::vector<Difference> diff(std::string_view yaml, std::vector<Finding>& findings) const;
    std::vector<Difference> importYaml(std::string_view yaml, std::vector<Finding>& findings);

private:
    struct Entry {
        Value value;
        Origin origin = Origin::Default;
    };
    std::map<std::string, Entry, std::less<>> values_;
    std::vector<Finding> findings_;
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
