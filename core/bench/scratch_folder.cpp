#include "core/bench/scratch_folder.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstdlib>
#include <string>

namespace timbre::bench {

ScratchFolder::ScratchFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "timbre-bench-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw errnoError(errno, "make the folder " + name);
    path_ = name;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace timbre::bench
