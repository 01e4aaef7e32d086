#include "core/text/import/document_import.h"

#include "core/base/error.h"
#include "core/text/unicode.h"
#include "tests/core/text/import/documents.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace timbre;
using namespace timbre::text;
using timbre::test::Documents;
using timbre::test::docxParagraph;

namespace {

std::string textOf(const std::filesystem::path& path) {
    return importDocument(path)->text;
}

ErrorCode refusal(const std::filesystem::path& path, const ImportOptions& options = {}) {
    try {
        importDocument(path, options);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

std::string utf16(const std::u16string& text, bool mark) {
    std::string bytes(mark ? "\xFF\xFE" : "");
    for (const char16_t c : text) {
        bytes.push_back(static_cast<char>(c & 0xFF));
        bytes.push_back(static_cast<char>(c >> 8));
    }
    return bytes;
}

// Everything is read, stopped or refused with a type; nothing else.
void expectReadOrRefused(const std::filesystem::path& path) {
    ImportOptions options;
    options.limits = {.fileBytes = 1 << 20, .unpackedBytes = 1 << 20, .textBytes = 1 << 20, .seconds = 5};
    try {
        const auto document = importDocument(path, options);
        QVERIFY(document && isValidUtf8(document->text) && isValidUtf8(document->title));
    } catch (const Error& error) {
        QVERIFY2(error.code() == ErrorCode::DamagedFile || error.code() == ErrorCode::InvalidInput ||
                     error.code() == ErrorCode::Unsupported || error.code() == ErrorCode::NotFound,
                 error.what());
    }
}

void fuzz(const Documents& documents, const std::string& name, const std::string& original, int inputs) {
    std::mt19937 random(7);
    const auto pick = [&](std::size_t below) { return random() % std::max<std::size_t>(below, 1); };
    for (int i = 0; i < inputs; ++i) {
        std::string bytes = original;
        for (std::size_t changes = 1 + pick(6); changes > 0 && !bytes.empty(); --changes) {
            const std::size_t at = pick(bytes.size());
            switch (pick(4)) {
                case 0:
                    bytes[at] = static_cast<char>(random());
                    break;
                case 1:
                    bytes.resize(at);
                    break;
                case 2:
                    bytes.insert(at, bytes.substr(pick(bytes.size()), pick(40)));
                    break;
                default:
                    bytes.erase(at, pick(20));
            }
        }
        expectReadOrRefused(documents.file(name, bytes));
    }
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

class DocumentImportTest : public QObject {
    Q_OBJECT

    Documents documents_;

private Q_SLOTS:
    void everyEncodingOfATextIsRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("guessed");

        const std::u16string text = u"Grüße, wie geht es dir heute?";
        QTest::newRow("utf-8") << QByteArray("Grüße, wie geht es dir heute?") << false;
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBFGrüße, wie geht es dir heute?") << false;
        QTest::newRow("utf-16 with mark") << QByteArray::fromStdString(utf16(text, true)) << false;
        QTest::newRow("utf-16 without") << QByteArray::fromStdString(utf16(text, false)) << false;
        QTest::newRow("latin-1") << QByteArray(
                                        "Gr\xFC\xDF"
                                        "e, wie geht es dir heute?")
                                 << true;
    }
    void everyEncodingOfATextIsRead() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, guessed);

        const auto document = importDocument(documents_.file("a.txt", bytes.toStdString()));

        QCOMPARE(document->text, std::string("Grüße, wie geht es dir heute?"));
        QCOMPARE(document->encodingGuessed, guessed);
        QCOMPARE(document->kind, DocumentKind::PlainText);
    }

    void windowsQuotationMarksAreKept() {
        QCOMPARE(textOf(documents_.file("a.txt", "\x93Hi\x94 \x96 5 \x80")), std::string("“Hi” – 5 €"));
    }

    void markdownLosesItsMarks() {
        const auto document = importDocument(documents_.file(
            "a.md",
            "---\ntitle: x\n---\n# The *title*\n\nSome **bold** text with [a link](http://x) &amp; `code`,\n"
            "over two lines.\n\n- one\n- two\n\n<div>html</div>\n\n| a | b |\n|---|---|\n| c | d |\n"));

        QCOMPARE(document->kind, DocumentKind::Markdown);
        QCOMPARE(document->title, std::string("The title"));
        QCOMPARE(document->text, std::string("The title\n\nSome bold text with a link & code, over two "
                                             "lines.\n\none\n\ntwo\n\na\n\nb\n\nc\n\nd"));
    }

    void subtitlesKeepTheirTimes() {
        const std::string srt = "1\n00:00:01,000 --> 00:00:02,000\nHello.\n";

        const auto document = importDocument(documents_.file("a.srt", srt));

        QCOMPARE(document->kind, DocumentKind::Subtitles);
        QCOMPARE(document->text, srt);
    }

    void wordDocumentsAreReadByParagraph() {
        const std::string paragraphs =
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Heading</w:t></w:r></w:p>"
            "<w:p><w:r><w:t xml:space=\"preserve\">One </w:t></w:r><w:r><w:t>sentence.</w:t><w:br/>"
            "<w:t>Below.</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Box</w:t></w:r></w:p></mc:Choice>"
            "<mc:Fallback><w:p><w:r><w:t>Box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>";

        const auto document = importDocument(documents_.zip("a.docx", test::docx(paragraphs)));

        QCOMPARE(document->kind, DocumentKind::Docx);
        QCOMPARE(document->title, std::string("A title"));
        QCOMPARE(document->text, std::string("Heading\n\nOne sentence.\nBelow.\n\nCell\n\nBox"));
    }

    void booksAreReadInTheOrderOfTheSpine() {
        std::vector<double> steps;
        ImportOptions options;
        options.progress = [&](double fraction) { steps.push_back(fraction); };

        const auto document = importDocument(documents_.zip("a.epub", test::epub()), options);

        QCOMPARE(document->kind, DocumentKind::Epub);
        QCOMPARE(document->title, std::string("The book"));
        QCOMPARE(document->text, std::string("Chapter\n\nFirst page, grüß dich.\nNew line.\n\n"
                                             "Second\u00A0page & end."));
        QVERIFY(!steps.empty() && steps.back() == 1.0);
    }

    void pdfPagesAreRead() {
        if (!std::filesystem::exists("/usr/bin/pdftotext")) QSKIP("needs poppler-utils");

        const auto document = importDocument(documents_.file(
            "a.pdf", test::pdf({"A sentence that runs", "over two pages.", "Another begins."})));

        QCOMPARE(document->kind, DocumentKind::Pdf);
        QCOMPARE(document->text, std::string("A sentence that runs\nover two pages.\n\nAnother begins."));
    }

    void whatItIsShowsInTheContentNotTheName() {
        QCOMPARE(importDocument(documents_.zip("book.docx", test::epub()))->kind, DocumentKind::Epub);
        QCOMPARE(importDocument(documents_.file("a.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n"))->kind,
                 DocumentKind::Subtitles);
    }

    void whatCannotBeReadIsRefusedWithAReason_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* what, const char* name, const QByteArray& bytes, ErrorCode code) {
            QTest::newRow(what) << QByteArray(name) << bytes << static_cast<int>(code);
        };

        row("empty", "a.txt", "", ErrorCode::InvalidInput);
        row("only space", "a.txt", " \n\t", ErrorCode::InvalidInput);
        row("binary", "a.txt", QByteArray("\0\1\2\0\0\0\3x", 8), ErrorCode::Unsupported);
        row("no zip", "a.docx", "hello", ErrorCode::DamagedFile);
        row("broken zip", "a.epub", "PK\x03\x04 and then nothing", ErrorCode::DamagedFile);
        row("old word", "a.doc", "\xD0\xCF\x11\xE0....", ErrorCode::Unsupported);
        row("rtf", "a.rtf", "{\\rtf1 hi}", ErrorCode::Unsupported);
    }
    void whatCannotBeReadIsRefusedWithAReason() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);

        QCOMPARE(static_cast<int>(refusal(documents_.file(name.toStdString(), bytes.toStdString()))), code);
    }

    void whatIsNotThereOrNoFileIsRefused() {
        QCOMPARE(refusal(documents_.path("nowhere.txt")), ErrorCode::NotFound);
        QCOMPARE(refusal(documents_.path("")), ErrorCode::InvalidInput);
    }

    void aTruncatedDocumentIsDamaged() {
        const auto whole = bytesOf(documents_.zip("whole.docx", test::docx(docxParagraph("Hello"))));

        QCOMPARE(refusal(documents_.file("cut.docx", whole.substr(0, whole.size() / 2))),
                 ErrorCode::DamagedFile);
    }

    void aZipBombIsStoppedAtItsLimit() {
        const auto bomb = documents_.zip("bomb.docx", test::docx(docxParagraph(std::string(64 << 20, 'a'))));
        QVERIFY(std::filesystem::file_size(bomb) < (1 << 20));
        ImportOptions options;
        options.limits.unpackedBytes = 8 << 20;

        QCOMPARE(refusal(bomb, options), ErrorCode::InvalidInput);
    }

    void entitiesAreNeverExpandedNorFetched() {
        const auto secret = documents_.file("secret.txt", "the secret");
        const std::string type =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
            "<!ENTITY f SYSTEM \"file://" +
            secret.string() + "\">]>";
        auto entries = test::docx(docxParagraph("&b;&f;"));
        entries.back().second.insert(entries.back().second.find("<w:document"), type);
        QCOMPARE(refusal(documents_.zip("xxe.docx", entries)), ErrorCode::DamagedFile);

        auto book = test::epub(type + "<p>Fine &f; &b;</p>");
        book[2].second.insert(0, type);  // packages may declare a type
        const auto text = textOf(documents_.zip("xxe.epub", book));
        QVERIFY(text.find("the secret") == std::string::npos);
        QVERIFY(text.find("aaaa") == std::string::npos);
    }

    void aProtectedBookIsRefused() {
        auto book = test::epub();
        book.emplace_back("META-INF/encryption.xml",
                          "<encryption><EncryptedData><CipherData><CipherReference "
                          "URI=\"OEBPS/text/a.xhtml\"/></CipherData></EncryptedData></encryption>");

        QCOMPARE(refusal(documents_.zip("drm.epub", book)), ErrorCode::Unsupported);
    }

    void aPdfOfPicturesSaysSo() {
        if (!std::filesystem::exists("/usr/bin/pdftotext")) QSKIP("needs poppler-utils");

        QCOMPARE(refusal(documents_.file("scan.pdf", test::pdf({""}))), ErrorCode::Unsupported);
    }

    void stoppingEndsTheReading() {
        std::stop_source stop;
        ImportOptions options;
        options.stop = stop.get_token();
        options.progress = [&](double) { stop.request_stop(); };

        QVERIFY(!importDocument(documents_.zip("a.epub", test::epub()), options).has_value());
        QVERIFY(!importDocument(documents_.zip("a.docx", test::docx(docxParagraph("Hi"))), options));
    }

    void mutatedDocumentsAreReadOrRefused() {
        fuzz(documents_, "f.docx", bytesOf(documents_.zip("s.docx", test::docx(docxParagraph("Hi")))), 150);
        fuzz(documents_, "f.epub", bytesOf(documents_.zip("s.epub", test::epub())), 150);
        fuzz(documents_, "f.html", "<html><body><p>One &lt; two<br>x</p><pre>a\n b</pre></body>", 400);
        fuzz(documents_, "f.md", "# A\n\n- [x](y) **b** &#65;\n\n```\ncode\n```\n| a |\n|---|\n| b |\n", 400);
        fuzz(documents_, "f.txt", utf16(u"Some text of two bytes each", true), 100);
    }

    void mutatedPartsInsideDocumentsAreReadOrRefused() {
        std::mt19937 random(11);
        for (int i = 0; i < 100; ++i) {
            auto entries = i % 2 == 0 ? test::docx(docxParagraph("Hi")) : test::epub();
            auto& bytes = entries[random() % entries.size()].second;
            for (int n = 0; n < 3; ++n) bytes[random() % bytes.size()] = static_cast<char>(random());
            expectReadOrRefused(documents_.zip(i % 2 == 0 ? "p.docx" : "p.epub", entries));
        }
    }

    void mutatedPdfsAreReadOrRefused() {
        if (!std::filesystem::exists("/usr/bin/pdftotext")) QSKIP("needs poppler-utils");

        fuzz(documents_, "f.pdf", test::pdf({"One page.", "Two pages."}), 6);
    }
};

QTEST_APPLESS_MAIN(DocumentImportTest)
#include "document_import_test.moc"
