// What the pool says about memory is what the kernel says.
#include "core/base/heap.h"
#include "core/models/model_pool.h"
#include "tests/core/models/pool_models.h"

#include <QtTest>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/mman.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace timbre;
using namespace timbre::models;
using test::HeapModel;

namespace {

constexpr std::int64_t kBytes = 96 << 20;

// Every page of a file, read through a mapping, as weights of a checkpoint are.
class MappedModel final : public LoadedModel {
public:
    explicit MappedModel(const std::filesystem::path& file)
        : memory_{{"cpu", "bf16", true, std::int64_t(std::filesystem::file_size(file))}} {
        const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        data_ = ::mmap(nullptr, size(), PROT_READ, MAP_SHARED | MAP_POPULATE, descriptor, 0);
        ::close(descriptor);
    }
    ~MappedModel() override { ::munmap(data_, size()); }
    std::span<const TensorBytes> memory() const override { return memory_; }
    Inference infer(const std::stop_token&) const override { return {}; }

private:
    std::size_t size() const { return static_cast<std::size_t>(memory_[0].bytes); }
    std::vector<TensorBytes> memory_;
    void* data_ = nullptr;
};

ModelRequest heapRequest(std::size_t blocks) {
    return {.key = {"heap", "cpu", Precision::Fp32},
            .load = [blocks](const std::stop_token&) { return std::make_shared<HeapModel>(kBytes, blocks); },
            .user = "test"};
}

std::int64_t resident() {
    const auto memory = residentMemory();
    return memory.own + memory.mapped;
}

}  // namespace

class PoolMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the allocator of a sanitizer keeps what is freed");
#endif
    }
    // As the neural runtime sets it up: nothing goes back on its own.
    void init() {
        keepFreedMemory();
    }

    void evictionGivesTheMemoryBack_data() {
        QTest::addColumn<int>("blocks");
        QTest::newRow("one tensor") << 1;
        QTest::newRow("tensors of 1 MB") << 96;
        QTest::newRow("tensors of 24 kB") << 4096;
    }
    // The load ran on a thread with an arena of its own, as on a lane.
    void evictionGivesTheMemoryBack() {
        QFETCH(int, blocks);
        ModelPool pool;
        std::jthread([&] { pool.acquire(heapRequest(static_cast<std::size_t>(blocks)), {}); }).join();
        const auto before = resident();

        pool.evictIdle();

        const auto freed = before - resident();
        QVERIFY2(freed >= kBytes / 100 * 95, qPrintable(QString::number(freed)));
    }

    void evictionUnmapsFiles() {
        const auto file =
            std::filesystem::temp_directory_path() / ("timbre-pool-" + std::to_string(::getpid()) + ".bin");
        std::ofstream(file) << std::string(kBytes, 'x');
        ModelPool pool;
        pool.acquire({.key = {"mapped", "cpu", Precision::Bf16},
                      .load = [&](const std::stop_token&) { return std::make_shared<MappedModel>(file); }},
                     {});
        std::filesystem::remove(file);
        QCOMPARE(pool.metrics().mappedBytes, kBytes);
        const auto before = resident();

        pool.evictIdle();

        QVERIFY(before - resident() >= kBytes / 100 * 95);
    }

    void threeUsersNeedTheMemoryOfOne() {
        ModelPool pool;
        const auto before = resident();
        const auto first = pool.acquire(heapRequest(8), {});
        const auto one = resident() - before;
        const auto second = pool.acquire(heapRequest(8), {});
        const auto third = pool.acquire(heapRequest(8), {});

        QVERIFY(double(resident() - before) <= 1.05 * double(one));
        QCOMPARE(pool.metrics().savedBytes, 2 * kBytes);
    }

    void whatIsMeasuredIsWhatTheTensorsNeed() {
        ModelPool pool;
        // A heap full of holes would be filled by the load without any growth.
        { const std::vector<char> earlier(kBytes, 'x'); }

        pool.acquire(heapRequest(16), {});

        const auto model = pool.models().at(0);
        QVERIFY(model.residentBytes);
        QVERIFY2(std::abs(*model.residentBytes - kBytes) <= kBytes / 20,
                 qPrintable(QString::number(*model.residentBytes)));
    }

    void theKernelSaysWhatIsThere() {
        QVERIFY(availableMemory() > residentMemory().own);
        QVERIFY(residentMemory().own > 100'000 && residentMemory().mapped > 1 << 20);
    }

    void whatTwoLoadsNeedAtOnceIsNotMeasured() {
        ModelPool pool;
        pool.acquire({.key = {"outer", "cpu", Precision::Fp32},
                      .load =
                          [&](const std::stop_token& stop) {
                              pool.acquire(heapRequest(1), stop);
                              return std::make_shared<HeapModel>(1 << 20);
                          }},
                     {});
        for (const auto& model : pool.models()) QVERIFY(!model.residentBytes);
    }
};

QTEST_APPLESS_MAIN(PoolMemoryTest)
#include "pool_memory_test.moc"
