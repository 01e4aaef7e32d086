#include "ui/speak/text_watch.h"

#include "core/base/log.h"
#include "core/text/subtitles.h"
#include "core/text/unicode.h"

#include <exception>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kQuietMs = 250;

std::shared_ptr<const TextPlan> makePlan(const QString& text, const text::PlanOptions& options) {
    auto result = std::make_shared<TextPlan>();
    const std::string bytes = toUtf8(text);
    result->positions = BytePositions(QByteArray::fromStdString(bytes));
    result->characters = text::countCharacters(bytes);
    try {
        result->isSubtitles = text::looksLikeSubtitles(bytes);
        result->plan =
            result->isSubtitles ? text::planSubtitles(bytes, options) : text::planSpeech(bytes, options);
    } catch (const std::exception& error) {
        // Half-typed subtitles: speaking them will say what is wrong.
        log(LogLevel::Debug, "ui", error.what());
    }
    return result;
}

}  // namespace

TextWatch::TextWatch(EngineBridge& bridge, std::function<QString()> text, QObject* parent)
    : QObject(parent), bridge_(bridge), text_(std::move(text)) {
    timer_.setSingleShot(true);
    timer_.setInterval(kQuietMs);
    connect(&timer_, &QTimer::timeout, this, &TextWatch::plan);
}

void TextWatch::touch() {
    ++generation_;
    timer_.start();
}

void TextWatch::setLanguage(const std::string& language) {
    if (language == options_.language) return;
    options_.language = language;
    touch();
}

void TextWatch::setGlossary(text::Glossary glossary) {
    options_.glossary = std::move(glossary);
    touch();
}

void TextWatch::plan() {
    if (working_) return;  // one at a time; the answer starts the next
    working_ = true;
    bridge_.runInBackground(
        this, [text = text_(), options = options_] { return makePlan(text, options); },
        [this, mine = generation_](std::shared_ptr<const TextPlan> plan) {
            working_ = false;
            if (mine == generation_) {
                Q_EMIT planned(std::move(plan));
            } else if (!timer_.isActive()) {
                timer_.start();
            }
        });
}

}  // namespace timbre::ui
