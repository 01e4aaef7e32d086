#include "ui/speak/text_watch.h"

#include <utility>

namespace timbre::ui {
namespace {

constexpr int kQuietMs = 200;

}  // namespace

TextWatch::TextWatch(EngineBridge& bridge, const TextMirror& mirror, QObject* parent)
    : QObject(parent), bridge_(bridge), mirror_(mirror) {
    timer_.setSingleShot(true);
    timer_.setInterval(kQuietMs);
    connect(&timer_, &QTimer::timeout, this, &TextWatch::plan);
}

void TextWatch::touch() {
    ++generation_;
    // Not restarted: whoever types on and on sees the sentences too.
    if (!timer_.isActive()) timer_.start();
}

void TextWatch::setLanguage(const std::string& language) {
    if (language == options_.language) return;
    options_.language = language;
    optionsChanged();
}

void TextWatch::setGlossary(text::Glossary glossary) {
    options_.glossary = std::move(glossary);
    optionsChanged();
}

void TextWatch::optionsChanged() {
    last_.reset();
    ++optionsGeneration_;
    touch();
}

void TextWatch::plan() {
    if (working_) return;  // one at a time; the answer starts the next
    working_ = true;
    bridge_.runInBackground(
        this,
        [text = mirror_.text(), options = options_, last = last_] {
            return planText(text, options, last.get());
        },
        [this, mine = generation_, options = optionsGeneration_](std::shared_ptr<const TextPlan> plan) {
            working_ = false;
            if (options == optionsGeneration_) last_ = plan;
            if (mine == generation_) {
                Q_EMIT planned(std::move(plan));
            } else if (!timer_.isActive()) {
                timer_.start();
            }
        });
}

}  // namespace timbre::ui
