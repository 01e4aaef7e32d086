#pragma once

#include "tests/core/tensor/made_files.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// PyTorch checkpoints that tests build byte by byte.
namespace timbre::test {

struct MadeEntry {
    std::string name, data;
    std::uint16_t method = 0, flags = 0;
    std::string localName = name;
};

// A ZIP archive of these entries; with zip64 every size and place is in the extra field.
inline std::string zipArchive(const std::vector<MadeEntry>& entries, bool zip64 = false) {
    std::string archive, directory;
    for (const MadeEntry& entry : entries) {
        const std::uint64_t header = archive.size(), size = entry.data.size();
        // As torch.save does, so that numbers begin where the processor wants them.
        const std::uint64_t start = header + 30 + entry.localName.size() + 4;
        const std::string padding((64 - start % 64) % 64, 'Z');
        archive += "PK\3\4" + littleEndian(20, 2) + littleEndian(entry.flags, 2) +
                   littleEndian(entry.method, 2) + littleEndian(0, 8) + littleEndian(size, 4) +
                   littleEndian(size, 4) + littleEndian(entry.localName.size(), 2) +
                   littleEndian(4 + padding.size(), 2) + entry.localName + "FB" +
                   littleEndian(padding.size(), 2) + padding + entry.data;
        const std::string extra = zip64 ? littleEndian(1, 2) + littleEndian(24, 2) + littleEndian(size, 8) +
                                              littleEndian(size, 8) + littleEndian(header, 8)
                                        : "";
        const auto number = [&](std::uint64_t value) { return littleEndian(zip64 ? ~0ULL : value, 4); };
        directory += "PK\1\2" + littleEndian(20, 2) + littleEndian(20, 2) + littleEndian(entry.flags, 2) +
                     littleEndian(entry.method, 2) + littleEndian(0, 8) + number(size) + number(size) +
                     littleEndian(entry.name.size(), 2) + littleEndian(extra.size(), 2) +
                     littleEndian(0, 10) + number(header) + entry.name + extra;
    }
    const std::uint64_t begin = archive.size(), count = entries.size();
    archive += directory;
    const std::uint64_t end = archive.size();
    if (zip64)
        archive += "PK\6\6" + littleEndian(44, 8) + littleEndian(45, 2) + littleEndian(45, 2) +
                   littleEndian(0, 8) + littleEndian(count, 8) + littleEndian(count, 8) +
                   littleEndian(directory.size(), 8) + littleEndian(begin, 8) + "PK\6\7" +
                   littleEndian(0, 4) + littleEndian(end, 8) + littleEndian(1, 4);
    const auto number = [&](std::uint64_t value, int bytes) {
        return littleEndian(zip64 ? ~0ULL : value, bytes);
    };
    return archive + "PK\5\6" + littleEndian(0, 4) + number(count, 2) + number(count, 2) +
           number(directory.size(), 4) + number(begin, 4) + littleEndian(0, 2);
}

// Pieces of a pickle.
inline std::string text(const std::string& value) {
    return "X" + littleEndian(value.size(), 4) + value;
}
inline std::string integer(std::int64_t value) {
    return std::string("\x8a\x08", 2) + littleEndian(static_cast<std::uint64_t>(value), 8);
}
inline std::string integers(const std::vector<std::int64_t>& values) {
    std::string tuple = "(";
    for (const std::int64_t value : values) tuple += integer(value);
    return tuple + "t";
}
inline std::string global(const std::string& module, const std::string& name) {
    return "c" + module + "\n" + name + "\n";
}
inline std::string storageId(const std::string& type, const std::string& key, std::int64_t count) {
    return "(" + text("storage") + global("torch", type) + text(key) + text("cpu") + integer(count) + "tQ";
}
inline std::string pickledTensor(const std::string& storage, std::int64_t offset,
                                 const std::vector<std::int64_t>& shape,
                                 const std::vector<std::int64_t>& strides) {
    return global("torch._utils", "_rebuild_tensor_v2") + "(" + storage + integer(offset) + integers(shape) +
           integers(strides) + "\x89" + global("collections", "OrderedDict") + ")RtR";
}
// What lies between the braces of a dictionary: keys and values.
inline std::string program(const std::string& items) {
    return "\x80\x02}(" + items + "u.";
}
// A checkpoint with this program and storage "0" of these floats.
inline std::string torchFile(const std::string& pickle, const std::vector<float>& values,
                             bool zip64 = false) {
    return zipArchive({{"archive/data.pkl", pickle},
                       {"archive/byteorder", "little"},
                       {"archive/data/0", floats(values)},
                       {"archive/version", "3\n"}},
                      zip64);
}

}  // namespace timbre::test
