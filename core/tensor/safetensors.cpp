#include "core/tensor/safetensors.h"

#include "core/base/error.h"
#include "core/tensor/json_cursor.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>
#include <utility>

namespace timbre::tensor {
namespace {

static_assert(std::endian::native == std::endian::little, "both formats store little-endian numbers");

constexpr std::uint64_t kLongestHeader = 100'000'000;  // as in the format's reference implementation
constexpr std::int64_t kLongestIndex = 64 << 20;
constexpr std::int64_t kLengthBytes = 8;

std::string_view textOf(const MappedFile& file, std::int64_t offset, std::int64_t length) {
    return {reinterpret_cast<const char*>(file.bytes().data()) + offset, static_cast<std::size_t>(length)};
}

[[noreturn]] void damaged(const MappedFile& file, const std::string& what) {
    throw Error(ErrorCode::DamagedFile, file.path().string() + ": " + what);
}

ElementType elementType(const MappedFile& file, const std::string& tensor, std::string_view type) {
    constexpr std::pair<std::string_view, ElementType> kTypes[] = {
        {"BOOL", ElementType::Bool}, {"U8", ElementType::U8},     {"I8", ElementType::I8},
        {"I16", ElementType::I16},   {"I32", ElementType::I32},   {"I64", ElementType::I64},
        {"F16", ElementType::F16},   {"BF16", ElementType::BF16}, {"F32", ElementType::F32},
        {"F64", ElementType::F64},
    };
    for (const auto& [name, known] : kTypes)
        if (name == type) return known;
    throw Error(ErrorCode::Unsupported, file.path().string() + ": tensor " + quotedName(tensor) +
                                            " has the type " + quotedName(type) +
                                            ", which this version cannot read");
}

// A tensor as the header states it; begin and end are bytes from the end of the header.
struct Row {
    StoredTensor tensor;
    std::int64_t begin = -1, end = -1;
};

Row readRow(JsonCursor& json, const MappedFile& file, const std::string& name) {
    Row row;
    row.tensor.name = name;
    bool hasType = false, hasShape = false;
    std::vector<std::int64_t> offsets;
    json.object([&](const std::string& key) {
        if (key == "dtype") {
            row.tensor.type = elementType(file, name, json.string());
            hasType = true;
        } else if (key == "shape") {
            json.array([&] {
                row.tensor.shape.push_back(json.integer());
                if (row.tensor.shape.size() > kMostDimensions) json.fail("too many dimensions");
            });
            hasShape = true;
        } else if (key == "data_offsets") {
            json.array([&] {
                offsets.push_back(json.integer());
                if (offsets.size() > 2) json.fail("expected two offsets");
            });
        } else {
            json.skip();
        }
    });
    if (!hasType || !hasShape || offsets.size() != 2)
        json.fail("tensor " + quotedName(name) + ": expected dtype, shape and two data_offsets");
    row.begin = offsets[0];
    row.end = offsets[1];
    return row;
}

void checkSize(const MappedFile& file, const Row& row) {
    const std::string who = "tensor " + quotedName(row.tensor.name) + ": ";
    const auto count = elementCount(row.tensor.shape);
    std::int64_t bytes = 0;
    if (!count || __builtin_mul_overflow(*count, elementBytes(row.tensor.type), &bytes))
        damaged(file, who + "the shape " + shapeText(row.tensor.shape) + " is impossible");
    if (row.begin < 0 || row.end < row.begin)
        damaged(file, who + "impossible data_offsets " + std::to_string(row.begin) + " to " +
                          std::to_string(row.end));
    if (row.end - row.begin != bytes)
        damaged(file, who + "expected " + std::to_string(bytes) + " bytes for " +
                          std::string(elementTypeName(row.tensor.type)) + " " + shapeText(row.tensor.shape) +
                          ", found " + std::to_string(row.end - row.begin));
}

// `rows` in the order of their data.
void checkCoverage(const MappedFile& file, const std::vector<Row>& rows, std::int64_t dataBytes) {
    std::int64_t reached = 0;
    for (const Row& row : rows) {
        if (row.begin < reached)
            damaged(file, "tensor " + quotedName(row.tensor.name) + " overlaps the one before it");
        if (row.begin > reached)
            damaged(file, std::to_string(row.begin - reached) + " bytes before tensor " +
                              quotedName(row.tensor.name) + " belong to no tensor");
        reached = row.end;
    }
    if (reached > dataBytes)
        damaged(file, "the data ends at byte " + std::to_string(dataBytes) + ", expected " +
                          std::to_string(reached) + ": the file is cut off");
    if (reached < dataBytes)
        damaged(file, std::to_string(dataBytes - reached) + " bytes at the end belong to no tensor");
}

std::int64_t headerLength(const MappedFile& file) {
    if (file.size() < kLengthBytes) damaged(file, "too short for a safetensors file");
    std::uint64_t length = 0;
    std::memcpy(&length, file.bytes().data(), sizeof length);
    if (length > kLongestHeader || length > static_cast<std::uint64_t>(file.size() - kLengthBytes))
        damaged(file, "the header claims " + std::to_string(length) + " bytes, the file has " +
                          std::to_string(file.size()));
    return static_cast<std::int64_t>(length);
}

}  // namespace

std::vector<StoredTensor> readSafetensors(const MappedFile& file) {
    const std::int64_t length = headerLength(file);
    const std::int64_t dataStart = kLengthBytes + length;
    // A copy: what was checked must not change under the parser's feet.
    const std::string header(textOf(file, kLengthBytes, length));
    if (header.empty() || header.front() != '{') damaged(file, "the header is no JSON object");

    std::vector<Row> rows;
    JsonCursor json(header, file.path().string() + ": header");
    json.object([&](const std::string& name) {
        if (name == "__metadata__") return json.object([&json](const std::string&) { json.string(); });
        if (rows.size() == kMostTensors) json.fail("too many tensors");
        rows.push_back(readRow(json, file, name));
    });
    json.end();

    for (const Row& row : rows) checkSize(file, row);
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    checkCoverage(file, rows, file.size() - dataStart);

    std::vector<StoredTensor> tensors;
    tensors.reserve(rows.size());
    for (Row& row : rows) {
        row.tensor.strides = contiguousStrides(row.tensor.shape);
        row.tensor.offset = dataStart + row.begin;
        tensors.push_back(std::move(row.tensor));
    }
    return tensors;
}

std::map<std::string, std::string> readShardIndex(const MappedFile& file) {
    if (file.size() > kLongestIndex) damaged(file, "too long for an index of shards");
    const std::string text(textOf(file, 0, file.size()));
    std::map<std::string, std::string> shards;
    bool found = false;
    JsonCursor json(text, file.path().string());
    json.object([&](const std::string& key) {
        if (key != "weight_map") return json.skip();
        found = true;
        json.object([&](const std::string& tensor) {
            std::string shard = json.string();
            const bool leads = shard.empty() || shard.front() == '.' ||
                               shard.find_first_of(std::string_view("/\\\0", 3)) != std::string::npos;
            if (leads)
                damaged(file, "tensor " + quotedName(tensor) + " is said to be in " + quotedName(shard) +
                                  ", which is no file of this folder");
            shards.emplace(tensor, std::move(shard));
        });
    });
    json.end();
    if (!found || shards.empty()) damaged(file, "expected a weight_map with tensors");
    return shards;
}

}  // namespace timbre::tensor
