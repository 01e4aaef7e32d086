#include "core/audio/test_tone.h"

#include "tests/support/fake_audio.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace timbre;
using namespace timbre::audio;

namespace {

double rmsDb(const std::vector<float>& samples) {
    const double sum = std::accumulate(samples.begin(), samples.end(), 0.0,
                                       [](double all, float one) { return all + double(one) * one; });
    return 10 * std::log10(sum / double(samples.size()));
}

}  // namespace

class TestToneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSoundsForASecondAtMinus18Db_data() {
        QTest::addColumn<int>("rateHz");
        QTest::newRow("as asked") << 0;
        QTest::newRow("granted another") << 44100;
    }
    void itSoundsForASecondAtMinus18Db() {
        QFETCH(const int, rateHz);
        auto card = std::make_shared<test::Card>();
        card->rateHz = rateHz;
        const auto second = static_cast<std::size_t>(rateHz > 0 ? rateHz : 48000);
        TestTone tone(std::make_unique<test::FakeOutput>(card));

        tone.start({}, Side::Both);
        const auto begin = card->pull(second / 10);
        const auto middle = card->pull(second / 2);
        card->pull(second);
        const auto after = card->pull(second);

        QCOMPARE(begin.front(), 0.0f);  // no click
        QVERIFY(std::abs(rmsDb(middle) + 18) < 0.1);
        QVERIFY(std::all_of(after.begin(), after.end(), [](float sample) { return sample == 0; }));
    }

    void stopClosesTheDevice() {
        auto card = std::make_shared<test::Card>();
        TestTone tone(std::make_unique<test::FakeOutput>(card));
        tone.start({}, Side::Left);
        QVERIFY(card->isOpen());

        tone.stop();

        QVERIFY(!card->isOpen());
    }

    void withoutADeviceItSaysSo() {
        auto card = std::make_shared<test::Card>();
        card->present.clear();
        TestTone tone(std::make_unique<test::FakeOutput>(card));

        QVERIFY_THROWS_EXCEPTION(Error, tone.start({}, Side::Both));
    }
};

QTEST_GUILESS_MAIN(TestToneTest)
#include "test_tone_test.moc"
