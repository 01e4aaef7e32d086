// Texts that people, files and accidents bring: every engine survives them, with words in order and
// inside the text and the sound. Broken UTF-8 never gets here (text::cleanUtf8 comes before).
#include "core/models/model_registry.h"
#include "tests/core/models/rendering.h"

#include <QtTest>

#include <map>
#include <random>

using namespace timbre;
using namespace timbre::models;

namespace {

SpeechSynthesizer& engine(const std::string& id) {
    static std::map<std::string, std::unique_ptr<SpeechSynthesizer>> loaded;
    auto& slot = loaded[id];
    for (const auto& family : modelFamilies())
        if (!slot && family.id == id) slot = family.loadSynthesizer();
    return *slot;
}

std::string repeated(std::string_view piece, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += piece;
    return text;
}

// What a caller may rely on, whatever the text was; empty = all well.
std::string problemOf(const Rendering& sound, std::string_view text) {
    if (!sound.isFinite() || sound.peak() > 0.9999) return "sound";
    std::int64_t lastTime = 0;
    std::int64_t lastEnd = 0;
    for (const auto& word : sound.words) {
        if (word.startMs < lastTime || word.endMs < word.startMs) return "times of " + word.text;
        if (word.textOffset < lastEnd || word.textLength <= 0) return "place of " + word.text;
        lastTime = word.startMs;
        lastEnd = word.textOffset + word.textLength;
        if (lastEnd > static_cast<std::int64_t>(text.size())) return "end of " + word.text;
        if (text.substr(static_cast<std::size_t>(word.textOffset),
                        static_cast<std::size_t>(word.textLength)) != word.text)
            return "text of " + word.text;
        if (static_cast<double>(word.endMs) > sound.seconds() * 1000 + 2) return "time of " + word.text;
    }
    return {};
}

std::vector<std::string> placedWords(const Rendering& sound) {
    std::vector<std::string> words;
    for (const auto& word : sound.words) words.push_back(word.text);
    return words;
}

}  // namespace

class SpeechTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangeTextsAreSurvived_data() {
        QTest::addColumn<QString>("engineId");
        QTest::addColumn<QString>("baseVoice");
        QTest::addColumn<QByteArray>("text");
        const std::vector<std::pair<const char*, std::string>> texts{
            {"punctuation", "... !!! ??? --- ,,, ;;; ()[]{}<>"},
            {"one sign", "."},
            {"quotes", "\"\"\" ''' `` “” „“"},
            {"digits", repeated("1234567890", 40)},
            {"numbers", "3.14 1,000,000 -7 1e9 0x1F 50% $12.34 12:30 1/2 2026-11-21 ½ Ⅳ ٣"},
            {"long token", repeated("a", 100'000)},
            {"long consonants", repeated("bcdfgh", 3'000)},
            {"long line", repeated("word ", 3'000)},
            {"emoji", "Hi 😀👍🏽 there 👨‍👩‍👧 friend 🇻🇳"},
            {"only emoji", "😀😀😀"},
            {"controls",
             "a\x01"
             "b\x02 c\x1B[31m d\x7F e\tf\ng\vh"},
            {"arabic", "مرحبا بالعالم، كيف حالك؟"},
            {"hebrew and english", "שלום world שלום 123 עולם"},
            {"chinese", "你好，世界。今天天气很好！"},
            {"japanese", "こんにちは世界、カタカナも。"},
            {"korean", "안녕하세요 세계"},
            {"thai", "สวัสดีชาวโลก"},
            {"vietnamese", "Chào buổi sáng, thế giới."},
            {"hindi", "नमस्ते दुनिया।"},
            {"combining", repeated("e\xCC\x81\xCC\xA3\xCC\x84", 200)},
            {"zalgo", "h" + repeated("\xCC\x81", 500) + "i"},
            {"replacement", "a\uFFFDb \uFFFD \uFEFF \u200B\u200D x"},
            {"direction marks", "\u202Eabc\u202C \u2066def\u2069"},
            {"outside the plane", "\U0001D573\U0001D58A\U0001D591\U0001D591\U0001D594 \U0010FFFF"},
            {"ssml", "<speak><prosody rate='fast'>Hi</prosody><audio src='x'/></speak>"},
            {"phonemes", "[[h@l'oU]] {tag} [pause 500ms] &amp; &#65;"},
            {"format", "%s %n %d %100000d \\n \\0 %"},
            {"address", "http://a.b/c?d=e&f#g a@b.c C:\\x\\y /etc/passwd"},
            {"abbreviations", "Dr. Mr. St. U.S.A. e.g. etc. No. 5 vs. A.B.C.D.E.F.G.H.I.J.K."},
            {"apostrophes", "'''''tis o'clock rock'n'roll ''''"},
            {"hyphens", repeated("very-", 2'000) + "long"}};
        for (const auto& [name, text] : texts) {
            for (const auto& [id, voice] :
                 {std::pair{"flite", "slt"}, {"flite", "kal16"}, {"espeak", "en-us"}, {"espeak", "vi"}}) {
                QTest::newRow((std::string(voice) + " " + name).c_str())
                    << id << voice << QByteArray::fromStdString(text);
            }
        }
    }
    void strangeTextsAreSurvived() {
        QFETCH(QString, engineId);
        QFETCH(QString, baseVoice);
        QFETCH(QByteArray, text);
        auto& synthesizer = engine(engineId.toStdString());
        const auto voice = plainVoice(engineId.toStdString(), baseVoice.toStdString());
        const std::string bytes = text.toStdString();
        // The long ones are cut after a while: the question is whether the engine survives them.
        std::stop_source source;
        Rendering sound;
        sound.sampleRateHz = synthesizer.sampleRateHz(voice);
        synthesizer.speak(bytes, voice,
                          {.samples =
                               [&](std::span<const float> block) {
                                   sound.samples.insert(sound.samples.end(), block.begin(), block.end());
                                   if (sound.seconds() > 60) source.request_stop();
                               },
                           .word = [&](const text::Word& word) { sound.words.push_back(word); }},
                          source.get_token());
        if (source.stop_requested()) {
            // Words of the piece in hand are announced before their sound.
            sound.samples.resize(sound.samples.size() + static_cast<std::size_t>(sound.sampleRateHz) * 120);
        }
        const auto problem = problemOf(sound, bytes);
        QVERIFY2(problem.empty(), problem.c_str());
    }

    void wordsOfOtherScriptsAreFound_data() {
        QTest::addColumn<QString>("baseVoice");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("vi") << "vi"
                            << "Chào bạn, hôm nay trời đẹp quá!"
                            << QStringList{"Chào", "bạn", "hôm", "nay", "trời", "đẹp", "quá"};
        QTest::newRow("de") << "de"
                            << "„Schöne Grüße“ – aus Köln." << QStringList{"Schöne", "Grüße", "aus", "Köln"};
        QTest::newRow("ru") << "ru"
                            << "Привет, мир!" << QStringList{"Привет", "мир"};
        QTest::newRow("ar") << "ar"
                            << "مرحبا بالعالم" << QStringList{"مرحبا", "بالعالم"};
        QTest::newRow("zh") << "cmn-latn-pinyin"
                            << "今天天气很好。" << QStringList{"今天", "天气", "很好"};
        QTest::newRow("hi") << "hi"
                            << "नमस्ते दुनिया।" << QStringList{"नमस्ते", "दुनिया"};
    }
    void wordsOfOtherScriptsAreFound() {
        QFETCH(QString, baseVoice);
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const auto bytes = text.toStdString();
        const auto sound = render(engine("espeak"), bytes, plainVoice("espeak", baseVoice.toStdString()));
        QStringList found;
        for (const auto& word : placedWords(sound)) found << QString::fromStdString(word);
        QCOMPARE(found, expected);
        QVERIFY(problemOf(sound, bytes).empty());
    }

    void fliteReadsAccentsAndTypography() {
        const std::string text = "“Café” — naïve… isn’t Привет 你好 😀 end";
        const auto sound = render(engine("flite"), text, plainVoice("flite", "slt"));
        const std::vector<std::string> expected{"Café", "naïve", "isn’t", "Привет", "你好", "end"};
        QCOMPARE(placedWords(sound), expected);
    }

    void longTextIsOneStream() {
        const auto one =
            render(engine("flite"), "One two three, four five six.", plainVoice("flite", "kal16"));
        const auto text = repeated("One two three, four five six. ", 200);
        const auto all = render(engine("flite"), text, plainVoice("flite", "kal16"));
        QCOMPARE(all.words.size(), one.words.size() * 200);
        QVERIFY(problemOf(all, text).empty());
        QVERIFY(all.seconds() > 120 * one.seconds());
    }

    // Random mixtures of everything above, valid UTF-8.
    void randomTextsAreSurvived_data() {
        QTest::addColumn<QString>("engineId");
        QTest::addColumn<QString>("baseVoice");
        QTest::newRow("kal16") << "flite"
                               << "kal16";
        QTest::newRow("en-us") << "espeak"
                               << "en-us";
        QTest::newRow("cmn") << "espeak"
                             << "cmn";
        QTest::newRow("ar") << "espeak"
                            << "ar";
    }
    void randomTextsAreSurvived() {
        QFETCH(QString, engineId);
        QFETCH(QString, baseVoice);
        const std::vector<std::string> pieces{
            "a", "the", "X",  "12", "3.5", ".",   ",",   "?!",    " ",     " ", " ",        "\n",     "-",
            "'", "\"",  "“",  "é",  "ß",   "你",  "好",  "مرحبا", "ש",     "😀", "\xCC\x81", "\u200D", "$",
            "%", "&",   "<",  ">",  "[[",  "]]",  "/",   "\\",    "@",     "#", "_",        "*",      "(",
            ")", "ก",   "한", "नि", "\t",  "Mr.", "1st", "CD",    "xyzzy", "q", "\x01",     "½"};
        std::mt19937 random(7);
        auto& synthesizer = engine(engineId.toStdString());
        const auto voice = plainVoice(engineId.toStdString(), baseVoice.toStdString());
        for (int round = 0; round < 150; ++round) {
            std::string text;
            for (auto length = random() % 40; length > 0; --length) text += pieces[random() % pieces.size()];
            const auto problem = problemOf(render(synthesizer, text, voice), text);
            QVERIFY2(problem.empty(), (problem + " in <" + text + ">").c_str());
        }
    }
};

QTEST_GUILESS_MAIN(SpeechTextTest)
#include "speech_text_test.moc"
