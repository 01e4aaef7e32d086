// The History screen on the real engine.
#include "tests/ui/open_window.h"
#include "ui/bridge/history_model.h"
#include "ui/history/history_list_view.h"
#include "ui/history/history_page.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTableWidget>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

void make(OpenWindow& studio, const char* text, double speed = 1) {
    auto request = test::speakRequest(text);
    request.speed = speed;
    studio.bridge().engine().speak(request);
}

HistoryModel& rows(OpenWindow& studio) {
    return static_cast<HistoryModel&>(*studio.find<HistoryListView>("history")->model());
}

// A window with these takes, the last one on top, and the History screen open.
void open(OpenWindow& studio, const std::vector<const char*>& texts) {
    for (const char* text : texts) make(studio, text, text == texts.front() ? 1.0 : 1.5);
    studio.window().showScreen(ScreenId::History);
    QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), int(texts.size()), kSoonMs);
}

// By their place among the rows, headings not counted.
QModelIndex at(OpenWindow& studio, int number) {
    auto& model = rows(studio);
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.idAt(row) != 0 && number-- == 0) return model.index(row);
    return {};
}

void select(OpenWindow& studio, const QList<int>& numbers) {
    auto* list = studio.find<HistoryListView>("history");
    list->clearSelection();
    for (const int number : numbers)
        list->selectionModel()->setCurrentIndex(at(studio, number), QItemSelectionModel::Select);
    list->setFocus();
}

}  // namespace

class HistoryScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesStandUnderTheirDay() {
        OpenWindow studio;
        open(studio, {"The first take.", "The second take."});
        const auto heading = rows(studio).index(0);
        QVERIFY(heading.data(HistoryModel::IsHeading).toBool());
        QCOMPARE(heading.data().toString(), QString("Today"));
        QCOMPARE(at(studio, 0).data().toString(), QString("The second take."));
    }

    void wordsAndFiltersNarrowTheList() {
        OpenWindow studio;
        open(studio, {"A boat on the river.", "A mountain."});

        studio.find<QLineEdit>("historySearch")->setText("riv");
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 1, kSoonMs);
        QVERIFY(!rows(studio).item(at(studio, 0))->markedTitle.empty());
        studio.find<QLineEdit>("historySearch")->setText("absent");
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QPushButton>("showEverything")->isVisible(), kSoonMs);
        studio.click("showEverything");
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 2, kSoonMs);

        studio.find<QListWidget>("historyPlaces")->setCurrentRow(2);  // transcripts
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 0, kSoonMs);
    }

    void aSearchIsSavedAsAList() {
        OpenWindow studio;
        open(studio, {"A boat on the river.", "A mountain."});
        studio.find<QLineEdit>("historySearch")->setText("boat");
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 1, kSoonMs);

        studio.click("saveList");
        auto* dialog = studio.find<QInputDialog>("listName");
        dialog->setTextValue("Boats");
        dialog->accept();

        auto* lists = studio.find<QListWidget>("historyLists");
        QTRY_COMPARE_WITH_TIMEOUT(lists->count(), 1, kSoonMs);
        studio.find<QListWidget>("historyPlaces")->setCurrentRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 2, kSoonMs);
        lists->setCurrentRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 1, kSoonMs);
    }

    void theDifferenceOfTwoRowsIsShown() {
        OpenWindow studio;
        open(studio, {"The first take.", "The second take."});
        select(studio, {0, 1});
        auto* table = studio.find<QTableWidget>("previewSettings");
        QTRY_COMPARE_WITH_TIMEOUT(table->columnCount(), 3, kSoonMs);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), QString("Speed"));
    }

    void deletedRowsComeBackFromTheTrash() {
        OpenWindow studio;
        open(studio, {"The first take.", "The second take.", "The third take."});
        select(studio, {0, 2});
        studio.press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 1, kSoonMs);

        studio.find<QListWidget>("historyPlaces")->setCurrentRow(4);
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 2, kSoonMs);
        select(studio, {0});
        studio.click("previewRestore");
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 1, kSoonMs);
        select(studio, {0});
        studio.click("previewRemove");
        auto* box = studio.find<QMessageBox>("removeForGood");
        for (auto* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole) button->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 0, kSoonMs);
    }

    void aRowIsRenamedAndRunAgain() {
        OpenWindow studio;
        open(studio, {"The only take."});
        select(studio, {0});
        studio.press(Qt::Key_F2);
        auto* dialog = studio.find<QInputDialog>("renameHistory");
        dialog->setTextValue("Another title");
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(at(studio, 0).data().toString(), QString("Another title"), kSoonMs);

        studio.click("previewRerun");
        QTRY_COMPARE_WITH_TIMEOUT(rows(studio).count(), 2, kSoonMs);
        QCOMPARE(studio.find<HistoryListView>("history")->selectionModel()->selectedIndexes().size(), 1);
    }

    void manyRowsAreExportedIntoAFolder() {
        OpenWindow studio;
        open(studio, {"The first take.", "The second take."});
        select(studio, {0, 1});
        studio.window().actions().action("export")->trigger();
        const auto folder = studio.folder() / "out";
        studio.find<QLineEdit>("exportFolder")->setText(pathText(folder));
        studio.click("exportStart");
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(folder / "The first take.wav") &&
                                     std::filesystem::exists(folder / "The second take.wav"),
                                 kSoonMs);
    }
};

QTEST_MAIN(HistoryScreenTest)
#include "history_test.moc"
