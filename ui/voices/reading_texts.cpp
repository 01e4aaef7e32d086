#include "ui/voices/reading_texts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace timbre::ui {
namespace {

struct Text {
    std::string_view language;
    const char16_t* text;
};

// Spoken texts, not texts of the window: they are in the voice's language, not in the user's.
constexpr std::array kTexts{
    Text{"en",
         u"The rain stopped just before noon, and a pale light came through the kitchen window. She put the "
         u"kettle on, looked for her glasses, and thought: why not walk to the harbour today?"},
    Text{"de",
         u"Kurz vor Mittag hörte der Regen auf, und ein blasses Licht fiel durch das Küchenfenster. Sie "
         u"setzte "
         u"Wasser auf, suchte ihre Brille und dachte: Warum nicht heute zum Hafen gehen?"},
    Text{"es",
         u"La lluvia paró poco antes del mediodía y una luz pálida entró por la ventana de la cocina. Puso "
         u"agua "
         u"a calentar, buscó sus gafas y pensó: ¿por qué no caminar hoy hasta el puerto?"},
    Text{"fr",
         u"La pluie cessa un peu avant midi et une lumière pâle entra par la fenêtre de la cuisine. Elle mit "
         u"l'eau à chauffer, chercha ses lunettes et pensa : pourquoi ne pas marcher jusqu'au port ?"},
    Text{"it",
         u"La pioggia smise poco prima di mezzogiorno e una luce pallida entrò dalla finestra della cucina. "
         u"Mise "
         u"l'acqua sul fuoco, cercò gli occhiali e pensò: perché non andare oggi fino al porto?"},
    Text{"ja",
         u"昼前に雨がやみ、台所の窓から淡い光が差し込みました。彼女はお湯を沸かし、眼鏡を探しながら、"
         u"今日は港まで歩いてみようかしら、と思いました。"},
    Text{"ko",
         u"정오가 되기 조금 전에 비가 그치고, 부엌 창문으로 옅은 햇빛이 들어왔습니다. 그녀는 물을 올리고 "
         u"안경을 "
         u"찾으며 생각했습니다. 오늘은 항구까지 걸어가 볼까?"},
    Text{"pt",
         u"A chuva parou pouco antes do meio-dia e uma luz pálida entrou pela janela da cozinha. Ela pôs a "
         u"água "
         u"para ferver, procurou os óculos e pensou: por que não ir a pé até o porto hoje?"},
    Text{
        "ru",
        u"Незадолго до полудня дождь прекратился, и бледный свет упал в кухонное окно. Она поставила чайник, "
        u"поискала очки и подумала: почему бы не прогуляться сегодня до гавани?"},
    Text{"vi",
         u"Gần trưa thì mưa tạnh, một chút nắng nhạt rọi qua cửa sổ nhà bếp. Bà đặt ấm nước lên bếp, tìm cặp "
         u"kính "
         u"và nghĩ: sao hôm nay mình không đi bộ ra bến cảng nhỉ?"},
    Text{"zh",
         u"快到中午的时候雨停了，淡淡的阳光从厨房的窗户照进来。她烧上水，一边找眼镜一边想："
         u"今天为什么不走到港口去看看呢？"},
};

}  // namespace

QString readingText(const std::string& language) {
    const auto primary = std::string_view(language).substr(0, language.find('-'));
    const auto found = std::ranges::find(kTexts, primary, &Text::language);
    return QString::fromUtf16(found == kTexts.end() ? kTexts.front().text : found->text);
}

}  // namespace timbre::ui
