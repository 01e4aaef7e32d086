// What new recordings are recognised with, and what is said of it.
#include "ui/bridge/conversions.h"
#include "ui/bridge/option_text.h"
#include "ui/transcribe/recognition_form.h"
#include "ui/transcribe/transcribe_page.h"
#include "ui/transcribe/transcript_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {

QWidget* TranscribePage::buildChoice() {
    const int u = unit(this);
    choiceCard_ = new QFrame(this);
    choiceCard_->setObjectName("recognitionCard");
    choiceCard_->setProperty("card", true);
    form_ = new RecognitionForm(services_, RecognitionForm::Purpose::New, choiceCard_);
    auto* area = new QScrollArea(choiceCard_);  // a recogniser's numbers may be many
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(area);
    auto* insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(u * 4, u * 3, u * 4, u * 3);
    insideColumn->addWidget(form_);
    insideColumn->addStretch(1);
    area->setWidget(inside);
    area->setMinimumHeight(u * 60);
    auto* column = new QVBoxLayout(choiceCard_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    choiceCard_->hide();
    connect(choice_, &QPushButton::toggled, this, [this](bool open) {
        choiceCard_->setVisible(open);
        if (open) form_->setFocus();
        showChoice();
    });
    connect(form_, &RecognitionForm::changed, this, [this] { recognition_.set(form_->choice()); });
    connect(&recognition_, &RecognitionSettings::changed, this, [this] {
        showChoice();
        showNote();
    });
    showChoice();
    return choiceCard_;
}

void TranscribePage::showChoice() {
    const QString words = recognition_.summary();
    choice_->setFullText(words);
    //: %1 is what is transcribed with, such as "Whisper base · English"
    choice_->setToolTip(tr("%1. Choose recogniser, language and terms (Ctrl+Shift+R)").arg(words));
    choice_->setAccessibleName(words);
    if (form_ != nullptr && form_->choice() != recognition_.choice()) form_->setChoice(recognition_.choice());
}

void TranscribePage::showNote() {
    const auto& recognisers = services_.bridge.recognisers();
    const auto* found = findRecogniser(recognisers, recognition_.choice().recogniser);
    if (found == nullptr || found->qualityNote.empty() || found->isNeural) return note_->hide();
    const bool others = std::ranges::any_of(recognisers, &models::RecogniserInfo::isNeural);
    const QString more = others ? tr("Better ones are on this computer: choose one above.")
                                : tr("Better ones, such as Whisper, can be fetched on the Models screen.");
    const QString remedy = optionText(found->qualityNote) + ' ' + more;
    //: %1 is the name of the recogniser in use
    const QString sentence = tr("%1 is a basic recogniser.").arg(toQString(found->name));
    if (note_->isVisibleTo(this) && note_->accessibleDescription() == remedy) return;
    note_->showMessage(Banner::Kind::Info, sentence, remedy);
    note_->setAction(others ? tr("Choose another one") : tr("Look at the models"));
}

void TranscribePage::languageFound(const engine::LanguageFound& event) {
    const auto found = documents_.find(event.job);
    if (found == documents_.end()) return;
    found->second->language = event.language;
    found->second->languageProbability = event.probability;
    if (pane_->shown() == found->second.get()) pane_->jobChanged();
}

}  // namespace timbre::ui
