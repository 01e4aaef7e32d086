#include "core/models/random_checkpoint/tensor_writer.h"

#include "core/base/error.h"
#include "core/models/random_checkpoint/random_numbers.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace timbre::models {
namespace {

static_assert(std::endian::native == std::endian::little, "the format is little-endian");

constexpr std::int64_t kBlock = 1 << 20;  // numbers made at a time
constexpr auto kBetweenReports = std::chrono::milliseconds(50);

std::int64_t bytesOf(StoredAs type) {
    return type == StoredAs::Bf16 ? 2 : 4;
}

// The length of the header and itself; the data follow, so it ends at a multiple of eight.
std::string headerOf(std::span<const PlannedTensor> tensors, StoredAs type) {
    nlohmann::ordered_json header = {{"__metadata__", {{"format", "pt"}}}};
    std::int64_t begin = 0;
    for (const PlannedTensor& tensor : tensors) {
        const std::int64_t end = begin + tensor.elements() * bytesOf(type);
        header[tensor.name] = {{"dtype", type == StoredAs::Bf16 ? "BF16" : "F32"},
                               {"shape", tensor.shape},
                               {"data_offsets", {begin, end}}};
        begin = end;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    const std::uint64_t length = text.size();
    return std::string(reinterpret_cast<const char*>(&length), sizeof length) + text;
}

// Some consecutive numbers of one tensor.
struct Block {
    const PlannedTensor* tensor = nullptr;
    std::int64_t first = 0, count = 0;
    std::int64_t offset = 0;  // in the file
};

std::vector<Block> blocksOf(std::span<const PlannedTensor> tensors, StoredAs type, std::int64_t offset) {
    std::vector<Block> blocks;
    for (const PlannedTensor& tensor : tensors)
        for (std::int64_t first = 0; first < tensor.elements(); first += kBlock) {
            blocks.push_back({&tensor, first, std::min(kBlock, tensor.elements() - first), offset});
            offset += blocks.back().count * bytesOf(type);
        }
    return blocks;
}

class OpenFile {
public:
    explicit OpenFile(const std::filesystem::path& path)
        : path_(path), file_(::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644)) {
        if (file_ < 0) fail(errno, "create");
    }
    ~OpenFile() { ::close(file_); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    void writeAt(std::int64_t offset, const char* bytes, std::size_t count) const {
        while (count > 0) {
            const ssize_t done = ::pwrite(file_, bytes, count, offset);
            if (done < 0 && errno == EINTR) continue;
            if (done <= 0) fail(done < 0 ? errno : EIO, "write");
            bytes += done;
            offset += done;
            count -= static_cast<std::size_t>(done);
        }
    }
    void flush() const {
        if (::fsync(file_) != 0) fail(errno, "flush");
    }

private:
    [[noreturn]] void fail(int number, const char* what) const {
        throw errnoError(number, std::string(what) + " " + path_.string());
    }

    std::filesystem::path path_;
    int file_;
};

// The blocks, shared by all workers; the first failure ends the others.
class Work {
public:
    Work(const OpenFile& file, std::vector<Block> blocks, StoredAs type, std::uint64_t seed)
        : file_(file), blocks_(std::move(blocks)), type_(type), seed_(seed) {}

    void run(const std::stop_token& stop) {
        try {
            std::vector<float> numbers;
            std::vector<std::uint16_t> halves;
            while (!stop.stop_requested() && !hasFailed_) {
                const std::size_t index = next_++;
                if (index >= blocks_.size()) return;
                write(blocks_[index], numbers, halves);
            }
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failure_) failure_ = std::current_exception();
            hasFailed_ = true;
        }
    }

    std::int64_t written() const { return written_; }
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    void write(const Block& block, std::vector<float>& numbers, std::vector<std::uint16_t>& halves) {
        numbers.resize(static_cast<std::size_t>(block.count));
        fillNormal(randomKey(seed_, block.tensor->name), static_cast<std::uint64_t>(block.first),
                   static_cast<float>(block.tensor->mean), static_cast<float>(block.tensor->deviation),
                   numbers);
        const char* bytes = reinterpret_cast<const char*>(numbers.data());
        if (type_ == StoredAs::Bf16) {
            halves.resize(numbers.size());
            toBf16(numbers, halves);
            bytes = reinterpret_cast<const char*>(halves.data());
        }
        const std::int64_t count = block.count * bytesOf(type_);
        file_.writeAt(block.offset, bytes, static_cast<std::size_t>(count));
        written_ += count;
    }

    const OpenFile& file_;
    std::vector<Block> blocks_;
    StoredAs type_;
    std::uint64_t seed_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<std::int64_t> written_ = 0;
    std::atomic<bool> hasFailed_ = false;
    std::mutex mutex_;
    std::exception_ptr failure_;
};

}  // namespace

std::int64_t fileBytes(std::span<const PlannedTensor> tensors, StoredAs type) {
    auto bytes = static_cast<std::int64_t>(headerOf(tensors, type).size());
    for (const PlannedTensor& tensor : tensors) bytes += tensor.elements() * bytesOf(type);
    return bytes;
}

void writeRandomTensors(const std::filesystem::path& path, std::span<const PlannedTensor> tensors,
                        StoredAs type, std::uint64_t seed,
                        const std::function<void(std::int64_t bytes)>& progress,
                        const std::stop_token& stop) {
    const OpenFile file(path);
    const std::string header = headerOf(tensors, type);
    file.writeAt(0, header.data(), header.size());
    Work work(file, blocksOf(tensors, type, static_cast<std::int64_t>(header.size())), type, seed);

    std::mutex mutex;
    std::condition_variable ended;
    const unsigned count = std::max(1U, std::thread::hardware_concurrency());
    unsigned running = count;
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < count; ++i)
        workers.emplace_back([&] {
            work.run(stop);
            const std::lock_guard lock(mutex);
            --running;
            ended.notify_one();
        });
    {
        std::unique_lock lock(mutex);
        while (!ended.wait_for(lock, kBetweenReports, [&] { return running == 0; })) {
            lock.unlock();
            progress(work.written());
            lock.lock();
        }
    }
    workers.clear();
    work.rethrow();
    progress(work.written());
    if (!stop.stop_requested()) file.flush();
}

}  // namespace timbre::models
