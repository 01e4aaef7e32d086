// Keeps the layers of docs/architecture.md: reads every #include line of the tree against a table.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

namespace {

struct Rule {
    const char* where;      // files whose path matches …
    const char* forbidden;  // … must not include what matches
    const char* except;     // but these files may
    const char* why;
};

constexpr Rule kRules[] = {
    {"^core/", "^<Q", "^$", "core knows no Qt"},
    {"^app/cli/", "^<Q", "^$", "the command line links no Qt"},
    {"^(core|ui|app)/", "^<portaudio", "^core/audio/portaudio/", "one folder speaks to PortAudio"},
    {"^(core|ui|app)/", "^<pulse/", "^core/audio/pulse/", "libpulse stays in its module"},
    {"^(core|ui|app)/", "^<sqlite3", "^core/storage/", "only the storage layer speaks SQL"},
    {"^(core|ui|app)/", "^<(torch|ATen|c10)/", "^core/(tensor|models/[a-z0-9_]+)/",
     "libtorch stays in tensor and the model families"},
    {"^(core|ui|app|tests)/", "^<(torch/torch|ATen/ATen)\\.h", "^$",
     "torch headers are included per operation"},
    {"^(core|ui|app)/", "^<libav", "^core/audio/ffmpeg/", "FFmpeg stays in its module"},
    {"^(core|ui|app)/", "^<(libxml/|zip\\.h|md4c)", "^core/text/(import/documents/|transcript_docx\\.cpp)",
     "document libraries stay in their module"},
    {"^(core|ui|app)/", "^<sentencepiece", "^core/text/tokenizer/sentencepiece/",
     "SentencePiece and its protobuf stay in their module"},
    {"^(core|ui|app)/", "^<(curl/|sys/socket|netinet/|netdb|arpa/)", "^core/sources/curl/",
     "only the network gate's module opens connections"},
    {"^(core|ui|app)/", "^<httplib", "^core/observe/http/", "only the endpoint's module listens"},
    {"^(core|ui|app)/", "^<prometheus/", "^core/observe/", "one folder writes for Prometheus"},
    {"^core/observe/http/", "^\"core/(?!observe/)", "^$", "the endpoint's module decides nothing"},
    {"^core/(?!observe/)", "^\"core/observe/", "^$", "who observes stands on top"},
    {"^(core|ui|app)/", "^<(libsecret/|glib|gio/)", "^core/sources/secret/",
     "the keychain stays in its module"},
    {"^core/sources/", "^\"core/(?!base/|sources/)", "^$", "sources stand on base"},
    {"^core/base/", "^\"core/(?!base/)", "^$", "base stands on the standard library alone"},
    {"^core/text/", "^\"core/(?!base/|text/)", "^$", "text is pure functions"},
    {"^core/audio/", "^\"core/(?!base/|audio/|metrics/)", "^$", "audio stands on base and counts"},
    {"^core/metrics/", "^\"core/(?!base/|metrics/)", "^$", "metrics are numbers"},
    {"^core/(voices|models)/", "^\"core/(storage|engine)/", "^$",
     "models and voices know nothing above them"},
    {"^core/storage/", "^\"core/(engine|models|audio)/", "^$", "storage keeps values and computes nothing"},
    {"^core/models/flite/", "^\"core/models/(espeak|pocketsphinx)/", "^$",
     "families never include each other"},
    {"^core/models/espeak/", "^\"core/models/(flite|pocketsphinx)/", "^$",
     "families never include each other"},
    {"^core/models/pocketsphinx/", "^\"core/models/(flite|espeak)/", "^$",
     "families never include each other"},
    {"^core/models/whisper/", "^\"core/models/(?!whisper/)[a-z0-9_]+/", "^$",
     "families never include each other"},
    {"^core/models/qwen3/", "^\"core/models/(?!qwen3/)[a-z0-9_]+/", "^$",
     "families never include each other"},
    {"^core/models/qwen3_tts/", "^\"core/models/(?!qwen3_tts/)[a-z0-9_]+/", "^$",
     "families never include each other"},
    {"^core/models/vocos/", "^\"core/models/(?!vocos/)[a-z0-9_]+/", "^$",
     "families never include each other"},
    {"^ui/", "^\"core/(tensor|models/[a-z]+/)", "^$", "the window knows engines by their options only"},
    {"^ui/widgets/", "^\"ui/(?!widgets/)", "^$", "widgets know nothing of screens"},
    {"^core/(?!bench/)", "^\"core/bench/", "^$", "the bench is a client of the engine"},
    {"^core/", "^\"(ui|app)/", "^$", "core knows nothing of its users"},
};

QStringList includesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    static const QRegularExpression kInclude(R"(^\s*#\s*include\s*([<"][^>"]+))",
                                             QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = kInclude.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) found << matches.next().captured(1);
    return found;
}

QStringList sourceFiles() {
    const QDir root(TIMBRE_SOURCE_DIR);
    QStringList files;
    for (const char* folder : {"core", "ui", "app", "tests"}) {
        QDirIterator it(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) files << root.relativeFilePath(it.next());
    }
    return files;
}

}  // namespace

class IncludeRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFileCrossesABoundary() {
        const auto files = sourceFiles();
        QVERIFY2(files.size() > 50, "the tree was not found");
        QStringList violations;
        for (const auto& file : files) {
            const auto includes = includesOf(QDir(TIMBRE_SOURCE_DIR).filePath(file));
            for (const auto& rule : kRules) {
                if (!file.contains(QRegularExpression(rule.where))) continue;
                if (file.contains(QRegularExpression(rule.except))) continue;
                for (const auto& include : includes.filter(QRegularExpression(rule.forbidden)))
                    violations << file + " includes " + include + ": " + rule.why;
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join('\n')));
    }

    // Tests of tensor code are Qt Tests all the same; QT_NO_KEYWORDS keeps them apart.
    void noFileSeesQtAndLibtorch() {
        for (const auto& file : sourceFiles().filter(QRegularExpression("^(core|ui|app)/"))) {
            const auto includes = includesOf(QDir(TIMBRE_SOURCE_DIR).filePath(file));
            const bool qt = !includes.filter(QRegularExpression("^<Q")).isEmpty();
            const bool torch = !includes.filter(QRegularExpression("^<(torch|ATen|c10)/")).isEmpty();
            QVERIFY2(!(qt && torch), qPrintable(file));
        }
    }
};

QTEST_APPLESS_MAIN(IncludeRulesTest)
#include "include_rules_test.moc"
