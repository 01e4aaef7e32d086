#include "core/tensor/device_probe.h"

#include "core/base/error.h"
#include "core/base/module_path.h"

#include <QTest>

#include <optional>

using namespace timbre;
using tensor::DeviceReport;

namespace {

const std::vector<DeviceReport> kBoth = {{.id = "cpu", .name = "processor", .works = true},
                                         {.id = "cuda:0", .name = "card", .works = true}};
const std::vector<DeviceReport> kBroken = {{.id = "cpu", .name = "processor", .works = true},
                                           {.id = "cuda:0", .name = "card", .detail = "no kernels for it"},
                                           {.id = "cuda:1", .name = "other card", .works = true}};

std::optional<Error> refusal(const std::vector<DeviceReport>& devices, std::string_view wanted,
                             bool usesGpu) {
    try {
        tensor::chooseDevice(devices, wanted, usesGpu);
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

}  // namespace

class DeviceProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProcessorAlwaysWinsWhenItIsWanted();
    void automaticTakesTheFirstCardThatWorks();
    void aWantedDeviceThatDoesNotWorkIsNotReplacedSilently();
    void everyDeviceHasComputedSomething();
};

void DeviceProbeTest::theProcessorAlwaysWinsWhenItIsWanted() {
    QCOMPARE(tensor::chooseDevice(kBoth, "cpu", true), std::string("cpu"));
    QCOMPARE(tensor::chooseDevice({}, "cpu", true), std::string("cpu"));
}

void DeviceProbeTest::automaticTakesTheFirstCardThatWorks() {
    QCOMPARE(tensor::chooseDevice(kBoth, "auto", true), std::string("cuda:0"));
    QCOMPARE(tensor::chooseDevice(kBroken, "auto", true), std::string("cuda:1"));
    QCOMPARE(tensor::chooseDevice(kBoth, "auto", false), std::string("cpu"));
    QCOMPARE(tensor::chooseDevice(std::span(kBoth).first(1), "auto", true), std::string("cpu"));
}

void DeviceProbeTest::aWantedDeviceThatDoesNotWorkIsNotReplacedSilently() {
    QCOMPARE(tensor::chooseDevice(kBroken, "cuda:1", true), std::string("cuda:1"));

    const auto broken = refusal(kBroken, "cuda:0", true);
    QVERIFY(broken.has_value());
    QCOMPARE(broken->code(), ErrorCode::DeviceUnavailable);
    QVERIFY2(broken->detail().find("no kernels for it") != std::string::npos, broken->what());
    QCOMPARE(tensor::chooseDevice(kBroken, "cuda", true), std::string("cuda:1"));
    const auto only = refusal({kBroken[0], kBroken[1]}, "cuda", true);
    QVERIFY2(only->detail().find("no kernels for it") != std::string::npos, only->what());
    QCOMPARE(refusal({kBroken[0]}, "cuda", true)->code(), ErrorCode::DeviceUnavailable);
    QCOMPARE(refusal(kBoth, "cuda:0", false)->code(), ErrorCode::DeviceUnavailable);
    QCOMPARE(refusal(kBoth, "cuda:7", true)->code(), ErrorCode::InvalidInput);
}

void DeviceProbeTest::everyDeviceHasComputedSomething() {
    try {
        findModule("timbre_torch");
    } catch (const Error&) {
        QSKIP("built without libtorch");
    }

    const auto devices = tensor::probeDevices(0);

    QVERIFY(!devices.empty());
    QCOMPARE(devices[0].id, std::string("cpu"));
    for (const DeviceReport& device : devices) {
        QCOMPARE(device.works, device.fp32Gflops > 0 && device.bf16Gflops > 0);
        QVERIFY(!device.detail.empty() && !device.name.empty());
        qInfo("%s %s: %s", device.id.c_str(), device.name.c_str(), device.detail.c_str());
    }
    QVERIFY2(devices[0].works, devices[0].detail.c_str());
}

QTEST_GUILESS_MAIN(DeviceProbeTest)
#include "device_probe_test.moc"
