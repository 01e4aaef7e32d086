#include "ui/voices/preview_sentences.h"

#include "ui/bridge/conversions.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace timbre::ui {
namespace {

struct Sentence {
    std::string_view language;
    const char16_t* text;
};

// Spoken texts, not texts of the window: they are in the voice's language, not in the user's.
constexpr std::array kSentences{
    Sentence{"af", u"So klink ek. Sal ons begin?"},
    Sentence{"ar", u"هكذا يبدو صوتي. هل نبدأ؟"},
    Sentence{"bg", u"Така звучи гласът ми. Да започваме ли?"},
    Sentence{"bn", u"আমার কণ্ঠ এমন শোনায়। শুরু করি?"},
    Sentence{"ca", u"Així sona la meva veu. Comencem?"},
    Sentence{"cmn", u"这就是我的声音。我们开始吧？"},
    Sentence{"cs", u"Takhle zním. Začneme?"},
    Sentence{"da", u"Sådan lyder jeg. Skal vi begynde?"},
    Sentence{"de", u"So klinge ich. Wollen wir anfangen?"},
    Sentence{"el", u"Έτσι ακούγομαι. Να ξεκινήσουμε;"},
    Sentence{"en", u"This is how I sound. Shall we begin?"},
    Sentence{"eo", u"Tiel mi sonas. Ĉu ni komencu?"},
    Sentence{"es", u"Así suena mi voz. ¿Empezamos?"},
    Sentence{"et", u"Niimoodi ma kõlan. Kas alustame?"},
    Sentence{"fa", u"صدای من این‌طور است. شروع کنیم؟"},
    Sentence{"fi", u"Tältä minä kuulostan. Aloitetaanko?"},
    Sentence{"fr", u"Voici ma voix. On commence ?"},
    Sentence{"hi", u"मेरी आवाज़ ऐसी है। शुरू करें?"},
    Sentence{"hr", u"Ovako zvučim. Hoćemo li početi?"},
    Sentence{"hu", u"Ilyen a hangom. Kezdhetjük?"},
    Sentence{"id", u"Beginilah suara saya. Kita mulai?"},
    Sentence{"it", u"Questa è la mia voce. Cominciamo?"},
    Sentence{"ja", u"これが私の声です。始めましょうか。"},
    Sentence{"ko", u"제 목소리는 이렇습니다. 시작할까요?"},
    Sentence{"la", u"Sic sonat vox mea. Incipiamusne?"},
    Sentence{"lt", u"Taip skamba mano balsas. Pradedam?"},
    Sentence{"lv", u"Tā skan mana balss. Vai sāksim?"},
    Sentence{"ms", u"Beginilah suara saya. Boleh kita mula?"},
    Sentence{"nb", u"Slik høres jeg ut. Skal vi begynne?"},
    Sentence{"nl", u"Zo klink ik. Zullen we beginnen?"},
    Sentence{"pl", u"Tak brzmi mój głos. Zaczynamy?"},
    Sentence{"pt", u"É assim que eu soo. Vamos começar?"},
    Sentence{"ro", u"Așa sună vocea mea. Începem?"},
    Sentence{"ru", u"Так звучит мой голос. Начнём?"},
    Sentence{"sk", u"Takto zniem. Začneme?"},
    Sentence{"sl", u"Tako zvenim. Začnemo?"},
    Sentence{"sr", u"Ovako zvučim. Da počnemo?"},
    Sentence{"sv", u"Så här låter jag. Ska vi börja?"},
    Sentence{"sw", u"Hivi ndivyo ninavyosikika. Tuanze?"},
    Sentence{"ta", u"என் குரல் இப்படித்தான் இருக்கும். தொடங்கலாமா?"},
    Sentence{"tr", u"Sesim böyle. Başlayalım mı?"},
    Sentence{"uk", u"Так звучить мій голос. Почнемо?"},
    Sentence{"vi", u"Giọng của tôi nghe như thế này. Chúng ta bắt đầu nhé?"},
    Sentence{"yue", u"呢個就係我把聲。我哋開始好唔好？"},
};

}  // namespace

QString previewSentence(const std::string& language) {
    auto primary = std::string_view(language).substr(0, language.find('-'));
    if (primary == "zh") primary = "cmn";
    const auto found = std::ranges::find(kSentences, primary, &Sentence::language);
    return found == kSentences.end() ? QString() : QString::fromUtf16(found->text);
}

QString sentenceToHear(const std::string& language) {
    const bool any = language.empty() || language == "und";
    const QString text = previewSentence(any ? toUtf8(QLocale().bcp47Name()) : language);
    return text.isEmpty() ? previewSentence("en") : text;
}

}  // namespace timbre::ui
