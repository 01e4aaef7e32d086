#include "core/storage/comparison_store.h"
#include "core/voices/voice_library.h"
#include "tests/ui/open_window.h"
#include "ui/compare/blind_compare_dialog.h"
#include "ui/compare/ranking_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

std::vector<CompareCandidate> twoVoices(OpenWindow& studio) {
    std::vector<CompareCandidate> candidates;
    for (const auto& voice : studio.bridge().voices())
        if (voice.id == "flite-slt" || voice.id == "starter-pixie")
            candidates.push_back({toQString(voice.name), voice.id, voice.version, voice});
    return candidates;
}

// The dialog with two short voices; started, and ready to vote.
struct Comparison {
    explicit Comparison(OpenWindow& studio, std::vector<CompareCandidate> candidates = {},
                        storage::ComparisonKind kind = storage::ComparisonKind::Voices)
        : services(studio.window().services()) {
        if (candidates.empty()) candidates = twoVoices(studio);
        dialog = new BlindCompareDialog(services, kind, std::move(candidates), "One two.", &studio.window());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog, kSoonMs));
    }
    void begin(int rounds, int mode = 0) {
        find<QSpinBox>("compareRounds")->setValue(rounds);
        find<QComboBox>("compareMode")->setCurrentIndex(mode);
        QTest::mouseClick(find<QPushButton>("compareBegin"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<QStackedWidget*>()->currentIndex(), 2, kSoonMs);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(dialog, key, modifiers);
    }
    template <class T>
    T* find(const char* name) {
        return dialog->findChild<T*>(name);
    }
    int page() { return dialog->findChild<QStackedWidget*>()->currentIndex(); }

    const Services& services;
    QPointer<BlindCompareDialog> dialog;
};

std::vector<storage::Comparison> kept(OpenWindow& studio,
                                      storage::ComparisonKind kind = storage::ComparisonKind::Voices) {
    return storage::ComparisonStore(*studio.bridge().reader()).newest(kind, 10);
}

}  // namespace

class CompareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void voicesAreRankedByKeyboardAlone() {
        OpenWindow studio;
        Comparison comparison(studio);
        comparison.begin(2);

        for (int round = 0; round < 2; ++round) {
            comparison.key(Qt::Key_A);
            comparison.key(Qt::Key_2);
            comparison.key(Qt::Key_B, Qt::ShiftModifier);
        }

        QCOMPARE(comparison.page(), 3);
        QVERIFY(comparison.find<QLabel>("rank-1") != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!kept(studio).empty() && kept(studio)[0].rounds.size() == 2, kSoonMs);
        QCOMPARE(kept(studio)[0].candidates.size(), std::size_t(2));
        QCOMPARE(kept(studio)[0].text, std::string("One two."));
    }

    void namesAreHiddenWhileVoting() {
        OpenWindow studio;
        Comparison comparison(studio);
        comparison.begin(3);
        for (const auto* label :
             comparison.dialog->findChild<QStackedWidget*>()->currentWidget()->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains("SLT") && !label->text().contains("Pixie"),
                     qPrintable(label->text()));
    }

    void everybodyIsHeardBeforeAVote() {
        OpenWindow studio;
        Comparison comparison(studio);
        comparison.begin(2);
        comparison.key(Qt::Key_A);

        comparison.key(Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(comparison.find<QLabel>("compareRound")->text(), QString("Round 1 of 2"));
        QVERIFY(!comparison.find<QPushButton>("vote-A")->isEnabled());

        comparison.key(Qt::Key_B);
        QVERIFY(comparison.find<QPushButton>("vote-A")->isEnabled());
        comparison.key(Qt::Key_Return);  // for the one heard last
        QCOMPARE(comparison.find<QLabel>("compareRound")->text(), QString("Round 2 of 2"));
    }

    void noDifferenceIsAnAnswer() {
        OpenWindow studio;
        Comparison comparison(studio);
        comparison.begin(1);
        comparison.key(Qt::Key_1);
        comparison.key(Qt::Key_2);
        comparison.key(Qt::Key_0);

        QTRY_VERIFY_WITH_TIMEOUT(!kept(studio).empty(), kSoonMs);
        QVERIFY(!kept(studio)[0].rounds.at(0).chosen.has_value());
        QVERIFY(comparison.find<QLabel>("compareVerdict")->text().contains("none"));
    }

    void aHearingTestCountsWhatWasRight() {
        OpenWindow studio;
        Comparison comparison(studio);
        comparison.begin(3, 1);
        for (int round = 0; round < 3; ++round) {
            for (const auto key : {Qt::Key_A, Qt::Key_B, Qt::Key_X}) comparison.key(key);
            comparison.key(Qt::Key_A, Qt::ShiftModifier);
        }

        QTRY_VERIFY_WITH_TIMEOUT(!kept(studio).empty() && kept(studio)[0].rounds.size() == 3, kSoonMs);
        int right = 0;
        for (const auto& round : kept(studio)[0].rounds) right += round.correct.value() ? 1 : 0;
        const QString expected = QString("You were right in %1 of 3").arg(right);
        QVERIFY2(comparison.find<QLabel>("compareVerdict")->text().startsWith(expected),
                 qPrintable(comparison.find<QLabel>("compareVerdict")->text()));
        QVERIFY(storage::ComparisonStore(*studio.bridge().reader())
                    .ballots(storage::ComparisonKind::Voices)
                    .empty());
    }

    void aVoiceThatCannotSpeakSaysWhy() {
        OpenWindow studio;
        auto candidates = twoVoices(studio);
        std::get<voices::Voice>(candidates[0].sound).engine = "gone";
        Comparison comparison(studio, candidates);

        QTest::mouseClick(comparison.find<QPushButton>("compareBegin"), Qt::LeftButton);

        auto* banner = comparison.find<QWidget>("compareProblem");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kSoonMs);
        QCOMPARE(comparison.page(), 0);
    }

    void takesAreComparedFromTheirFiles() {
        OpenWindow studio;
        std::vector<CompareCandidate> takes;
        for (const char* name : {"one", "two"}) {
            auto request = test::speakRequest(std::string("This is take ") + name + ".");
            request.exportTo = studio.folder() / (std::string(name) + ".wav");
            studio.bridge().engine().speak(request);
            takes.push_back({name, name, 0, *request.exportTo});
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(studio.folder() / "two.wav"), kSoonMs);
        Comparison comparison(studio, takes, storage::ComparisonKind::Takes);
        comparison.begin(1);
        comparison.key(Qt::Key_A);
        comparison.key(Qt::Key_B);
        if (test::hasSound()) {
            QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Playing, kSoonMs);
        }
        comparison.key(Qt::Key_A, Qt::ShiftModifier);

        QTRY_COMPARE_WITH_TIMEOUT(kept(studio, storage::ComparisonKind::Takes).size(), std::size_t(1),
                                  kSoonMs);
    }

    void closingWhilePreparingCancels() {
        OpenWindow studio;
        auto candidates = twoVoices(studio);
        Comparison comparison(studio, candidates);
        comparison.find<QLineEdit>("compareSentence")
            ->setText(QString("A long sentence goes on. ").repeated(300));
        QTest::mouseClick(comparison.find<QPushButton>("compareBegin"), Qt::LeftButton);
        QCOMPARE(comparison.page(), 1);

        QTest::mouseClick(comparison.find<QPushButton>("compareCancel"), Qt::LeftButton);

        QCOMPARE(comparison.page(), 0);
        comparison.dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(comparison.dialog.isNull(), kSoonMs);
        // The speak lane is free again at once.
        const auto job = studio.bridge().engine().speak(test::speakRequest("Next."));
        QSignalSpy done(&studio.bridge(), &EngineBridge::jobFinished);
        QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() && job > 0, kSoonMs);
    }
};

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
