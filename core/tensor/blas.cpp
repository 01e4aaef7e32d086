#include "core/tensor/blas.h"

#include <cstdlib>
#include <dlfcn.h>
#include <sstream>

namespace timbre::tensor {
namespace {

constexpr const char* kInstallOpenMp =
    "Install the Debian package libopenblas0-openmp and choose it with "
    "`update-alternatives --config libblas.so.3-x86_64-linux-gnu`.";

template <typename Function>
Function functionOf(void* library, const char* name) {
    return reinterpret_cast<Function>(::dlsym(library, name));
}

std::string threading(int parallel) {
    switch (parallel) {
        case 0:
            return "single thread";
        case 1:
            return "pthread";
        case 2:
            return "openmp";
        default:
            return "threading unknown";
    }
}

}  // namespace

BlasReport blasReport() {
    // Present only if libtorch's libblas.so.3 is OpenBLAS; the reference BLAS is sixty times slower.
    void* library = ::dlopen("libopenblas.so.0", RTLD_NOLOAD | RTLD_NOW);
    if (library == nullptr) return {"reference", false, kInstallOpenMp};

    const auto parallel = functionOf<int (*)()>(library, "openblas_get_parallel");
    const auto config = functionOf<const char* (*)()>(library, "openblas_get_config");
    const auto core = functionOf<const char* (*)()>(library, "openblas_get_corename");
    const int threads = parallel ? parallel() : -1;
    std::istringstream words(config ? config() : "OpenBLAS");
    std::string product, version;
    words >> product >> version;

    BlasReport report;
    report.name = product + (version.empty() ? "" : " " + version) + " (" + threading(threads) + ", " +
                  (core ? core() : "core unknown") + ")";
    if (threads != 2) {
        // Its own threads and libtorch's OpenMP pool would spin against each other.
        report.remedy = kInstallOpenMp;
    } else if (const char* forced = std::getenv("OPENBLAS_CORETYPE")) {
        report.remedy = std::string("Remove OPENBLAS_CORETYPE=") + forced +
                        " from the environment: OpenBLAS then picks the kernels of this processor.";
    } else {
        report.isFast = true;
    }
    ::dlclose(library);
    return report;
}

}  // namespace timbre::tensor
