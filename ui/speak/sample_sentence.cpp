#include "ui/speak/sample_sentence.h"

#include "ui/bridge/conversions.h"

#include <array>
#include <utility>

namespace timbre::ui {

QString sampleSentence(const std::string& language) {
    // Not translated: it follows the voice, not the language of the window.
    static constexpr std::array<std::pair<const char*, const char*>, 9> kSamples{{
        {"de", "Willkommen. Das ist meine Stimme, und jetzt bist du mit dem Schreiben dran."},
        {"es", "Hola. Esta es mi voz, y ahora te toca escribir."},
        {"fr", "Bonjour. Voici ma voix, et maintenant c’est à vous d’écrire."},
        {"it", "Ciao. Questa è la mia voce, e adesso tocca a te scrivere."},
        {"nl", "Welkom. Dit is mijn stem, en nu ben jij aan de beurt om te schrijven."},
        {"pl", "Witaj. To jest mój głos, a teraz twoja kolej, żeby coś napisać."},
        {"pt", "Olá. Esta é a minha voz, e agora é a sua vez de escrever."},
        {"vi", "Xin chào. Đây là giọng nói của tôi, bây giờ đến lượt bạn viết."},
        {"cmn", "你好。这是我的声音，现在轮到你来写了。"},
    }};
    const std::string plain = language.substr(0, language.find('-'));
    for (const auto& [tag, sentence] : kSamples)
        if (plain == tag || (plain == "zh" && std::string(tag) == "cmn")) return QString::fromUtf8(sentence);
    return QStringLiteral("Welcome. This is my voice, and now it is your turn to write.");
}

}  // namespace timbre::ui
