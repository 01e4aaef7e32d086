// The Models screen on the real engine, with a hub on loopback that serves a tiny real checkpoint.
#include "tests/support/hub_server.h"
#include "tests/ui/example_models.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/model_list.h"
#include "ui/models/model_delegate.h"
#include "ui/models/model_details.h"
#include "ui/models/model_filter.h"
#include "ui/models/model_list_view.h"
#include "ui/models/models_page.h"
#include "ui/models/verify_report.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <set>

using namespace timbre;
using namespace timbre::ui;
using engine::ModelState;
using test::kSoonMs;
using test::OpenWindow;

namespace {

constexpr const char* kTiny = "whisper-tiny";
constexpr const char* kTinyRepository = "openai/whisper-tiny";
constexpr const char* kTinyRevision = "169d4a4341b33bc18d8881c4b69c2e104e1cc0af";  // of our catalogue

// A hub that has a tiny Whisper under the name of a published one.
struct Hub {
    QTemporaryDir dir;
    std::filesystem::path folder;
    test::HubServer server;

    explicit Hub(const std::filesystem::path& checkpoint) {
        folder = std::filesystem::path(dir.path().toStdString()) / "whisper";
        std::filesystem::copy(checkpoint, folder, std::filesystem::copy_options::recursive);
        server.add(kTinyRepository, {.folder = folder, .revision = kTinyRevision});
    }
    test::WindowOptions window(bool offline) const {
        return {.environment = {{"TIMBRE_MODELS__HUB", server.url()},
                                {"TIMBRE_NETWORK__ALLOWED_HOSTS",
                                 server.cdnUrl().substr(server.cdnUrl().find("//") + 2)},
                                // What the tester has of other programs is not for tests.
                                {"TIMBRE_MODELS__HUB_CACHE", (folder.parent_path() / "none").string()},
                                {"TIMBRE_MODELS__PRECISION", "fp32"}},
                .offline = offline,
                .withSound = false};
    }
};

ModelList& modelsOf(OpenWindow& studio) {
    return studio.window().services().models;
}

ModelState stateOf(OpenWindow& studio, const char* id) {
    const auto* row = modelsOf(studio).find(id);
    return row != nullptr ? row->state : ModelState::Absent;
}

ModelListView& listOf(OpenWindow& studio) {
    return *studio.find<ModelListView>("modelList");
}

Banner& bannerOf(OpenWindow& studio) {
    return *studio.window().screen(ScreenId::Models).findChild<Banner*>("banner", Qt::FindDirectChildrenOnly);
}

// The screen in front, with this model chosen.
void choose(OpenWindow& studio, const char* id) {
    studio.window().showScreen(ScreenId::Models);
    QTRY_VERIFY_WITH_TIMEOUT(modelsOf(studio).find(id) != nullptr, kSoonMs);
    listOf(studio).showModel(id);
    listOf(studio).setFocus();
    QTRY_COMPARE_WITH_TIMEOUT(listOf(studio).currentModel(), QString(id), kSoonMs);
}

QPushButton* actionOf(Banner& banner) {
    for (auto* button : banner.findChildren<QPushButton*>())
        if (button->isVisible() && button->objectName() != "learnMore") return button;
    return nullptr;
}

void clickRowButton(OpenWindow& studio) {
    auto& list = listOf(studio);
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.font = list.font();
    option.fontMetrics = QFontMetrics(list.font());
    option.widget = &list;
    option.rect = list.visualRect(list.currentIndex());
    const auto* delegate = static_cast<const ModelDelegate*>(list.itemDelegate());
    const QRect button = delegate->buttonRect(option, list.currentIndex());
    QVERIFY(!button.isEmpty());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, button.center());
}

template <class T>
T* dialog(OpenWindow& studio, const char* name) {
    T* found = nullptr;
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT((found = studio.find<T>(name)) != nullptr && found->isVisible(), kSoonMs);
    }();
    return found;
}

}  // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private:
    std::optional<std::filesystem::path> checkpoint_ = test::fixture("whisper/ckpt");

    void fetch(OpenWindow& studio) {
        choose(studio, kTiny);
        studio.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Ready, kSoonMs);
    }

private Q_SLOTS:
    void everyStateOffersOneThing_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("action");
        const auto add = [](const char* name, ModelState state, ModelAction action) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(action);
        };
        add("built in", ModelState::BuiltIn, ModelAction::None);
        add("absent", ModelState::Absent, ModelAction::Download);
        add("queued", ModelState::Queued, ModelAction::Pause);
        add("downloading", ModelState::Downloading, ModelAction::Pause);
        add("paused", ModelState::Paused, ModelAction::Continue);
        add("checking", ModelState::Checking, ModelAction::Stop);
        add("ready", ModelState::Ready, ModelAction::Load);
        add("loading", ModelState::Loading, ModelAction::None);
        add("loaded", ModelState::Loaded, ModelAction::Unload);
        add("broken", ModelState::Broken, ModelAction::DownloadAgain);
    }
    void everyStateOffersOneThing() {
        QFETCH(const int, state);
        QFETCH(const int, action);
        const auto row = test::exampleModel("m", "M", static_cast<ModelState>(state));

        QCOMPARE(static_cast<int>(primaryActionOf(row)), action);
        QVERIFY(!modelStateText(row.state).isEmpty());
        QCOMPARE(modelActionName(primaryActionOf(row)).isEmpty(), primaryActionOf(row) == ModelAction::None);
    }

    void aBrokenFolderOfOthersIsOnlyLookedAtAgain() {
        auto row = test::exampleModel("m", "M", ModelState::Broken);
        row.inPlace = true;

        QCOMPARE(primaryActionOf(row), ModelAction::CheckAgain);
    }

    void progressSaysBytesRateAndTimeLeft() {
        const auto row = test::exampleModel("m", "M", ModelState::Downloading);

        const QString text = progressText(row, {.stage = "download",
                                                .file = {},
                                                .bytesDone = 50'000'000,
                                                .bytesTotal = 100'000'000,
                                                .bytesPerSecond = 5'000'000,
                                                .etaSeconds = 10});

        for (const char* part : {"50", "100", "5", "10"}) QVERIFY2(text.contains(part), qPrintable(text));
        ModelProgress half;
        half.bytesDone = 50;
        half.bytesTotal = 100;
        QCOMPARE(half.share(), 0.5);
    }

    void aReportIsTableAndText() {
        engine::ModelVerified found;
        found.id = "whisper-tiny";
        found.good = true;
        found.files = 8;
        found.result = "It wrote: \"ask not, what\"";
        found.speed = engine::ModelSpeed{"transcribe", 0.25, 0, 1.5, 200'000'000, "cpu", "fp32", 0};
        const std::vector<VerifyResult> results{{"Whisper tiny", found}};

        const auto csv = verifyReportCsv(results);

        QCOMPARE(std::ranges::count(csv, '\n'), 2);
        QVERIFY(csv.find("\"whisper-tiny\",true,8,") != std::string::npos);
        QVERIFY(csv.find("\"It wrote: \"\"ask not, what\"\"\"") != std::string::npos);
        QVERIFY(verifyReportText(results).contains("Whisper tiny"));
        QVERIFY(verifyReportText(results).contains("ask not, what"));
    }

    void filtersNarrowTheList() {
        OpenWindow studio({.withSound = false});
        choose(studio, kTiny);
        auto* models = studio.rows("modelList");
        const int all = models->rowCount();

        studio.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(studio.find<QLineEdit>("modelSearch")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), "chunkformer");
        QVERIFY(models->rowCount() > 0 && models->rowCount() < all);
        for (int row = 0; row < models->rowCount(); ++row)
            QVERIFY(models->index(row, 0).data().toString().contains("ChunkFormer", Qt::CaseInsensitive));
        studio.press(Qt::Key_Down);
        QVERIFY(studio.find<QAbstractItemView>("modelList")->hasFocus());
        studio.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);

        QTest::keyClicks(QApplication::focusWidget(), " zebra");
        QCOMPARE(models->rowCount(), 0);
        studio.click("showAllModels");
        QCOMPARE(models->rowCount(), all);

        auto* task = studio.find<QComboBox>("modelTask");
        task->setCurrentIndex(task->findData("clone"));
        QVERIFY(models->rowCount() > 0 && models->rowCount() < all);
        task->setCurrentIndex(0);
        studio.find<QToolButton>("modelsHere")->click();
        QVERIFY(models->rowCount() >= 3 && models->rowCount() < all);
        for (int row = 0; row < models->rowCount(); ++row)
            QVERIFY(isOnThisMachine(
                *modelsOf(studio).find(toUtf8(models->index(row, 0).data(ModelList::IdRole).toString()))));
    }

    void orderFollowsTheChoice() {
        OpenWindow studio({.withSound = false});
        choose(studio, kTiny);
        auto* models = studio.rows("modelList");

        studio.find<QComboBox>("modelOrder")->setCurrentIndex(static_cast<int>(ModelFilter::Order::Name));

        QStringList names, sorted;
        for (int row = 0; row < models->rowCount(); ++row) names << models->index(row, 0).data().toString();
        sorted = names;
        std::ranges::sort(sorted,
                          [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
        QCOMPARE(names, sorted);
        QCOMPARE(listOf(studio).currentModel(), QString(kTiny));  // what was chosen stays chosen
    }

    void whatIsChosenStaysWhenTheListIsReadAgain() {
        OpenWindow studio({.withSound = false});
        choose(studio, kTiny);
        auto rows = modelsOf(studio).rows();
        rows.insert(rows.begin(), test::exampleModel("new", "A new one", ModelState::Absent));

        modelsOf(studio).take(engine::ModelsListed{rows, {}});

        QCOMPARE(listOf(studio).currentModel(), QString(kTiny));
        QCOMPARE(studio.find<ModelDetails>("modelDetails")->model(), QString(kTiny));
    }

    void everyRowSaysItAllToAScreenReader() {
        OpenWindow studio({.withSound = false});
        studio.window().showScreen(ScreenId::Models);
        modelsOf(studio).take(engine::ModelsListed{test::exampleModels(), {}});
        auto* models = studio.rows("modelList");
        QCOMPARE(models->rowCount(), static_cast<int>(test::exampleModels().size()));

        for (int row = 0; row < models->rowCount(); ++row) {
            const auto index = models->index(row, 0);
            const auto* model = modelsOf(studio).find(toUtf8(index.data(ModelList::IdRole).toString()));
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(spoken.contains(toQString(model->name)), qPrintable(spoken));
            QVERIFY2(spoken.contains(modelStateText(model->state)), qPrintable(spoken));
            if (model->problem)
                QVERIFY2(spoken.contains(modelErrorText(*model->problem).sentence), qPrintable(spoken));
        }
    }

    void aNarrowWindowShowsDetailsOverTheList() {
        OpenWindow studio({.withSound = false});
        choose(studio, kTiny);
        studio.window().resize(900, 700);
        QTRY_COMPARE_WITH_TIMEOUT(studio.window().width(), 900, kSoonMs);
        auto& list = listOf(studio);
        auto* details = studio.find<ModelDetails>("modelDetails");
        QTRY_VERIFY_WITH_TIMEOUT(!details->isVisible(), kSoonMs);
        QCOMPARE(list.horizontalScrollBar()->maximum(), 0);

        studio.press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(details->isVisible() && !list.isVisible());
        QCOMPARE(studio.find<QLabel>("modelName")->text(), toQString(modelsOf(studio).find(kTiny)->name));
        studio.press(Qt::Key_Escape);

        QVERIFY(list.isVisible() && !details->isVisible());
    }

    void fetchLoadUnloadRemoveByKeyboard() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        Hub hub(*checkpoint_);
        OpenWindow studio(hub.window(false));
        QSignalSpy progress(&modelsOf(studio), &ModelList::progressed);

        fetch(studio);
        QVERIFY(progress.count() > 0);
        const auto folder = modelsOf(studio).find(kTiny)->folder;
        QVERIFY(std::filesystem::exists(std::filesystem::path(folder) / "model.safetensors"));

        studio.press(Qt::Key_Return);  // load
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Loaded, kSoonMs);
        QVERIFY(modelsOf(studio).find(kTiny)->loadedBytes > 0);
        QTRY_COMPARE_WITH_TIMEOUT(modelsOf(studio).pool().models, 1, kSoonMs);
        studio.press(Qt::Key_Return);  // unload
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Ready, kSoonMs);

        studio.press(Qt::Key_Delete, Qt::ControlModifier);
        auto* question = dialog<QDialog>(studio, "askRemoveModel");
        QVERIFY(question->findChild<QPushButton*>("removeModel")->text().contains("MB"));
        QTest::mouseClick(question->findChild<QPushButton*>("removeModel"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Absent, kSoonMs);
        QVERIFY(!std::filesystem::exists(std::filesystem::path(folder) / "model.safetensors"));
    }

    void fetchAndLoadByMouse() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        Hub hub(*checkpoint_);
        OpenWindow studio(hub.window(false));
        choose(studio, kTiny);

        clickRowButton(studio);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Ready, kSoonMs);
        studio.window().resize(1280, 800);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QWidget>("modelPrimary")->isVisible(), kSoonMs);
        studio.click("modelPrimary");

        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Loaded, kSoonMs);
        QVERIFY(studio.find<QLabel>("fact-device")->text().contains("cpu"));
    }

    void offlineAsksFirstAndGoesOn() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        Hub hub(*checkpoint_);
        OpenWindow studio(hub.window(true));
        choose(studio, kTiny);

        studio.press(Qt::Key_Return);
        auto& banner = bannerOf(studio);
        QTRY_VERIFY_WITH_TIMEOUT(banner.isVisible(), kSoonMs);
        QCOMPARE(hub.server.requests().size(), std::size_t{0});
        QVERIFY(banner.accessibleDescription().contains("127.0.0.1"));
        QCOMPARE(stateOf(studio, kTiny), ModelState::Absent);
        QTest::mouseClick(actionOf(banner), Qt::LeftButton);

        QVERIFY(!studio.preferences().boolean("network.offline"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Ready, kSoonMs);
    }

    void closingTheQuestionKeepsTheProgramOffline() {
        OpenWindow studio({.withSound = false});
        choose(studio, kTiny);
        studio.press(Qt::Key_Return);
        auto& banner = bannerOf(studio);
        QTRY_VERIFY_WITH_TIMEOUT(banner.isVisible(), kSoonMs);

        for (auto* button : banner.findChildren<QToolButton*>())
            if (button->isVisible()) QTest::mouseClick(button, Qt::LeftButton);

        QVERIFY(!banner.isVisible());
        QVERIFY(studio.preferences().boolean("network.offline"));
        QCOMPARE(stateOf(studio, kTiny), ModelState::Absent);
    }

    void aPausedDownloadGoesOnWhereItStopped() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        Hub hub(*checkpoint_);
        hub.server.fault("model.safetensors", {.bytesPerSecond = 200'000}, 100);
        OpenWindow studio(hub.window(false));
        choose(studio, kTiny);
        studio.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            modelsOf(studio).progressOf(*modelsOf(studio).find(kTiny)).bytesDone > 300'000, kSoonMs);

        studio.press(Qt::Key_Return);  // pause
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Paused, kSoonMs);
        studio.press(Qt::Key_Return);  // continue
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Ready, kSoonMs);

        const auto requests = hub.server.requests();
        QVERIFY(std::ranges::any_of(requests, [](const auto& request) {
            const std::string range = request.header("range");
            return !range.empty() && range != "bytes=0-";
        }));
    }

    void aDamagedModelIsRepaired() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        Hub hub(*checkpoint_);
        OpenWindow studio(hub.window(false));
        fetch(studio);
        const auto file = std::filesystem::path(modelsOf(studio).find(kTiny)->folder) / "model.safetensors";
        std::filesystem::resize_file(file, 1000);

        studio.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Broken, kSoonMs);
        QVERIFY(modelsOf(studio).find(kTiny)->problem.has_value());
        QVERIFY(!studio.find<QLabel>("modelProblem")->text().isEmpty());
        studio.press(Qt::Key_Return);  // repair

        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Ready, kSoonMs);
        QCOMPARE(std::filesystem::file_size(file),
                 std::filesystem::file_size(hub.folder / "model.safetensors"));
    }

    void aGatedRepositoryAsksForAToken() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        Hub hub(*checkpoint_);
        hub.server.add(kTinyRepository,
                       {.folder = hub.folder, .revision = kTinyRevision, .token = "hf_secret"});
        OpenWindow studio(hub.window(false));
        choose(studio, kTiny);

        studio.press(Qt::Key_Return);
        auto& banner = bannerOf(studio);
        QTRY_VERIFY_WITH_TIMEOUT(banner.isVisible() && banner.details().startsWith("E_ACCESS_DENIED"),
                                 kSoonMs);
        QTest::mouseClick(actionOf(banner), Qt::LeftButton);

        auto* ask = dialog<QDialog>(studio, "tokenDialog");
        QCOMPARE(ask->findChild<QLineEdit*>("token")->echoMode(), QLineEdit::Password);
        ask->close();
    }

    void aFolderIsUsedWhereItIs() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        QTemporaryDir place;
        const auto folder = std::filesystem::path(place.path().toStdString()) / "my whisper";
        std::filesystem::copy(*checkpoint_, folder, std::filesystem::copy_options::recursive);
        OpenWindow studio({.withSound = false});
        studio.window().showScreen(ScreenId::Speak);
        const QString dropped = pathText(folder);
        QVERIFY(!studio.window().screen(ScreenId::Models).dropText({dropped}).isEmpty());

        studio.window().openFiles({dropped});  // as a drop does

        const auto mine = [&studio, &folder]() -> const engine::ModelRow* {
            for (const auto& row : modelsOf(studio).rows())
                if (std::filesystem::path(row.folder) == folder) return &row;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(mine() != nullptr, kSoonMs);
        QVERIFY(studio.window().screen(ScreenId::Models).isVisible());
        QVERIFY(mine()->inPlace);
        QCOMPARE(mine()->state, ModelState::Ready);
        const std::string id = mine()->id;
        choose(studio, id.c_str());
        studio.press(Qt::Key_Delete, Qt::ControlModifier);
        auto* question = dialog<QDialog>(studio, "askRemoveModel");
        QTest::mouseClick(question->findChild<QPushButton*>("removeModel"), Qt::LeftButton);

        QTRY_VERIFY_WITH_TIMEOUT(mine() == nullptr, kSoonMs);
        QVERIFY(std::filesystem::exists(folder / "model.safetensors"));
    }

    void theWizardChecksAndReports() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        Hub hub(*checkpoint_);
        OpenWindow studio(hub.window(false));
        choose(studio, kTiny);

        studio.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto* wizard = dialog<QDialog>(studio, "verifyDialog");
        QVERIFY(!wizard->findChild<QLabel*>("verifyNeeds")->text().isEmpty());
        QTest::mouseClick(wizard->findChild<QPushButton*>("verifyGo"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->findChild<QPushButton*>("copyReport")->isVisible(), 3 * kSoonMs);

        auto* list = wizard->findChild<QTreeWidget*>("verifyList");
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(!list->topLevelItem(0)->text(2).isEmpty());
        QTest::mouseClick(wizard->findChild<QPushButton*>("copyReport"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains("Whisper tiny"));
    }

    void theHubIsSearchedOnlyWhenAsked() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        Hub hub(*checkpoint_);
        OpenWindow studio(hub.window(false));
        studio.window().showScreen(ScreenId::Models);
        studio.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto* search = dialog<QDialog>(studio, "hubSearchDialog");
        QTest::keyClicks(search->findChild<QLineEdit*>("hubWords"), "whisper");
        QCOMPARE(hub.server.requests().size(), std::size_t{0});

        QTest::keyClick(search->findChild<QLineEdit*>("hubWords"), Qt::Key_Return);

        auto* results = search->findChild<QTreeWidget*>("hubResults");
        QTRY_COMPARE_WITH_TIMEOUT(results->topLevelItemCount(), 1, kSoonMs);
        QCOMPARE(results->topLevelItem(0)->text(0), QString(kTinyRepository));
    }

    void downloadsAreInTheLedger() {
        if (!checkpoint_) QSKIP("needs the fixtures");
        Hub hub(*checkpoint_);
        OpenWindow studio(hub.window(false));
        Q_EMIT studio.window().services().navigator.settingWanted("network.offline");
        auto* ledger = [&] {
            QTreeWidget* found = nullptr;
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT((found = studio.find<QTreeWidget>("ledger")) != nullptr, kSoonMs);
            }();
            return found;
        }();
        QTRY_COMPARE_WITH_TIMEOUT(ledger->topLevelItemCount(), 0, kSoonMs);

        studio.bridge().engine().models().download(kTiny);

        QTRY_VERIFY_WITH_TIMEOUT(ledger->topLevelItemCount() > 0, kSoonMs);  // while it is looked at
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(studio, kTiny), ModelState::Ready, kSoonMs);
    }

    void theHintOnTranscribeLeadsHere() {
        OpenWindow studio({.withSound = false});
        studio.window().showScreen(ScreenId::Transcribe);

        Q_EMIT studio.window().services().navigator.modelsWanted("transcribe");

        QVERIFY(studio.window().screen(ScreenId::Models).isVisible());
        QCOMPARE(studio.find<QComboBox>("modelTask")->currentData().toString(), QString("transcribe"));
    }

    void thePartsOfThisComputerShowWhatTheEngineSays() {
        OpenWindow studio({.withSound = false});
        studio.window().showScreen(ScreenId::Models);
        auto& models = modelsOf(studio);
        QTRY_VERIFY_WITH_TIMEOUT(models.isListed(), kSoonMs);
        studio.find<QTabBar>("modelTabs")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(!models.devices().empty() || models.devicesError(),
                                 kSoonMs);  // really tried
        models.take(engine::ModelsListed{test::exampleModels(), test::exampleFolders()});
        models.take(test::examplePool());
        models.take(
            engine::DevicesProbed{{{"cpu", "Processor", true, true, "fp32 140 GFLOP/s"}}, std::nullopt});

        QVERIFY(studio.find<QLabel>("poolSummary")->text().contains("483"));
        QVERIFY(studio.find<QLabel>("device-cpu")->text().contains("140"));
        QVERIFY(studio.find<QPushButton>("freeIdle")->isEnabled());
        auto* device = studio.find<QComboBox>("deviceChoice");
        device->setCurrentIndex(device->findData("cpu"));
        Q_EMIT device->activated(device->currentIndex());
        QCOMPARE(studio.preferences().plain("models.device"), QString("cpu"));
    }
};

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
