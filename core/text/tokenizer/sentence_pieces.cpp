#include "core/text/tokenizer/sentence_pieces.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/module_path.h"

namespace timbre::text {

std::unique_ptr<const SentencePieces> loadSentencePieces(const std::filesystem::path& model) {
    using Open = void (*)(std::string_view model, std::unique_ptr<const SentencePieces> & pieces);
    static const Open open =
        reinterpret_cast<Open>(moduleSymbol("timbre_sentencepiece", "timbreOpenSentencePieces"));
    const std::string bytes = readFile(model);
    std::unique_ptr<const SentencePieces> pieces;
    try {
        open(bytes, pieces);
    } catch (const Error& error) {
        throw Error(error.code(), model.string() + ": " + error.detail());
    }
    return pieces;
}

}  // namespace timbre::text
