#include "core/base/atomic_file.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_journal.h"
#include "ui/bridge/error_text.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topics.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

HelpPage& helpOf(OpenWindow& studio) {
    return static_cast<HelpPage&>(studio.window().screen(ScreenId::Help));
}

void causeAnError(OpenWindow& studio) {
    engine::TranscribeRequest request;
    request.file = "/nowhere/at all.wav";
    studio.bridge().engine().transcribe(request);
}

}  // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorCodeHasAPage() {
        const auto topics = errorTopics();

        QCOMPARE(topics.size(), errorTable().size());
        for (const auto& row : errorTable()) {
            const auto page = std::ranges::find(topics, "errors/" + toQString(row.name), &HelpTopic::id);
            QVERIFY2(page != topics.end(), row.name.data());
            const ErrorText text = errorText(Error(row.code, {}));
            QVERIFY2(!text.sentence.isEmpty() && page->markdown.contains(text.sentence), row.name.data());
            QVERIFY2(!text.remedy.isEmpty() && page->markdown.contains(text.remedy), row.name.data());
        }
    }

    void everyPageOfTheGuideIsThereAndLeadsSomewhere() {
        std::set<QString> ids{"journal"};
        const auto guide = guideTopics("en");
        for (const auto& topic : guide) ids.insert(topic.id);
        static const QRegularExpression link(R"(\]\((\w+):([^)]*)\))");
        for (const auto& topic : guide) {
            QVERIFY2(topic.markdown.size() > 200, qPrintable(topic.id));
            QVERIFY2(!topic.title.isEmpty() && !topic.title.startsWith('#'), qPrintable(topic.id));
            for (auto found = link.globalMatch(topic.markdown); found.hasNext();) {
                const auto match = found.next();
                const QString target = match.captured(2);
                if (match.captured(1) == "help")
                    QVERIFY2(ids.contains(target), qPrintable(topic.id + ": " + target));
                else if (match.captured(1) == "setting")
                    QVERIFY2(config::findSetting(toUtf8(target)) != nullptr,
                             qPrintable(topic.id + ": " + target));
                else if (match.captured(1) == "qrc")
                    QVERIFY2(QFile::exists(":" + target), qPrintable(topic.id + ": " + target));
                else
                    QFAIL(qPrintable(topic.id + " leads out of the program: " + match.captured()));
            }
        }
    }

    void aLanguageWithoutAGuideGetsTheEnglishOne() {
        QCOMPARE(guideTopics("tlh_XX").front().markdown, guideTopics("en").front().markdown);
    }

    void searchShowsThePagesThatHoldTheWords() {
        OpenWindow studio;
        studio.window().showScreen(ScreenId::Help);
        auto* contents = studio.find<QTreeWidget>("helpContents");

        studio.find<QLineEdit>("helpSearch")->setText("pause 300ms");

        QCOMPARE(helpOf(studio).topic(), QString("guide/tags"));
        QVERIFY(!studio.find<QTextBrowser>("helpText")->extraSelections().isEmpty());
        int shown = 0;
        for (int i = 0; i < contents->topLevelItem(0)->childCount(); ++i)
            shown += !contents->topLevelItem(0)->child(i)->isHidden();
        QCOMPARE(shown, 1);
    }

    void aBannerLeadsToThePageOfItsCode() {
        OpenWindow studio;
        Banner banner(&studio.window());
        banner.showMessage(Banner::Kind::Problem, "No space", "Make some", "E_DISK_FULL: write /x");

        banner.findChild<QPushButton*>("learnMore")->click();

        QVERIFY(helpOf(studio).isVisible());
        QCOMPARE(helpOf(studio).topic(), QString("errors/E_DISK_FULL"));
        QVERIFY(studio.find<QTextBrowser>("helpText")->toPlainText().contains("E_DISK_FULL"));
    }

    void aBannerWithoutACodeHasNoLink() {
        OpenWindow studio;
        Banner banner(&studio.window());

        banner.showMessage(Banner::Kind::Warning, "Something", "Something else", "just words");

        QVERIFY(banner.findChild<QPushButton*>("learnMore")->isHidden());
    }

    void aLinkLeadsToASetting() {
        OpenWindow studio;
        studio.window().showScreen(ScreenId::Help);

        Q_EMIT studio.find<QTextBrowser>("helpText")->anchorClicked(QUrl("setting:audio.latency_ms"));

        QVERIFY(studio.window().screen(ScreenId::Settings).isVisible());
        QVERIFY(studio.find<QWidget>("setting-audio.latency_ms")->isVisible());
    }

    void theJournalSurvivesARestart() {
        OpenWindow studio;
        causeAnError(studio);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(studio.folder() / "errors.jsonl"), kSoonMs);

        studio.close();
        studio.open();
        studio.window().showScreen(ScreenId::Help);
        studio.window().actions().action("errorJournal")->trigger();

        auto* list = studio.find<QTreeWidget>("journal");
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, kSoonMs);
        QVERIFY(studio.find<QLabel>("journalDetails")->text().contains("/nowhere/at all.wav"));
        studio.click("copyJournal");
        QVERIFY(QGuiApplication::clipboard()->text().contains("/nowhere/at all.wav"));
        studio.click("learnJournal");
        QVERIFY(helpOf(studio).topic().startsWith("errors/E_"));
    }

    void clearingTheJournalLastsToo() {
        OpenWindow studio;
        causeAnError(studio);
        studio.window().showScreen(ScreenId::Help);
        studio.window().actions().action("errorJournal")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QTreeWidget>("journal")->topLevelItemCount(), 1, kSoonMs);

        studio.click("clearJournal");
        studio.close();

        QVERIFY(readFile(studio.folder() / "errors.jsonl").empty());
    }

    void theJournalIsBounded() {
        QByteArray content;
        for (int i = 0; i < 700; ++i)
            content += journalLine({.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i),
                                    .isWarning = true,
                                    .code = {},
                                    .sentence = QString::number(i),
                                    .details = "E_NETWORK: x"});

        const auto entries = journalEntries(content);

        QCOMPARE(entries.size(), ErrorJournal::kMost);
        QCOMPARE(entries.front().sentence, QString("699"));  // newest first
        QCOMPARE(entries.front().code, QString("E_NETWORK"));
    }

    void aDamagedJournalIsReadAsFarAsItGoes() {
        const QByteArray good = journalLine({.at = QDateTime::currentDateTime(),
                                             .isWarning = false,
                                             .code = {},
                                             .sentence = "A problem with \"quotes\" and ünïcode",
                                             .details = "E_STORAGE: detail\nwith a second line"}) +
                                journalLine({.at = QDateTime::currentDateTime(),
                                             .isWarning = true,
                                             .code = {},
                                             .sentence = "Second",
                                             .details = {}});
        QCOMPARE(journalEntries(good).size(), std::size_t(2));
        std::mt19937 random(5);
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes = good;
            for (int change = 0; change < 3; ++change) {
                const auto at = qsizetype(random() % std::size_t(bytes.size()));
                if (random() % 3 == 0)
                    bytes.remove(at, 1 + random() % 9);
                else
                    bytes[at] = static_cast<char>(random());
                if (bytes.isEmpty()) break;
            }
            QVERIFY(journalEntries(bytes).size() <= 5);
        }
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
