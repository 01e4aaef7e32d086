#include "core/models/pocketsphinx/pocketsphinx.h"

#include "core/base/error.h"
#include "core/models/pocketsphinx/aligner.h"
#include "core/models/pocketsphinx/decoder.h"
#include "core/models/pocketsphinx/stream.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace timbre::models::pocketsphinx {
namespace {

bool isEnglish(std::string_view language) {
    std::string lower(language.substr(0, language.find_first_of("-_")));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower == "en";
}

class Recogniser : public Transcriber {
public:
    Recogniser() { modelFolder(); }  // says now whether the model is missing

    const RecogniserInfo& info() const override {
        static const RecogniserInfo kInfo = {
            .id = "pocketsphinx",
            .name = "PocketSphinx",
            .version = "5prealpha-1",
            .languages = {"en", "en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"},
            .qualityNote =
                "A basic recogniser: it works offline at once, but expect about one wrong word in "
                "four in real recordings; a neural model is far more accurate.",
        };
        return kInfo;
    }

    std::unique_ptr<TranscriptionStream> begin(const TranscribeOptions& options,
                                               TranscriptSink sink) override {
        if (!isEnglish(options.language))
            throw Error(ErrorCode::Unsupported,
                        "PocketSphinx: language '" + options.language + "', expected English (en, en-US …)");
        return std::make_unique<Stream>(options, std::move(sink), spare_);
    }

    std::vector<text::Word> align(std::span<const float> samples, std::string_view text,
                                  const std::string& /*language*/, const std::stop_token& stop) override {
        return alignText(samples, text, stop);
    }

private:
    std::shared_ptr<Decoders> spare_ = std::make_shared<Decoders>();
};

}  // namespace

std::unique_ptr<Transcriber> load() {
    return std::make_unique<Recogniser>();
}

}  // namespace timbre::models::pocketsphinx
