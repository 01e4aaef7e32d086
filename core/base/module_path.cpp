#include "core/base/module_path.h"

#include "core/base/error.h"

#include <cstdlib>
#include <dlfcn.h>
#include <string>
#include <system_error>
#include <vector>

namespace timbre {
namespace {

std::vector<std::filesystem::path> moduleFolders() {
    if (const char* path = std::getenv("TIMBRE_MODULE_PATH"); path != nullptr && *path != '\0') return {path};
    std::error_code failed;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
    if (failed) return {};
    const auto folder = program.parent_path();
    const auto prefix = folder.parent_path();
    return {folder, prefix / "lib", prefix / "lib" / "timbre-studio"};
}

std::string lastLoaderError() {
    const char* message = ::dlerror();
    return message != nullptr ? message : "unknown reason";
}

}  // namespace

std::filesystem::path findModule(std::string_view name) {
    const std::string file = "lib" + std::string(name) + ".so";
    std::string searched;
    for (const auto& folder : moduleFolders()) {
        std::error_code failed;
        if (std::filesystem::is_regular_file(folder / file, failed)) return folder / file;
        searched += (searched.empty() ? "" : ", ") + folder.string();
    }
    throw Error(ErrorCode::ModuleMissing, file + " not found, searched " + searched);
}

void* moduleSymbol(std::string_view name, const char* symbol) {
    const auto path = findModule(name);
    // RTLD_LOCAL keeps the module's libraries (Qt 5 among libtorch's) from answering for ours.
    void* module = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr)
        throw Error(ErrorCode::ModuleMissing, "loading " + path.string() + ": " + lastLoaderError());
    void* address = ::dlsym(module, symbol);
    if (address == nullptr)
        throw Error(ErrorCode::ModuleMissing, path.string() + " lacks " + symbol + ": " + lastLoaderError());
    return address;
}

}  // namespace timbre
