#include "core/text/import/documents/zip_archive.h"

#include "core/base/error.h"
#include "core/text/import/import_steps.h"

#include <array>
#include <cctype>
#include <memory>
#include <vector>
#include <zip.h>

namespace timbre::text {
namespace {

constexpr zip_int64_t kMaxEntries = 65'535;
constexpr std::size_t kBlock = 1 << 16;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const int lower = std::tolower(static_cast<unsigned char>(c));
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percentDecoded(const std::string& text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isCode =
            text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        if (!isCode) {
            decoded.push_back(text[i]);
            continue;
        }
        decoded.push_back(static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
        i += 2;
    }
    return decoded;
}

}  // namespace

ZipArchive::ZipArchive(const std::filesystem::path& path, const ImportOptions& options)
    : path_(path), options_(options) {
    int code = 0;
    archive_ = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (archive_ == nullptr) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        throw Error(ErrorCode::DamagedFile, path.string() + ": " + reason);
    }
    if (zip_get_num_entries(archive_, 0) > kMaxEntries) {
        zip_discard(archive_);
        throw Error(ErrorCode::InvalidInput, path.string() + " holds too many files");
    }
}

ZipArchive::~ZipArchive() {
    zip_discard(archive_);
}

std::optional<std::string> ZipArchive::find(const std::string& name) {
    const zip_int64_t index = zip_name_locate(archive_, name.c_str(), ZIP_FL_ENC_GUESS);
    if (index < 0) return std::nullopt;
    const auto fail = [&](const char* reason) {
        throw Error(ErrorCode::DamagedFile, path_.string() + ", " + name + ": " + reason);
    };
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat_index(archive_, static_cast<zip_uint64_t>(index), 0, &facts) == 0 &&
        (facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        throw Error(ErrorCode::Unsupported, path_.string() + " is protected by a password");
    const std::unique_ptr<zip_file_t, CloseFile> file(
        zip_fopen_index(archive_, static_cast<zip_uint64_t>(index), 0));
    if (!file) fail(zip_strerror(archive_));
    std::string content;
    std::vector<char> block(kBlock);
    for (;;) {
        throwIfStopped(options_);
        const zip_int64_t count = zip_fread(file.get(), block.data(), block.size());
        if (count < 0) fail(zip_file_strerror(file.get()));
        if (count == 0) return content;
        unpacked_ += static_cast<std::uint64_t>(count);
        if (unpacked_ > options_.limits.unpackedBytes)
            throw Error(ErrorCode::InvalidInput, path_.string() + " unpacks to more than " +
                                                     std::to_string(options_.limits.unpackedBytes >> 20) +
                                                     " MiB");
        content.append(block.data(), static_cast<std::size_t>(count));
    }
}

std::string ZipArchive::read(const std::string& name) {
    if (auto content = find(name)) return *std::move(content);
    throw Error(ErrorCode::DamagedFile, path_.string() + " lacks " + name);
}

std::string resolvePath(const std::string& folder, const std::string& reference) {
    const std::string target = percentDecoded(reference.substr(0, reference.find('#')));
    const std::string whole = target.starts_with('/') ? target.substr(1) : folder + target;
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= whole.size();) {
        const std::size_t end = std::min(whole.find('/', begin), whole.size());
        const std::string part = whole.substr(begin, end - begin);
        if (part == "..") {
            if (!parts.empty()) parts.pop_back();
        } else if (!part.empty() && part != ".") {
            parts.push_back(part);
        }
        begin = end + 1;
    }
    std::string path;
    for (const auto& part : parts) path += (path.empty() ? "" : "/") + part;
    return path;
}

std::string folderOf(const std::string& name) {
    const auto slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash + 1);
}

}  // namespace timbre::text
