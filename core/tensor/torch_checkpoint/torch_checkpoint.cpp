#include "core/tensor/torch_checkpoint/torch_checkpoint.h"

#include "core/base/error.h"
#include "core/tensor/torch_checkpoint/pickle_reader.h"
#include "core/tensor/torch_checkpoint/zip_directory.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace timbre::tensor {
namespace {

using pickle::Kind;
using Entries = std::map<std::string, ZipEntry, std::less<>>;

constexpr std::int64_t kLongestPickle = 64 << 20;
constexpr std::size_t kLongestName = 512;
constexpr int kDeepest = 16;
constexpr std::size_t kMostVisits = 4'000'000;  // a value may be reached on many ways
constexpr std::string_view kModelKeys[] = {"ema_model_state_dict", "state_dict", "model_state_dict", "model"};

[[noreturn]] void damaged(const MappedFile& file, const std::string& what) {
    throw Error(ErrorCode::DamagedFile, file.path().string() + ": " + what);
}

std::string_view textOf(const MappedFile& file, const ZipEntry& entry) {
    return {reinterpret_cast<const char*>(file.bytes().data()) + entry.offset,
            static_cast<std::size_t>(entry.size)};
}

// Before ZIP there was a bare pickle; it begins with protocol 2 and a magic number.
void refuseBarePickle(const MappedFile& file) {
    const std::string_view start = textOf(file, {0, std::min<std::int64_t>(file.size(), 2)});
    if (start.size() == 2 && start[0] == '\x80' && start[1] >= 0 && start[1] <= 5)
        throw Error(ErrorCode::Unsupported,
                    file.path().string() +
                        ": a bare pickle, the format of PyTorch before 1.6; save it again as safetensors");
}

// "archive" of "archive/data.pkl".
std::string rootOf(const MappedFile& file, const Entries& entries) {
    constexpr std::string_view kEnd = "/data.pkl";
    std::string root;
    for (const auto& [name, entry] : entries) {
        if (!name.ends_with(kEnd)) continue;
        if (!root.empty()) damaged(file, "expected one data.pkl, found several");
        root = name.substr(0, name.size() - kEnd.size());
    }
    if (root.empty()) damaged(file, "a ZIP archive without data.pkl is no PyTorch checkpoint");
    return root;
}

void expectLittleEndian(const MappedFile& file, const Entries& entries, const std::string& root) {
    const auto found = entries.find(root + "/byteorder");
    if (found == entries.end()) return;  // files of PyTorch before 2.1
    if (textOf(file, found->second) != "little")
        throw Error(ErrorCode::Unsupported, file.path().string() +
                                                ": expected little-endian numbers, found " +
                                                quotedName(textOf(file, found->second)));
}

// Collects the tensors of a document under their names.
class Collector {
public:
    Collector(const MappedFile& file, const pickle::Document& document, const Entries& entries,
              std::string root)
        : file_(file), document_(document), entries_(entries), root_(std::move(root)) {}

    std::vector<StoredTensor> collect() {
        visit(modelOf(document_.root), "", 0);
        if (tensors_.empty()) damaged(file_, "there is no tensor in it");
        std::vector<StoredTensor> sorted;
        for (auto& [name, tensor] : tensors_) sorted.push_back(std::move(tensor));
        return sorted;
    }

private:
    const pickle::Value& value(std::uint32_t index) const { return document_.values[index]; }

    bool hasTensors(const pickle::Value& dictionary) const {
        for (std::size_t i = 1; i < dictionary.items.size(); i += 2)
            if (value(dictionary.items[i]).kind == Kind::Tensor) return true;
        return false;
    }

    // The dictionary of the model inside whatever a training program put around it.
    std::uint32_t modelOf(std::uint32_t index) const {
        if (value(index).kind != Kind::Dictionary) damaged(file_, "expected a dictionary of tensors");
        for (int level = 0; level < kDeepest && !hasTensors(value(index)); ++level) {
            const auto inner = innerOf(value(index));
            if (!inner) break;
            index = *inner;
        }
        return index;
    }

    std::optional<std::uint32_t> innerOf(const pickle::Value& dictionary) const {
        std::map<std::string_view, std::uint32_t> inner;
        std::size_t count = 0;
        for (std::size_t i = 0; i + 1 < dictionary.items.size(); i += 2) {
            const pickle::Value& key = value(dictionary.items[i]);
            if (value(dictionary.items[i + 1]).kind != Kind::Dictionary) continue;
            ++count;
            if (key.kind == Kind::Text) inner.emplace(key.text, dictionary.items[i + 1]);
        }
        for (const std::string_view key : kModelKeys)
            if (const auto found = inner.find(key); found != inner.end()) return found->second;
        if (count == 1 && inner.size() == 1) return inner.begin()->second;
        return std::nullopt;
    }

    void visit(std::uint32_t index, const std::string& name, int depth) {
        const pickle::Value& found = value(index);
        if (++visits_ > kMostVisits || depth > kDeepest)
            damaged(file_, "the dictionaries contain each other");
        if (found.kind == Kind::Tensor)
            return add(name, document_.tensors[static_cast<std::size_t>(found.number)]);
        if (found.kind == Kind::Dictionary)
            for (std::size_t i = 0; i + 1 < found.items.size(); i += 2) {
                const pickle::Value& key = value(found.items[i]);
                const std::string number = std::to_string(key.number);
                visit(found.items[i + 1], joined(name, key.kind == Kind::Text ? key.text : number),
                      depth + 1);
            }
        if (found.kind == Kind::List || found.kind == Kind::Tuple)
            for (std::size_t i = 0; i < found.items.size(); ++i)
                visit(found.items[i], joined(name, std::to_string(i)), depth + 1);
    }

    std::string joined(const std::string& name, std::string_view key) const {
        if (name.size() + key.size() >= kLongestName)
            damaged(file_, "the name " + quotedName(key) + " is too long");
        return name.empty() ? std::string(key) : name + "." + std::string(key);
    }

    void add(const std::string& name, const pickle::Tensor& tensor) {
        if (tensors_.size() == kMostTensors) damaged(file_, "too many tensors");
        if (!tensors_.emplace(name, stored(name, tensor)).second)
            damaged(file_, "tensor " + quotedName(name) + " is there twice");
    }

    std::int64_t storageOffset(const std::string& who, const pickle::Storage& storage) const {
        const std::string path = root_ + "/data/" + std::string(storage.key);
        const auto entry = entries_.find(path);
        if (entry == entries_.end())
            damaged(file_, who + "expected storage " + quotedName(path) + ", found none");
        std::int64_t bytes = 0;
        if (storage.count < 0 || __builtin_mul_overflow(storage.count, elementBytes(storage.type), &bytes) ||
            bytes != entry->second.size)
            damaged(file_, who + "expected " + std::to_string(storage.count) + " elements of " +
                               std::string(elementTypeName(storage.type)) + " in storage " +
                               quotedName(path) + ", found " + std::to_string(entry->second.size) + " bytes");
        return entry->second.offset;
    }

    StoredTensor stored(const std::string& name, const pickle::Tensor& tensor) const {
        const std::string who = "tensor " + quotedName(name) + ": ";
        const pickle::Storage& storage = document_.storages[tensor.storage];
        StoredTensor made{name, storage.type, tensor.shape, tensor.strides, 0};
        const std::int64_t start = storageOffset(who, storage);
        checkBounds(who, tensor, storage.count);
        if (isContiguous(made)) made.strides = contiguousStrides(made.shape);
        made.offset = start + tensor.offset * elementBytes(storage.type);
        return made;
    }

    // Every element that the strides reach lies in the storage.
    void checkBounds(const std::string& who, const pickle::Tensor& tensor, std::int64_t elements) const {
        const auto count = elementCount(tensor.shape);
        if (!count || tensor.strides.size() != tensor.shape.size())
            damaged(file_, who + "the shape " + shapeText(tensor.shape) + " is impossible");
        std::int64_t last = tensor.offset;
        bool isOutside = tensor.offset < 0 || tensor.offset > elements;
        for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
            std::int64_t reach = 0;
            isOutside = isOutside || tensor.strides[i] < 0;
            if (*count == 0) continue;
            isOutside = isOutside || __builtin_mul_overflow(tensor.shape[i] - 1, tensor.strides[i], &reach) ||
                        __builtin_add_overflow(last, reach, &last);
        }
        if (isOutside || (*count > 0 && last >= elements))
            damaged(file_, who + shapeText(tensor.shape) + " with strides " + shapeText(tensor.strides) +
                               " from element " + std::to_string(tensor.offset) +
                               " reaches outside its storage of " + std::to_string(elements) + " elements");
        if (*count > elements)
            damaged(file_, who + shapeText(tensor.shape) + " has more elements than its storage of " +
                               std::to_string(elements));
    }

    const MappedFile& file_;
    const pickle::Document& document_;
    const Entries& entries_;
    std::string root_;
    std::map<std::string, StoredTensor> tensors_;
    std::size_t visits_ = 0;
};

}  // namespace

std::vector<StoredTensor> readTorchCheckpoint(const MappedFile& file) {
    refuseBarePickle(file);
    const Entries entries = readZipDirectory(file);
    const std::string root = rootOf(file, entries);
    expectLittleEndian(file, entries, root);
    const ZipEntry& entry = entries.find(root + "/data.pkl")->second;
    if (entry.size > kLongestPickle) damaged(file, "data.pkl is too long");
    // A copy: what was checked must not change under the reader's feet.
    const std::string program(textOf(file, entry));
    const pickle::Document document = pickle::read(program, file.path().string() + ": data.pkl");
    return Collector(file, document, entries, root).collect();
}

}  // namespace timbre::tensor
