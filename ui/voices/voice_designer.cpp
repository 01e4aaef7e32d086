#include "ui/voices/voice_designer.h"

#include "core/voices/voice_library.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/option_text.h"
#include "ui/bridge/voice_model.h"
#include "ui/voices/design_form.h"
#include "ui/voices/name_dialog.h"
#include "ui/voices/neural_form.h"
#include "ui/voices/preview_sentences.h"
#include "ui/voices/variation_panel.h"
#include "ui/voices/version_panel.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QTabWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::ui {
namespace {

// Between the documents of a draft: the record separator of RFC 7464.
constexpr QChar kSeparator(0x1E);

QString languageKey(const std::string& language) {
    return toQString(language.substr(0, language.find('-')));
}

}  // namespace

std::string newVoiceId() {
    return toUtf8(
        QStringLiteral("user-%1").arg(QRandomGenerator::global()->generate64(), 16, 16, QChar('0')));
}

VoiceDesigner::VoiceDesigner(const Services& services, QWidget* parent)
    : QWidget(parent),
      services_(services),
      draft_(
          services.bridge, services.drafts / "designs.txt", [this] { return draftText(); }, this) {
    build();
    connectForm();
    connect(&services_.bridge, &EngineBridge::voicesChanged, this, &VoiceDesigner::voicesChanged);
    connect(&services_.bridge, &EngineBridge::engineReady, this, &VoiceDesigner::voicesChanged);
    draft_.restore([this](const QString& text) {
        draftToRestore_ = text;
        if (services_.bridge.isReady()) voicesChanged();
    });
}

VoiceDesigner::~VoiceDesigner() = default;

const models::SpeechEngineInfo* VoiceDesigner::engine() const {
    return document_ != nullptr ? services_.bridge.speechEngine(document_->voice().engine) : nullptr;
}

QString VoiceDesigner::current() const {
    return document_ != nullptr ? toQString(document_->saved().id) : QString();
}

bool VoiceDesigner::isDirty(const std::string& voiceId) const {
    const auto found = documents_.find(voiceId);
    return found != documents_.end() && found->second->isDirty();
}

DesignDocument& VoiceDesigner::documentOf(const voices::Voice& voice) {
    auto& document = documents_[voice.id];
    if (document == nullptr) {
        document = std::make_unique<DesignDocument>(voice);
        connect(document.get(), &DesignDocument::changed, this, [this, id = voice.id] {
            draft_.touch();
            if (document_ != nullptr && document_->saved().id == id) showVoice();
            Q_EMIT dirtyChanged();
        });
        connect(&document->steps(), &QUndoStack::indexChanged, this, [this, id = voice.id] {
            if (document_ != nullptr && document_->saved().id == id) showState();
        });
    }
    return *document;
}

void VoiceDesigner::open(const QString& voiceId) {
    const std::string id = toUtf8(voiceId);
    const auto& all = services_.bridge.voices();
    const auto voice = std::ranges::find(all, id, &voices::Voice::id);
    wanted_ = voice == all.end() ? id : std::string();
    if (voice == all.end() || (document_ != nullptr && document_->saved().id == id)) return;
    document_ = &documentOf(*voice);
    std::erase_if(documents_, [this](const auto& entry) {
        return entry.second.get() != document_ && !entry.second->isDirty();
    });
    variations_->clear();
    showVoice();
    Q_EMIT currentChanged();
}

void VoiceDesigner::clear() {
    if (document_ == nullptr) return;
    document_ = nullptr;
    showVoice();
    Q_EMIT currentChanged();
}

// Saved here, by another instance or from the trash: the documents follow what is stored.
void VoiceDesigner::voicesChanged() {
    const auto& all = services_.bridge.voices();
    if (!draftToRestore_.isEmpty()) restoreDraft(std::exchange(draftToRestore_, {}));
    for (auto& [id, document] : documents_) {
        const auto voice = std::ranges::find(all, id, &voices::Voice::id);
        if (voice != all.end() && *voice != document->saved()) document->becameSaved(*voice);
    }
    const bool gone = document_ != nullptr &&
                      std::ranges::find(all, document_->saved().id, &voices::Voice::id) == all.end();
    if (gone) clear();
    if (!wanted_.empty()) open(toQString(wanted_));
    if (document_ != nullptr) showVoice();
}

void VoiceDesigner::connectForm() {
    connect(form_, &DesignForm::valueChanged, this, [this](const std::string& key, double value) {
        const auto* option = form_->option(key);
        if (document_ == nullptr || option == nullptr) return;
        //: Undo step; %1 is the name of an option
        document_->setParameter(key, value, option->defaultValue,
                                tr("Change %1").arg(optionText(option->label)));
    });
    connect(form_, &DesignForm::settled, this, [this] {
        if (document_ == nullptr) return;
        document_->endGesture();
        if (live_->isChecked()) listen();
    });
    connect(name_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (document_ != nullptr) document_->setName(text);
    });
    connect(description_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (document_ != nullptr) document_->setDescription(text);
    });
    for (QLineEdit* field : {name_, description_})
        connect(field, &QLineEdit::editingFinished, this, [this] {
            if (document_ != nullptr) document_->endGesture();
        });
    connect(base_, &QComboBox::activated, this, [this](int index) {
        const auto* info = engine();
        if (info == nullptr) return;
        const auto& base = info->voices[static_cast<std::size_t>(index)];
        document_->setBaseVoice(base.id, base.language);
        if (live_->isChecked()) listen();
    });
    connect(sentence_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (document_ != nullptr) sentences_[languageKey(document_->voice().language)] = text;
    });
    connect(sentence_, &QLineEdit::returnPressed, this, &VoiceDesigner::listen);
    connect(variations_, &VariationPanel::drawWanted, this, [this] {
        if (document_ != nullptr) variations_->setSource(document_->voice(), engine(), form_->locked());
    });
    connect(variations_, &VariationPanel::auditioned, this, &VoiceDesigner::preview);
    connect(variations_, &VariationPanel::chosen, this, [this](const voices::Voice& candidate, int number) {
        auto next = document_->voice();
        next.parameters = candidate.parameters;
        next.seed = candidate.seed;
        //: Undo step; %1 is the number of a candidate
        document_->change(std::move(next), tr("Take candidate %1").arg(number));
    });
    connect(neural_, &NeuralForm::changed, this,
            [this](const voices::Voice& voice, const QString& step, const std::string& gesture) {
                if (document_ == nullptr) return;
                document_->change(voice, step, gesture);
                if (gesture.empty()) document_->endGesture();
            });
    connect(neural_, &NeuralForm::settled, this, [this] {
        if (document_ != nullptr) document_->endGesture();
        if (live_->isChecked()) listen();
    });
    connect(neural_, &NeuralForm::describeWanted, this, &VoiceDesigner::describeWanted);
    connect(versions_, &VersionPanel::openRequested, this, &VoiceDesigner::open);
    connect(problem_, &Banner::actionTriggered, this, &VoiceDesigner::repair);
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        if (document_ != nullptr && tabs_->currentWidget() == versions_) versions_->show(document_->saved());
    });
}

void VoiceDesigner::preview(const voices::Voice& voice) {
    if (services_.bridge.speechEngine(voice.engine) == nullptr) return;
    const QString sentence = sentence_->text().trimmed();
    services_.bridge.engine().preview(voice, toUtf8(sentence.isEmpty() ? toQString(voice.name) : sentence));
}

void VoiceDesigner::listen() {
    if (document_ != nullptr) preview(document_->voice());
}

void VoiceDesigner::store(voices::Voice voice) {
    if (const auto* info = services_.bridge.speechEngine(voice.engine)) voice.engineVersion = info->version;
    voice.builtIn = false;
    services_.bridge.engine().saveVoice(std::move(voice));
}

void VoiceDesigner::save() {
    if (document_ == nullptr) return;
    if (document_->saved().builtIn) return saveAs();
    if (!document_->isDirty()) return;
    auto voice = document_->voice();
    voice.name = toUtf8(toQString(voice.name).trimmed());
    if (voice.name.empty()) {
        problem_->showMessage(Banner::Kind::Problem, tr("The voice has no name."), tr("Type one above."));
        return name_->setFocus();
    }
    store(std::move(voice));
    //: %1 is the name of a voice
    services_.notify(tr("Saved %1").arg(toQString(document_->voice().name)), {}, {});
}

void VoiceDesigner::saveAs() {
    if (document_ == nullptr) return;
    //: Proposed name of a copy; %1 is the name of the voice
    const QString proposal = tr("%1 (copy)").arg(toQString(document_->saved().name));
    auto* dialog = new NameDialog(tr("Save as a new voice"), tr("Name"), proposal, {}, this);
    connect(dialog, &NameDialog::chosen, this, [this](const QString& name) {
        if (document_ == nullptr || name.isEmpty()) return;
        auto copy = document_->voice();
        copy.madeFrom = voices::Lineage{document_->saved().id, document_->saved().version};
        copy.id = newVoiceId();
        copy.name = toUtf8(name);
        copy.version = 1;
        wanted_ = copy.id;
        // The changes are in the copy now; this one is what it was.
        document_->revert();
        store(std::move(copy));
    });
    dialog->open();
}

void VoiceDesigner::revert() {
    if (document_ != nullptr) document_->revert();
}

void VoiceDesigner::undo() {
    if (document_ != nullptr) document_->steps().undo();
}

void VoiceDesigner::redo() {
    if (document_ != nullptr) document_->steps().redo();
}

void VoiceDesigner::rename() {
    name_->setFocus();
    name_->selectAll();
}

void VoiceDesigner::drawVariations() {
    if (document_ == nullptr || engine() == nullptr || !variations_->isVisibleTo(this)) return;
    tabs_->setCurrentIndex(0);
    variations_->drawAnew();
}

void VoiceDesigner::speakWithIt() {
    if (document_ != nullptr) Q_EMIT services_.navigator.voiceWanted(current());
}

// Leaves out options that the engine does not know and brings the others into their ranges.
void VoiceDesigner::repair() {
    const auto* info = engine();
    if (info == nullptr) {
        const auto* model = services_.models.find(document_->voice().engine);
        if (model != nullptr) Q_EMIT services_.navigator.modelWanted(toQString(model->id));
        return;
    }
    auto next = document_->voice();
    next.parameters.clear();
    for (const auto& [key, value] : document_->voice().parameters) {
        const auto option = std::ranges::find(info->options, key, &models::OptionSpec::key);
        if (option != info->options.end() && !std::isnan(value))
            next.parameters[key] = std::clamp(value, option->minimum, option->maximum);
    }
    const bool known =
        std::ranges::any_of(info->voices, [&](const auto& v) { return v.id == next.baseVoice; });
    if (!known && !info->voices.empty()) next.baseVoice = info->voices.front().id;
    document_->change(std::move(next), tr("Remove what does not fit"));
}

QString VoiceDesigner::draftText() const {
    QStringList dirty;
    for (const auto& [id, document] : documents_)
        if (document->isDirty()) dirty << toQString(voices::formatVoice(document->voice()));
    return dirty.join(kSeparator);
}

void VoiceDesigner::restoreDraft(const QString& text) {
    const auto& all = services_.bridge.voices();
    for (const auto& part : text.split(kSeparator, Qt::SkipEmptyParts)) {
        try {
            auto draft = voices::parseVoice(toUtf8(part));
            const auto voice = std::ranges::find(all, draft.id, &voices::Voice::id);
            if (voice == all.end()) continue;
            draft.builtIn = voice->builtIn;
            draft.version = voice->version;
            documentOf(*voice).change(std::move(draft), tr("Changes of the last session"));
        } catch (const Error&) {
            continue;  // written by another version: the saved voice is untouched
        }
    }
}

void VoiceDesigner::keepDraft() {
    draft_.flush();
}

void VoiceDesigner::saveState(QSettings& settings) const {
    settings.setValue("voices/design", current());
    settings.setValue("voices/live", live_->isChecked());
    for (auto it = sentences_.begin(); it != sentences_.end(); ++it)
        settings.setValue("voices/sentence/" + it.key(), it.value());
}

void VoiceDesigner::restoreState(const QSettings& settings) {
    live_->setChecked(settings.value("voices/live", true).toBool());
    for (const auto& key : settings.allKeys())
        if (key.startsWith("voices/sentence/"))
            sentences_[key.section('/', 2)] = settings.value(key).toString();
    const QString id = settings.value("voices/design").toString();
    if (!id.isEmpty()) open(id);
}

}  // namespace timbre::ui
