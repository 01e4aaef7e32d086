#include "ui/speak/sample_sentence.h"

#include "ui/bridge/conversions.h"

#include <array>
#include <utility>

namespace timbre::ui {

namespace {

// Not translated: it follows the voice, not the language of the window.
constexpr std::array<std::pair<const char*, const char*>, 13> kSamples{{
    {"en", "Welcome. This is my voice, and now it is your turn to write."},
    {"de", "Willkommen. Das ist meine Stimme, und jetzt bist du mit dem Schreiben dran."},
    {"es", "Hola. Esta es mi voz, y ahora te toca escribir."},
    {"fr", "Bonjour. Voici ma voix, et maintenant c’est à vous d’écrire."},
    {"it", "Ciao. Questa è la mia voce, e adesso tocca a te scrivere."},
    {"ja", "こんにちは。これが私の声です。次はあなたが書く番です。"},
    {"ko", "안녕하세요. 이것이 제 목소리예요. 이제 여러분이 글을 쓸 차례입니다."},
    {"nl", "Welkom. Dit is mijn stem, en nu ben jij aan de beurt om te schrijven."},
    {"pl", "Witaj. To jest mój głos, a teraz twoja kolej, żeby coś napisać."},
    {"pt", "Olá. Esta é a minha voz, e agora é a sua vez de escrever."},
    {"ru", "Здравствуйте. Это мой голос, а теперь ваша очередь писать."},
    {"vi", "Xin chào. Đây là giọng nói của tôi, bây giờ đến lượt bạn viết."},
    {"zh", "你好。这是我的声音，现在轮到你来写了。"},
}};

const char* find(const std::string& language) {
    const std::string plain = language.substr(0, language.find('-'));
    for (const auto& [tag, sentence] : kSamples)
        if (plain == tag || (plain == "cmn" && std::string(tag) == "zh")) return sentence;
    return nullptr;
}

}  // namespace

bool hasSampleSentence(const std::string& language) {
    return find(language) != nullptr;
}

QString sampleSentence(const std::string& language) {
    const char* found = find(language);
    return QString::fromUtf8(found != nullptr ? found : kSamples.front().second);
}

}  // namespace timbre::ui
