// How the panel for copied voices is built; what it does is in copy_panel.cpp.
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_numbers.h"
#include "ui/voices/copy_panel.h"
#include "ui/voices/history_sounds.h"
#include "ui/voices/neural_voices.h"
#include "ui/voices/record_box.h"
#include "ui/voices/reference_view.h"
#include "ui/voices/task_strip.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace timbre::ui {

CopyPanel::CopyPanel(const Services& services, QWidget* parent)
    : MakingPanel(services, tr("Copy a voice"),
                  tr("From ten seconds of one person speaking. The recording stays on this machine."),
                  parent) {
    setObjectName("copyPanel");
    setAcceptDrops(false);  // the page takes files
    buildSource();
    reference_ = new ReferenceView(services, this);
    column()->addWidget(reference_);
    details_ = new QWidget(this);
    auto* inside = new QVBoxLayout(details_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(unit(this) * 2);
    column()->addWidget(details_);
    buildTranscript();
    buildVoice();
    column()->addStretch(1);
    reference_->hide();
    details_->hide();
    connect(reference_, &ReferenceView::spanWanted, this, &CopyPanel::prepare);
    connect(&task(), &TaskStrip::prepared, this, &CopyPanel::prepared);
    connect(&task(), &TaskStrip::made, this, &CopyPanel::copied);
    connect(&task(), &TaskStrip::ended, this, &CopyPanel::showState);
    auto& bridge = this->services().bridge;
    for (const auto signal : {&EngineBridge::enginesChanged, &EngineBridge::voicesChanged})
        connect(&bridge, signal, this, &CopyPanel::enginesChanged);
    connect(&bridge, &EngineBridge::engineReady, this, &CopyPanel::enginesChanged);
    enginesChanged();
}

CopyPanel::~CopyPanel() = default;

void CopyPanel::buildSource() {
    chooseFile_ = makeButton(tr("Choose a file…"), "open", ButtonKind::Primary, this);
    chooseFile_->setObjectName("copyFile");
    chooseFile_->setToolTip(tr("Or drop a recording here"));
    record_ = makeButton(tr("Record"), "microphone", ButtonKind::Normal, this);
    record_->setObjectName("copyRecord");
    record_->setCheckable(true);
    history_ = makeButton(tr("From the history"), "history", ButtonKind::Normal, this);
    history_->setObjectName("copyHistory");
    history_->setCheckable(true);
    auto* row = new FlowLayout;
    for (QPushButton* button : {chooseFile_, record_, history_}) row->addWidget(button);
    source_ = makeLabel({}, TextRole::Muted, this);
    source_->setObjectName("copySource");
    source_->setWordWrap(true);
    source_->hide();
    recordBox_ = new RecordBox(services(), this);
    historyBox_ = new HistorySounds(services(), this);
    recordBox_->hide();
    historyBox_->hide();
    column()->addLayout(row);
    column()->addWidget(recordBox_);
    column()->addWidget(historyBox_);
    column()->addWidget(source_);
    connect(chooseFile_, &QPushButton::clicked, this, &CopyPanel::chooseFile);
    connect(record_, &QPushButton::clicked, this,
            [this](bool on) { showSource(on ? static_cast<QWidget*>(recordBox_) : nullptr); });
    connect(history_, &QPushButton::clicked, this,
            [this](bool on) { showSource(on ? static_cast<QWidget*>(historyBox_) : nullptr); });
    connect(recordBox_, &RecordBox::recorded, this, [this](const QString& file) {
        // Whoever read the text aloud has the transcript already.
        isFilling_ = true;
        transcript_->setPlainText(recordBox_->text());
        isFilling_ = false;
        typed_ = true;
        takeFile(file);
    });
    connect(historyBox_, &HistorySounds::chosen, this, &CopyPanel::takeHistory);
}

void CopyPanel::buildTranscript() {
    const int u = unit(this);
    auto* inside = static_cast<QVBoxLayout*>(details_->layout());
    transcript_ = new QPlainTextEdit(details_);
    transcript_->setProperty("framed", true);
    transcript_->setObjectName("copyTranscript");
    transcript_->setTabChangesFocus(true);
    transcript_->setFixedHeight(transcript_->fontMetrics().lineSpacing() * 4 + u * 4);
    transcriptNote_ = makeLabel({}, TextRole::Small, details_);
    transcriptNote_->setObjectName("copyTranscriptNote");
    transcriptNote_->setWordWrap(true);
    vectorOnly_ = new QCheckBox(tr("Without the text (less alike)"), details_);
    vectorOnly_->setObjectName("copyVectorOnly");
    vectorOnly_->setToolTip(tr("Only the sound of the voice is copied, not the way it speaks"));
    inside->addWidget(makeFieldLabel(tr("Exactly what is said"), transcript_, details_));
    inside->addWidget(transcript_);
    inside->addWidget(transcriptNote_);
    inside->addWidget(vectorOnly_);
    connect(transcript_, &QPlainTextEdit::textChanged, this, [this] {
        if (!isFilling_) typed_ = !transcript_->toPlainText().trimmed().isEmpty();
        showState();
        Q_EMIT touched();
    });
    connect(vectorOnly_, &QCheckBox::toggled, this, [this] {
        showState();
        Q_EMIT touched();
    });
}

void CopyPanel::buildVoice() {
    const int u = unit(this);
    auto* inside = static_cast<QVBoxLayout*>(details_->layout());
    name_ = new QLineEdit(details_);
    name_->setObjectName("copyName");
    name_->setMaxLength(100);
    language_ = new QComboBox(details_);
    language_->setObjectName("copyLanguage");
    engine_ = new QComboBox(details_);
    engine_->setObjectName("copyEngine");
    consent_ = new QLineEdit(details_);
    consent_->setObjectName("copyConsent");
    consent_->setMaxLength(1000);
    //: Example of a note of consent
    consent_->setPlaceholderText(tr("For example: Anna Berg, by e-mail, 3 May; for the audio guide"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(u * 3);
    engineLabel_ = makeFieldLabel(tr("Model"), engine_, details_);
    grid->addWidget(makeFieldLabel(tr("Name of the voice"), name_, details_), 0, 0);
    grid->addWidget(name_, 1, 0);
    grid->addWidget(makeFieldLabel(tr("Language"), language_, details_), 0, 1);
    grid->addWidget(language_, 1, 1);
    grid->addWidget(engineLabel_, 2, 0);
    grid->addWidget(engine_, 3, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    inside->addLayout(grid);
    inside->addWidget(makeFieldLabel(tr("Who agreed, and when"), consent_, details_));
    inside->addWidget(consent_);
    auto* why =
        makeLabel(tr("A voice belongs to its person. Copy only your own, or one whose owner agreed; the "
                     "note stays with the voice, also when it is exported."),
                  TextRole::Small, details_);
    why->setWordWrap(true);
    inside->addWidget(why);
    copy_ = makeButton(tr("Make the voice"), "user-voice", ButtonKind::Primary, details_);
    copy_->setObjectName("copyVoice");
    missing_ = makeLabel({}, TextRole::Muted, details_);
    missing_->setObjectName("copyMissing");
    missing_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(copy_);
    row->addWidget(missing_, 1);
    inside->addLayout(row);
    for (QLineEdit* field : {name_, consent_})
        connect(field, &QLineEdit::textChanged, this, [this] {
            showState();
            Q_EMIT touched();
        });
    connect(language_, &QComboBox::activated, this, [this] {
        wantedLanguage_.clear();
        recordBox_->setLanguage(recordingLanguage());
        Q_EMIT touched();
    });
    showModelNumbers(engine_, services().models);
    connect(engine_, &QComboBox::activated, this, [this] {
        wantedEngine_.clear();
        enginesChanged();
    });
    connect(copy_, &QPushButton::clicked, this, &CopyPanel::copy);
}

}  // namespace timbre::ui
