#include "core/observe/endpoint.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/module_path.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <openssl/rand.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace timbre::observe {
namespace {

constexpr const char* kModule = "timbre_http_server";
constexpr std::size_t kTokenBytes = 32;

bool isToken(std::string_view text) {
    return text.size() == 2 * kTokenBytes && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::string newToken() {
    std::array<unsigned char, kTokenBytes> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        throw Error(ErrorCode::Internal, "the system gives no random numbers");
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const auto byte : bytes) (text += kDigits[byte >> 4]) += kDigits[byte & 15];
    return text;
}

// Empty: there is none that could be used.
std::string keptToken(const std::filesystem::path& file) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed)) return {};
    auto text = readFile(file, 4096);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return isToken(text) ? text : std::string();
}

// Never readable for others, not even before it is written.
void writeToken(const std::filesystem::path& file, const std::string& token) {
    const auto temporary = temporaryNameFor(file);
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) throw errnoError(errno, "open " + temporary.string());
    const std::string line = token + "\n";
    const auto written = ::write(descriptor, line.data(), line.size());
    const int problem = written == static_cast<ssize_t>(line.size()) ? 0 : (written < 0 ? errno : ENOSPC);
    ::close(descriptor);
    if (problem != 0) {
        ::unlink(temporary.c_str());
        throw errnoError(problem, "write " + temporary.string());
    }
    publishFile(temporary, file);
}

}  // namespace

Endpoint::Endpoint(EndpointOptions options, Pages pages) : request_(std::make_unique<HttpServerRequest>()) {
    if (options.token.empty()) throw Error(ErrorCode::InvalidInput, "the endpoint has no token");
    auto* request = request_.get();
    request->port = options.port;
    request->answer = [request, token = std::move(options.token), pages = std::move(pages)](
                          const HttpAsk& ask) { return answer(ask, token, request->boundPort, pages); };
    const auto start = reinterpret_cast<StartHttpServer>(moduleSymbol(kModule, "timbreHttpServerStart"));
    server_ = start(request);
    if (server_ == nullptr) throw Error(ErrorCode::InUse, "the endpoint cannot listen: " + request->error);
}

Endpoint::~Endpoint() {
    if (server_ == nullptr) return;
    reinterpret_cast<StopHttpServer>(moduleSymbol(kModule, "timbreHttpServerStop"))(server_);
}

std::string Endpoint::address() const {
    return "http://127.0.0.1:" + std::to_string(port());
}

std::string tokenOf(const std::filesystem::path& file) {
    if (auto token = keptToken(file); !token.empty()) {
        ::chmod(file.c_str(), 0600);
        return token;
    }
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    auto token = newToken();
    writeToken(file, token);
    return token;
}

}  // namespace timbre::observe
