#include "tests/perf/bench_table.h"
#include "tests/perf/ui/ui_bench.h"
#include "tests/ui/open_window.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>

namespace timbre::bench {
namespace {

constexpr int kKeys = 300;
constexpr int kTextBytes = 1'000'000;

// Sees the first paint of a widget after arm().
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    void arm() { painted_ = false; }
    bool painted() const { return painted_; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        painted_ |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool painted_ = false;
};

QString longText() {
    QString text;
    for (int number = 1; text.size() < kTextBytes; ++number) {
        text += QString::fromStdString(sentence(number));
        text += number % 8 == 0 ? "\n\n" : " ";
    }
    return text;
}

}  // namespace

void benchTyping(WatchedApplication& application) {
    printHeader("Typing in a text of 1 MB (key pressed to text painted)");
    test::OpenWindow studio;
    auto* editor = studio.find<QPlainTextEdit>("speakEditor");
    const QString text = longText();
    QElapsedTimer timer;
    timer.start();
    editor->setPlainText(text);
    print({.name = "setting the text",
           .samples = {double(timer.nsecsElapsed()) / 1e6},
           .unit = "ms",
           .target = ""});
    application.settle(1'000, 30'000);
    editor->setFocus();
    for (const bool atEnd : {false, true}) {
        editor->moveCursor(atEnd ? QTextCursor::End : QTextCursor::Start);
        application.settle();
        PaintWatch watch(editor->viewport());
        Row row{.name = atEnd ? "at the end" : "at the start", .samples = {}, .unit = "ms", .target = "≤ 16"};
        for (int key = 0; key < kKeys; ++key) {
            watch.arm();
            timer.restart();
            QTest::keyClick(editor, key % 6 == 5 ? ' ' : char('a' + key % 26));
            while (!watch.painted() && timer.elapsed() < 1'000) QApplication::processEvents();
            row.samples.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        print(row);
    }
}

}  // namespace timbre::bench
