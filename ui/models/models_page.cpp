#include "ui/models/models_page.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/voice_model.h"
#include "ui/shell/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <set>
#include <string>

namespace timbre::ui {
namespace {

QLabel* addText(QVBoxLayout* column, const QString& text, TextRole role) {
    auto* label = makeLabel(text, role, column->parentWidget());
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

QStringList namesOf(const std::set<std::string>& tags) {
    QStringList names;
    for (const auto& tag : tags) names << languageName(tag);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

}  // namespace

ModelsPage::ModelsPage(const Services& services, QWidget* parent) : Screen(parent), services_(services) {
    const int u = unit(this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setObjectName("modelsScroll");
    scroll->setAccessibleName(tr("Models"));
    auto* body = new QWidget(scroll);
    scroll->setWidget(body);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(u * 6, u * 5, u * 6, u * 5);
    column->setSpacing(u * 3);
    addText(column, tr("Models"), TextRole::Title);
    addText(column, tr("In use on this computer, without any download:"), TextRole::Muted);
    engines_ = new QVBoxLayout;
    engines_->setSpacing(u * 3);
    column->addLayout(engines_);
    addPlans(column);
    column->addStretch(1);
    setFocusProxy(scroll);
    connect(&services_.bridge, &EngineBridge::engineReady, this, &ModelsPage::showEngines);
    if (services_.bridge.isReady()) showEngines();
}

void ModelsPage::showEngines() {
    while (QLayoutItem* old = engines_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const auto& engine : services_.bridge.speechEngines()) {
        std::set<std::string> tags;
        for (const auto& voice : engine.voices) tags.insert(voice.language);
        const QStringList languages = namesOf(tags);
        const QString does =
            //: %1 is a number of languages as words: "1 language", "100 languages"
            tr("Speaks %1 with %n voice(s) of its own.", nullptr, static_cast<int>(engine.voices.size()))
                .arg(tr("%n language(s)", nullptr, static_cast<int>(languages.size())));
        const QString note = engine.givesWordTimes
                                 ? tr("Tells when each word sounds, so that it can be highlighted.")
                                 : QString();
        //: %1 is the name of an engine, %2 its version
        addEngine("speak", tr("%1 %2").arg(toQString(engine.name), toQString(engine.version)), does, note,
                  languages.join(", "));
    }
    for (const auto& recogniser : services_.bridge.recognisers()) {
        const QStringList languages = namesOf({recogniser.languages.begin(), recogniser.languages.end()});
        const QString does = tr("Transcribes %n language(s).", nullptr, static_cast<int>(languages.size()));
        addEngine("transcribe", tr("%1 %2").arg(toQString(recogniser.name), toQString(recogniser.version)),
                  does, toQString(recogniser.qualityNote), languages.join(", "));
    }
}

void ModelsPage::addEngine(const QString& iconName, const QString& name, const QString& does,
                           const QString& note, const QString& languages) {
    const int u = unit(this);
    auto* card = new QFrame(this);
    card->setObjectName("engineCard");
    card->setProperty("card", true);
    card->setAccessibleName(name);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(u * 4, u * 3, u * 4, u * 3);
    row->setSpacing(u * 4);
    auto* picture = makeIconButton(iconName, name, card);
    picture->setIcon(icon(iconName, IconColour::Accent));
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setFocusPolicy(Qt::NoFocus);
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(u);
    row->addLayout(texts, 1);
    const auto add = [&](const QString& text, TextRole role) {
        if (text.isEmpty()) return;
        auto* label = makeLabel(text, role, card);
        label->setWordWrap(true);
        texts->addWidget(label);
    };
    add(name, TextRole::Heading);
    add(does, TextRole::Body);
    add(note, TextRole::Muted);
    add(languages, TextRole::Small);
    engines_->addWidget(card);
}

void ModelsPage::addPlans(QVBoxLayout* column) {
    addText(column, tr("Not here yet: neural models"), TextRole::Heading);
    addText(column,
            tr("Voices that can be designed in words or cloned from a recording, and recognisers such as "
               "Whisper, will be listed here with licence, size, languages and the speed measured on this "
               "computer. You will fetch, check, load and remove them here, or use a folder that you already "
               "have. Nothing is downloaded until you ask for it."),
            TextRole::Muted);
    addText(column,
            tr("What can be done already: design a voice from sliders, speak and export with the engines "
               "above, and transcribe recordings and the microphone."),
            TextRole::Muted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit(this) * 2);
    const auto add = [&](const QString& text, const QString& iconName, const QString& action) {
        auto* button = makeButton(text, iconName, ButtonKind::Normal, this);
        services_.actions.explain(button, text, action);
        connect(button, &QPushButton::clicked, this, [this, action] { services_.actions.run(action); });
        buttons->addWidget(button);
    };
    add(tr("Design a voice"), "user-voice", "show2");
    add(tr("Speak a text"), "speak", "show1");
    add(tr("Transcribe a recording"), "transcribe", "show3");
    buttons->addStretch(1);
    column->addLayout(buttons);
}

}  // namespace timbre::ui
