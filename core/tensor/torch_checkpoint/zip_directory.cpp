#include "core/tensor/torch_checkpoint/zip_directory.h"

#include "core/base/error.h"
#include "core/tensor/stored_tensor.h"
#include "core/tensor/utf8_character.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace timbre::tensor {
namespace {

constexpr std::int64_t kMostEntries = 250'000;
constexpr std::int64_t kLongestDirectory = 64 << 20;
constexpr std::int64_t kEndBytes = 22, kLocatorBytes = 20, kEnd64Bytes = 56;
constexpr std::int64_t kCentralBytes = 46, kLocalBytes = 30;
constexpr std::int64_t kLongestComment = 0xFFFF;
constexpr std::uint64_t kSee64 = 0xFFFFFFFF;

// Little-endian numbers out of a piece of the file.
class Bytes {
public:
    Bytes(const MappedFile& file, std::string_view data) : file_(file), data_(data) {}

    [[noreturn]] void fail(const std::string& what) const {
        throw Error(ErrorCode::DamagedFile, file_.path().string() + ": " + what);
    }
    std::string_view text(std::int64_t at, std::int64_t length) const {
        const auto size = static_cast<std::int64_t>(data_.size());
        if (at < 0 || length < 0 || at > size || length > size - at) fail("the archive is cut off");
        return data_.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(length));
    }
    std::uint64_t number(std::int64_t at, int bytes) const {
        std::uint64_t value = 0;
        const std::string_view found = text(at, bytes);
        for (int i = bytes; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(found[static_cast<std::size_t>(i)]);
        return value;
    }
    bool startsWith(std::int64_t at, std::string_view signature) const {
        const auto length = static_cast<std::int64_t>(signature.size());
        const auto size = static_cast<std::int64_t>(data_.size());
        return at >= 0 && at <= size - length && text(at, length) == signature;
    }
    // As a place in the file; what does not fit is beyond every file.
    std::int64_t place(std::int64_t at, int bytes) const {
        const std::uint64_t value = number(at, bytes);
        if (value > static_cast<std::uint64_t>(file_.size())) fail("an entry lies outside the archive");
        return static_cast<std::int64_t>(value);
    }
    std::int64_t size() const { return static_cast<std::int64_t>(data_.size()); }

private:
    const MappedFile& file_;
    std::string_view data_;
};

struct Directory {
    std::int64_t entries = 0, offset = 0, size = 0;
};

std::int64_t endRecord(const Bytes& archive) {
    const std::int64_t last = archive.size() - kEndBytes;
    for (std::int64_t at = last; at >= 0 && at >= last - kLongestComment; --at)
        if (archive.startsWith(at, "PK\5\6") &&
            at + kEndBytes + static_cast<std::int64_t>(archive.number(at + 20, 2)) == archive.size())
            return at;
    archive.fail("no end of a ZIP archive: the file is cut off or something else");
}

Directory directoryOf(const Bytes& archive) {
    const std::int64_t end = endRecord(archive);
    Directory found{static_cast<std::int64_t>(archive.number(end + 10, 2)), 0, 0};
    std::int64_t limit = end;
    const std::int64_t locator = end - kLocatorBytes;
    if (archive.startsWith(locator, "PK\6\7")) {
        const std::int64_t end64 = archive.place(locator + 8, 8);
        if (!archive.startsWith(end64, "PK\6\6") || end64 > locator - kEnd64Bytes)
            archive.fail("the ZIP64 end record is not where it should be");
        if (archive.number(end64 + 16, 4) != 0 || archive.number(end64 + 20, 4) != 0)
            archive.fail("the archive is divided into several files");
        found.entries = archive.place(end64 + 32, 8);
        found.size = archive.place(end64 + 40, 8);
        found.offset = archive.place(end64 + 48, 8);
        limit = end64;
    } else {
        if (archive.number(end + 4, 2) != 0 || archive.number(end + 6, 2) != 0)
            archive.fail("the archive is divided into several files");
        found.size = archive.place(end + 12, 4);
        found.offset = archive.place(end + 16, 4);
    }
    if (found.offset > limit || found.size > limit - found.offset)
        archive.fail("the directory of the archive lies outside it");
    if (found.entries > kMostEntries || found.size > kLongestDirectory) archive.fail("too many entries");
    return found;
}

bool isPlainName(std::string_view name) {
    if (name.empty() || !isUtf8(name) || name.find('\\') != std::string_view::npos) return false;
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return false;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        const std::string_view part = name.substr(at, end - at);
        if (part.empty() || part == "." || part == "..") return false;
        at = end + 1;
    }
    return true;
}

// An entry of the directory, as far as it can be judged without its local header.
struct Row {
    std::string name;
    std::uint64_t flags = 0, method = 0;
    std::uint64_t size = 0, stored = 0, header = 0;
    std::int64_t length = 0;  // of the row itself
};

// The three numbers that may have moved to the extra field (4.5.3).
void readExtra(const Bytes& directory, Row& row, std::int64_t at, std::int64_t end) {
    while (at + 4 <= end) {
        const std::uint64_t id = directory.number(at, 2);
        std::int64_t value = at + 4;
        const std::int64_t next = value + static_cast<std::int64_t>(directory.number(at + 2, 2));
        if (next > end) directory.fail("entry " + quotedName(row.name) + " has a broken extra field");
        if (id == 1)
            for (std::uint64_t* number : {&row.size, &row.stored, &row.header}) {
                if (*number != kSee64) continue;
                if (value + 8 > next) directory.fail("entry " + quotedName(row.name) + " has no ZIP64 size");
                *number = directory.number(value, 8);
                value += 8;
            }
        at = next;
    }
}

Row readRow(const Bytes& directory, std::int64_t at) {
    if (!directory.startsWith(at, "PK\1\2")) directory.fail("the directory of the archive is broken");
    Row row;
    row.flags = directory.number(at + 8, 2);
    row.method = directory.number(at + 10, 2);
    row.stored = directory.number(at + 20, 4);
    row.size = directory.number(at + 24, 4);
    row.header = directory.number(at + 42, 4);
    const auto name = static_cast<std::int64_t>(directory.number(at + 28, 2));
    const auto extra = static_cast<std::int64_t>(directory.number(at + 30, 2));
    const auto comment = static_cast<std::int64_t>(directory.number(at + 32, 2));
    row.name = directory.text(at + kCentralBytes, name);
    row.length = kCentralBytes + name + extra + comment;
    directory.text(at, row.length);
    readExtra(directory, row, at + kCentralBytes + name, at + kCentralBytes + name + extra);
    return row;
}

void checkRow(const MappedFile& file, const Row& row) {
    const std::string who = file.path().string() + ": entry " + quotedName(row.name);
    std::string_view name = row.name;
    if (row.size == 0 && name.ends_with('/')) name.remove_suffix(1);  // a folder
    if (!isPlainName(name))
        throw Error(ErrorCode::DamagedFile, who + " has a name that leads out of the archive");
    constexpr std::uint64_t kEncrypted = 1 | 1 << 6 | 1 << 13;
    if ((row.flags & kEncrypted) != 0) throw Error(ErrorCode::Unsupported, who + " is encrypted");
    if (row.method != 0)
        throw Error(ErrorCode::Unsupported, who + " is compressed, which torch.save never does");
    if (row.size != row.stored) throw Error(ErrorCode::DamagedFile, who + " has two sizes");
}

// Where the data begins; the local header must tell the same as the directory.
ZipEntry locate(const Bytes& archive, const Row& row, std::int64_t dataEnd) {
    const std::string who = "entry " + quotedName(row.name);
    if (row.header > static_cast<std::uint64_t>(dataEnd)) archive.fail(who + " lies outside the archive");
    const auto header = static_cast<std::int64_t>(row.header);
    if (!archive.startsWith(header, "PK\3\4")) archive.fail(who + " is not where the directory says");
    const auto nameBytes = static_cast<std::int64_t>(archive.number(header + 26, 2));
    const auto extraBytes = static_cast<std::int64_t>(archive.number(header + 28, 2));
    if (archive.number(header + 8, 2) != row.method ||
        archive.text(header + kLocalBytes, nameBytes) != row.name)
        archive.fail(who + " differs from its local header");
    const std::int64_t offset = header + kLocalBytes + nameBytes + extraBytes;
    if (offset > dataEnd || row.size > static_cast<std::uint64_t>(dataEnd - offset))
        archive.fail(who + " of " + std::to_string(row.size) + " bytes lies outside the archive");
    return {offset, static_cast<std::int64_t>(row.size)};
}

void checkOverlaps(const Bytes& archive, std::vector<std::pair<std::int64_t, std::int64_t>>& ranges) {
    std::sort(ranges.begin(), ranges.end());
    for (std::size_t i = 1; i < ranges.size(); ++i)
        if (ranges[i].first < ranges[i - 1].second) archive.fail("entries of the archive overlap");
}

}  // namespace

std::map<std::string, ZipEntry, std::less<>> readZipDirectory(const MappedFile& file) {
    const std::string_view data(reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size());
    const Bytes archive(file, data);
    const Directory place = directoryOf(archive);
    // A copy: what was checked must not change under the parser's feet.
    const std::string copy(archive.text(place.offset, place.size));
    const Bytes directory(file, copy);

    std::map<std::string, ZipEntry, std::less<>> entries;
    std::vector<std::pair<std::int64_t, std::int64_t>> ranges;  // header to end of data
    std::int64_t at = 0;
    for (std::int64_t i = 0; i < place.entries; ++i) {
        const Row row = readRow(directory, at);
        at += row.length;
        checkRow(file, row);
        const ZipEntry entry = locate(archive, row, place.offset);
        ranges.emplace_back(static_cast<std::int64_t>(row.header), entry.offset + entry.size);
        if (!entries.emplace(row.name, entry).second)
            archive.fail("entry " + quotedName(row.name) + " is there twice");
    }
    if (at != directory.size()) archive.fail("the directory of the archive has more bytes than entries");
    checkOverlaps(archive, ranges);
    return entries;
}

}  // namespace timbre::tensor
