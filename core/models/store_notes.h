#pragma once

#include "core/sources/manifest.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace timbre::models {

// A folder of the user's that is a model of the list.
struct Import {
    std::string id;
    std::filesystem::path folder;
};

// What the store remembers of models beside their files, in .timbre below its root: JSON files that
// are replaced as a whole. What cannot be read counts as not there. Writing throws as
// writeFileAtomically(). Any thread may read; one at a time may write.
class StoreNotes {
public:
    explicit StoreNotes(std::filesystem::path folder) : folder_(std::move(folder)) {}

    std::vector<Import> imports() const;
    void writeImports(const std::vector<Import>& imports) const;

    // The hashes that an import had when it was checked for the first time.
    std::optional<sources::Manifest> pins(const std::string& id) const;
    void writePins(const std::string& id, const sources::Manifest& pins) const;

    // What the last check found, as far as the files are still the same as then. folder: of the model.
    std::vector<sources::FileProblem> problems(const std::string& id,
                                               const std::filesystem::path& folder) const;
    void writeProblems(const std::string& id, const std::filesystem::path& folder,
                       const std::vector<sources::FileProblem>& problems) const;

    void forget(const std::string& id) const;  // pins and problems; never throws

private:
    std::filesystem::path fileFor(const std::string& id, const char* what) const;
    void write(const std::filesystem::path& path, const std::string& text) const;

    std::filesystem::path folder_;
};

}  // namespace timbre::models
