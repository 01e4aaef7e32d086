// The texts of the Speak screen: kept by themselves, also through a kill; imported; the glossary.
#include "core/storage/document_folder.h"
#include "tests/core/text/import/documents.h"
#include "tests/ui/open_window.h"
#include "ui/speak/document_keeper.h"

#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QProcess>
#include <QTableWidget>
#include <QtTest>

#include <csignal>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

QString editorText(OpenWindow& studio) {
    return studio.find<QPlainTextEdit>("speakEditor")->toPlainText();
}

DocumentKeeper& keeper(OpenWindow& studio) {
    return *studio.window().findChild<DocumentKeeper*>();
}

bool isLoaded(OpenWindow& studio) {
    return keeper(studio).isOpen();
}

storage::DocumentFolder folderOf(OpenWindow& studio) {
    return storage::DocumentFolder(studio.folder() / "texts");
}

std::filesystem::path newestFile(OpenWindow& studio) {
    return studio.folder() / "texts" / (folderOf(studio).list().at(0).id + ".timbre-text");
}

}  // namespace

class SpeakDocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsKeptWithoutAKey() {
        OpenWindow studio;
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(studio), kSoonMs);
        studio.find<QPlainTextEdit>("speakEditor")->setFocus();

        QTest::keyClicks(studio.find<QPlainTextEdit>("speakEditor"), "Typed and kept.");

        const auto kept = [&] {
            const auto list = folderOf(studio).list();
            return !list.empty() && folderOf(studio).open(list[0].id).document.text == "Typed and kept.";
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept(), kSoonMs);
    }

    // The child is this program: it opens the window on our folder, types, and is killed while it goes on.
    void whatWasTypedSurvivesAKill() {
        QTemporaryDir dir;
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("TIMBRE_TYPE_IN", dir.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {"typeUntilKilled"});
        QVERIFY(child.waitForStarted());
        storage::DocumentFolder folder(std::filesystem::path(dir.path().toStdString()) / "texts");
        const auto kept = [&]() -> std::string {
            const auto list = folder.list();
            return list.empty() ? std::string() : folder.open(list[0].id).document.text;
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept().size() > 100, kSoonMs);

        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        child.waitForFinished();
        const std::string atTheKill = kept();

        OpenWindow studio(dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(editorText(studio).size() > 100, kSoonMs);
        QCOMPARE(editorText(studio).toStdString(), atTheKill);
    }
    void typeUntilKilled() {
        const QString folder = qEnvironmentVariable("TIMBRE_TYPE_IN");
        if (folder.isEmpty()) QSKIP("run by whatWasTypedSurvivesAKill");
        OpenWindow studio(folder);
        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        while (true) {
            QTest::keyClicks(editor, "word ");
            QCoreApplication::processEvents();
        }
    }

    void aDamagedTextFallsBackAndBlocksNothing() {
        OpenWindow studio;
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(studio), kSoonMs);
        studio.type("The good state.");
        studio.close();
        const auto id = folderOf(studio).list().at(0).id;
        storage::DocumentFolder folder(studio.folder() / "texts", 0);
        auto document = folder.open(id).document;
        folder.save(document);  // leaves a snapshot
        std::ofstream(newestFile(studio), std::ios::binary) << "rubbish";

        studio.open();

        QTRY_COMPARE_WITH_TIMEOUT(editorText(studio), QString("The good state."), kSoonMs);
    }

    void severalTextsEachWithTheirOwnSettings() {
        OpenWindow studio;
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(studio), kSoonMs);
        studio.type("First text.");
        const auto first = keeper(studio).currentId();

        studio.click("newDocument");
        QTRY_VERIFY_WITH_TIMEOUT(editorText(studio).isEmpty(), kSoonMs);
        studio.type("Second text.");
        keeper(studio).open(first);

        QTRY_COMPARE_WITH_TIMEOUT(editorText(studio), QString("First text."), kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(folderOf(studio).list().size(), std::size_t{2}, kSoonMs);
    }

    void aTextIsRenamedAndTrashedAndComesBack() {
        OpenWindow studio;
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(studio), kSoonMs);
        studio.type("To be deleted.");
        studio.window().actions().action("renameText")->trigger();
        auto* dialog = studio.find<QInputDialog>("renameDocument");
        dialog->setTextValue("My text");
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QPushButton>("documentButton")->text() == "My text", kSoonMs);

        studio.window().actions().action("trashText")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(editorText(studio).isEmpty(), kSoonMs);
        QTest::mouseClick(studio.find<QFrame>("toast")->findChild<QPushButton*>(), Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(editorText(studio), QString("To be deleted."), kSoonMs);
        QCOMPARE(studio.find<QPushButton>("documentButton")->text(), QString("My text"));
    }

    void aDocumentIsDroppedAndBecomesAText_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");

        QTest::newRow("docx") << "a.docx"
                              << "Hello from Word.";
        QTest::newRow("epub") << "a.epub"
                              << "Chapter";
        QTest::newRow("md") << "a.md"
                            << "Heading";
        QTest::newRow("srt") << "a.srt"
                             << "Subtitle.";
    }
    void aDocumentIsDroppedAndBecomesAText() {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        test::Documents documents;
        documents.zip("a.docx", test::docx(test::docxParagraph("Hello from Word.")));
        documents.zip("a.epub", test::epub());
        documents.file("a.md", "# Heading\n\ntext");
        documents.file("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nSubtitle.\n");
        OpenWindow studio;
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(studio), kSoonMs);
        studio.type("Something that must not be lost.");

        studio.window().openFiles({pathText(documents.path(name.toStdString()))});

        QTRY_VERIFY_WITH_TIMEOUT(editorText(studio).contains(expected), kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(folderOf(studio).list().size(), std::size_t{2}, kSoonMs);
    }

    void theGlossaryIsEditedUndoneAndUsed() {
        OpenWindow studio;
        studio.window().actions().action("glossary")->trigger();
        auto* dialog = studio.find<QDialog>("glossaryDialog");
        auto* table = dialog->findChild<QTableWidget*>("glossaryTable");
        dialog->findChild<QPushButton*>("addWord")->click();
        table->item(0, 0)->setText("SQL");
        auto* problems = dialog->findChild<QLabel*>("glossaryProblems");
        QVERIFY(problems->text().contains("SQL"));  // neither spoken nor heard
        table->item(0, 1)->setText("sequel");
        QVERIFY(problems->text().isEmpty());
        table->item(0, 1)->setText("squirrel");

        dialog->findChild<QPushButton*>("undoWord")->click();
        QCOMPARE(table->item(0, 1)->text(), QString("sequel"));
        dialog->accept();

        studio.type("Ask SQL.");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("sentences")->rowCount(), 1, kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("sentences")->index(0, 0).data().toString(),
                                  QString("Ask sequel."), kSoonMs);
    }
};

QTEST_MAIN(SpeakDocumentsTest)
#include "speak_documents_test.moc"
