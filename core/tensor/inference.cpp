#include "core/tensor/inference.h"

#include "core/base/error.h"

#include <c10/util/Exception.h>

#include <exception>
#include <new>
#include <string>
#include <string_view>

namespace timbre::tensor {
namespace {

// The allocator for main memory reports by a plain error with this sentence.
bool speaksOfMemory(std::string_view message) {
    return message.find("can't allocate memory") != std::string_view::npos ||
           message.find("not enough memory") != std::string_view::npos;
}

}  // namespace

void rethrowAsError() {
    try {
        throw;
    } catch (const Error&) {
        throw;
    } catch (const c10::OutOfMemoryError& error) {
        throw Error(ErrorCode::OutOfMemory, error.what_without_backtrace());
    } catch (const c10::Error& error) {
        const std::string message = error.what_without_backtrace();
        throw Error(speaksOfMemory(message) ? ErrorCode::OutOfMemory : ErrorCode::Internal,
                    "libtorch: " + message);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "allocation failed during inference");
    } catch (const std::exception& error) {  // oneDNN throws its own type
        throw Error(ErrorCode::Internal, std::string("during inference: ") + error.what());
    } catch (...) {
        throw Error(ErrorCode::Internal, "unknown exception during inference");
    }
}

}  // namespace timbre::tensor
