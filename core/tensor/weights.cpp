#include "core/tensor/weights.h"

#include "core/base/error.h"
#include "core/tensor/checkpoint_files.h"
#include "core/tensor/inference.h"
#include "core/tensor/own_memory.h"
#include "core/tensor/thread_scope.h"

#include <ATen/ops/from_blob.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace timbre::tensor {
namespace {

at::ScalarType scalarType(ElementType type) {
    switch (type) {
        case ElementType::Bool:
            return at::kBool;
        case ElementType::U8:
            return at::kByte;
        case ElementType::I8:
            return at::kChar;
        case ElementType::I16:
            return at::kShort;
        case ElementType::I32:
            return at::kInt;
        case ElementType::I64:
            return at::kLong;
        case ElementType::F16:
            return at::kHalf;
        case ElementType::BF16:
            return at::kBFloat16;
        case ElementType::F32:
            return at::kFloat;
        case ElementType::F64:
            return at::kDouble;
    }
    return at::kFloat;
}

std::string_view typeName(at::ScalarType type) {
    for (const ElementType known :
         {ElementType::Bool, ElementType::U8, ElementType::I8, ElementType::I16, ElementType::I32,
          ElementType::I64, ElementType::F16, ElementType::BF16, ElementType::F32, ElementType::F64})
        if (scalarType(known) == type) return elementTypeName(known);
    return "other";
}

bool matches(std::span<const std::int64_t> found, std::span<const std::int64_t> expected) {
    return std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                      [](std::int64_t is, std::int64_t wanted) { return wanted == -1 || is == wanted; });
}

std::int64_t bytesOf(const StoredTensor& stored) {
    return elementCount(stored.shape).value_or(0) * elementBytes(stored.type);
}

// A view of the file, which stays mapped as long as the view.
at::Tensor viewOf(const StoredTensor& stored, const std::shared_ptr<const MappedFile>& file) {
    // Nothing writes through it: the pages are read-only.
    auto* data = const_cast<std::byte*>(file->bytes().data()) + stored.offset;
    return at::from_blob(
        data, stored.shape, stored.strides, [file](void*) {},
        at::TensorOptions().dtype(scalarType(stored.type)));
}

// A contiguous copy. On one processor: it is memory that limits, and on a machine with other work to do
// the threads of an operation wait for each other ten times longer than they compute.
at::Tensor ownCopy(const at::Tensor& tensor, at::ScalarType type) {
    const ThreadScope one(1);
    at::Tensor copy = ownTensor(tensor.sizes(), type);
    copy.copy_(tensor);
    return copy;
}

}  // namespace

struct Weights::Entry {
    StoredTensor stored;
    std::shared_ptr<const MappedFile> file;
    bool taken = false;
    bool isMapped = false;  // `tensor` is a view of the file
    at::Tensor tensor;
};

struct Weights::Source {
    // Equal keys are equal tensors: file, offset, strides, shape, type to compute in.
    using Place = std::tuple<const MappedFile*, std::int64_t, std::vector<std::int64_t>,
                             std::vector<std::int64_t>, at::ScalarType>;

    std::filesystem::path path;
    std::map<std::string, Entry, std::less<>> entries;
    std::vector<std::shared_ptr<const MappedFile>> files;
    std::optional<at::ScalarType> floatType;
    std::map<Place, std::pair<at::Tensor, bool>> made;  // and whether it is a view of the file
    std::int64_t copyBudget = 0;  // bytes that misaligned and strided tensors may still be copied to

    void materialise(Entry& entry);
    at::Tensor aligned(const Entry& entry);
    void spend(const Entry& entry);
};

// Tensors that share a storage with other strides could ask for far more than the file has.
void Weights::Source::spend(const Entry& entry) {
    copyBudget -= bytesOf(entry.stored);
    if (copyBudget < 0)
        throw Error(ErrorCode::DamagedFile, entry.file->path().string() + ": tensor " +
                                                quotedName(entry.stored.name) +
                                                ": the tensors overlap so much that they would need "
                                                "several times the memory of the file");
}

// Neither format promises that numbers begin where the processor wants them.
at::Tensor Weights::Source::aligned(const Entry& entry) {
    const StoredTensor& stored = entry.stored;
    const std::byte* data = entry.file->bytes().data() + stored.offset;
    const bool isAligned =
        reinterpret_cast<std::uintptr_t>(data) % static_cast<std::uintptr_t>(elementBytes(stored.type)) == 0;
    if (isAligned || elementCount(stored.shape) == 0) return viewOf(stored, entry.file);
    std::int64_t last = 0;
    for (std::size_t i = 0; i < stored.shape.size(); ++i) last += (stored.shape[i] - 1) * stored.strides[i];
    const std::int64_t elements = last + 1;
    copyBudget -= elements * elementBytes(stored.type) - bytesOf(stored);
    spend(entry);
    const at::Tensor storage = ownTensor({elements}, scalarType(stored.type));
    std::memcpy(storage.data_ptr(), data, static_cast<std::size_t>(elements * elementBytes(stored.type)));
    return storage.as_strided(stored.shape, stored.strides);
}

void Weights::Source::materialise(Entry& entry) {
    const StoredTensor& stored = entry.stored;
    const at::ScalarType inFile = scalarType(stored.type);
    const at::ScalarType type = c10::isFloatingType(inFile) ? floatType.value_or(inFile) : inFile;
    auto& [tensor, isMapped] = made[{entry.file.get(), stored.offset, stored.strides, stored.shape, type}];
    if (!tensor.defined()) {
        const std::int64_t bytes = bytesOf(stored);
        entry.file->willNeed(stored.offset, bytes);
        tensor = runInference([&] {
            const at::Tensor raw = aligned(entry);
            const bool isDense = isContiguous(stored);
            if (!isDense) spend(entry);
            return isDense && type == inFile ? raw : ownCopy(raw, type);
        });
        isMapped = bytes == 0 || tensor.data_ptr() == entry.file->bytes().data() + stored.offset;
        if (!isMapped) entry.file->release(stored.offset, bytes);
    }
    entry.tensor = tensor;
    entry.isMapped = isMapped;
    entry.taken = true;
}

Weights::Weights(std::shared_ptr<Source> source, std::string prefix)
    : source_(std::move(source)), prefix_(std::move(prefix)) {}

Weights Weights::open(const std::filesystem::path& path) {
    auto source = std::make_shared<Source>();
    source->path = path;
    for (CheckpointFile& opened : openCheckpoint(path)) {
        source->copyBudget += 2 * opened.file->size();
        source->files.push_back(opened.file);
        for (StoredTensor& tensor : opened.tensors) {
            std::string name = tensor.name;
            source->entries.emplace(std::move(name), Entry{std::move(tensor), opened.file, false, false, {}});
        }
    }
    return {std::move(source), ""};
}

void Weights::computeIn(at::ScalarType type) {
    source_->floatType = type;
}

Weights Weights::scope(std::string_view prefix) const {
    return {source_, prefix_ + std::string(prefix)};
}

Weights::Entry& Weights::entry(std::string_view name,
                               std::optional<std::span<const std::int64_t>> shape) const {
    const std::string whole = prefix_ + std::string(name);
    const auto found = source_->entries.find(whole);
    const std::string expected = shape ? "expected " + shapeText(*shape) : std::string("expected it");
    if (found == source_->entries.end())
        throw Error(ErrorCode::DamagedFile, source_->path.string() + ": tensor " + quotedName(whole) + ": " +
                                                expected + ", found none");
    const StoredTensor& stored = found->second.stored;
    if (shape && !matches(stored.shape, *shape))
        throw Error(ErrorCode::DamagedFile, found->second.file->path().string() + ": tensor " +
                                                quotedName(whole) + ": " + expected + ", found " +
                                                shapeText(stored.shape));
    return found->second;
}

at::Tensor Weights::take(std::string_view name, std::initializer_list<std::int64_t> shape) {
    Entry& found = entry(name, std::span(shape.begin(), shape.size()));
    source_->materialise(found);
    return found.tensor;
}

at::Tensor Weights::take(std::string_view name) {
    Entry& found = entry(name, std::nullopt);
    source_->materialise(found);
    return found.tensor;
}

bool Weights::has(std::string_view name) const {
    return source_->entries.find(prefix_ + std::string(name)) != source_->entries.end();
}

std::vector<std::string> Weights::names() const {
    std::vector<std::string> names;
    for (auto it = source_->entries.lower_bound(prefix_); it != source_->entries.end(); ++it) {
        if (it->first.compare(0, prefix_.size(), prefix_) != 0) break;
        names.push_back(it->first.substr(prefix_.size()));
    }
    return names;
}

std::vector<std::int64_t> Weights::shape(std::string_view name) const {
    return entry(name, std::nullopt).stored.shape;
}

at::ScalarType Weights::typeInFile(std::string_view name) const {
    return scalarType(entry(name, std::nullopt).stored.type);
}

void Weights::expectAllTaken(std::initializer_list<std::string_view> ignored) const {
    constexpr std::size_t kShown = 5;
    std::size_t count = 0;
    std::string left;
    for (const std::string& name : names()) {
        const auto endsSo = [&](std::string_view end) { return name.ends_with(end); };
        if (source_->entries.find(prefix_ + name)->second.taken ||
            std::any_of(ignored.begin(), ignored.end(), endsSo))
            continue;
        if (++count <= kShown) left += (count == 1 ? "" : ", ") + quotedName(prefix_ + name);
    }
    if (count == 0) return;
    if (count > kShown) left += " and " + std::to_string(count - kShown) + " more";
    throw Error(ErrorCode::DamagedFile,
                source_->path.string() + ": tensors that this model does not have: " + left);
}

std::vector<models::TensorBytes> Weights::memory() const {
    using Kind = std::tuple<std::string, std::string, bool>;  // device, type, mapped
    std::map<Kind, std::int64_t> bytes;
    std::map<std::tuple<const void*, std::int64_t>, const Entry*> distinct;
    for (const auto& [name, entry] : source_->entries)
        if (entry.taken)
            distinct[{entry.tensor.data_ptr(), static_cast<std::int64_t>(entry.tensor.nbytes())}] = &entry;
    // In the order of addresses: what a view before has covered is not counted again.
    const std::byte* covered = nullptr;
    for (const auto& [place, entry] : distinct) {
        const auto* begin = static_cast<const std::byte*>(std::get<0>(place));
        const std::byte* end = begin + std::get<1>(place);
        const std::byte* fresh = std::max(begin, covered);
        covered = std::max(end, covered);
        if (fresh >= end) continue;
        bytes[{entry->tensor.device().str(), std::string(typeName(entry->tensor.scalar_type())),
               entry->isMapped}] += end - fresh;
    }
    std::vector<models::TensorBytes> report;
    report.reserve(bytes.size());
    for (const auto& [kind, size] : bytes)
        report.push_back({std::get<0>(kind), std::get<1>(kind), std::get<2>(kind), size});
    return report;
}

void Weights::check() const {
    for (const auto& file : source_->files) file->check();
}

}  // namespace timbre::tensor
