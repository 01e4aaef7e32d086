#include "ui/voices/copy_panel.h"

#include "core/storage/records.h"
#include "ui/bridge/conversions.h"
#include "ui/voices/history_sounds.h"
#include "ui/voices/neural_voices.h"
#include "ui/voices/record_box.h"
#include "ui/voices/reference_view.h"
#include "ui/voices/task_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace timbre::ui {

void CopyPanel::entered() {
    if (isStale_) prepare(staleFromMs_, staleToMs_);
    chooseFile_->setFocus();
}

void CopyPanel::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Recording of a voice"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("copyFileDialog");
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Sound (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.mp4 *.mkv *.webm)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        typed_ = false;
        takeFile(file);
    });
    dialog->open();
}

void CopyPanel::showSource(QWidget* box) {
    for (QWidget* one : std::initializer_list<QWidget*>{recordBox_, historyBox_}) one->setVisible(one == box);
    record_->setChecked(box == recordBox_);
    history_->setChecked(box == historyBox_);
}

void CopyPanel::takeFile(const QString& file) {
    if (recordBox_->isRecording()) return;
    historyId_ = 0;
    historyTitle_.clear();
    file_ = file;
    showSource(nullptr);
    reference_->setSource(toPath(file));
    begin(QFileInfo(file).fileName());
}

void CopyPanel::takeHistory(const storage::HistoryRow& row) {
    historyId_ = row.id;
    historyTitle_ = toQString(row.title);
    file_ = row.asset.empty() ? toQString(row.sourcePath) : pathText(services().bridge.assetPath(row.asset));
    typed_ = false;
    showSource(nullptr);
    reference_->setSource(toPath(file_));
    begin(historyTitle_);
}

void CopyPanel::begin(const QString& title) {
    source_->setText(title);
    source_->show();
    reference_->show();
    if (!typed_) {
        isFilling_ = true;
        transcript_->clear();
        isFilling_ = false;
    }
    Q_EMIT touched();
    prepare(0, 0);
}

std::string CopyPanel::recordingLanguage() const {
    const auto chosen = toUtf8(language_->currentData().toString());
    if (!chosen.empty() && chosen != kAnyLanguage) return chosen;
    return toUtf8(QLocale().bcp47Name());
}

void CopyPanel::prepare(qint64 fromMs, qint64 toMs) {
    isStale_ = false;
    sound_.clear();
    hideBanner();
    engine::ReferenceRequest request;
    request.historyId = historyId_;
    if (historyId_ == 0) request.file = toPath(file_);
    request.fromMs = fromMs;
    request.toMs = toMs;
    if (typed_) request.transcript = toUtf8(transcript_->toPlainText().trimmed());
    request.language = recordingLanguage();
    task().follow(services().bridge.engine().voiceDesk().prepareReference(std::move(request)));
    showState();
}

void CopyPanel::prepared(const engine::ReferencePrepared& reference) {
    sound_ = reference.sound;
    reference_->showReference(reference);
    details_->setVisible(!reference.sound.empty());
    isFilling_ = true;
    if (!typed_) transcript_->setPlainText(toQString(reference.transcript));
    isFilling_ = false;
    transcriptNote_->setText(
        reference.recognised
            ? tr("Our recogniser wrote this down. Correct it: each wrong word makes the copy worse.")
            : tr("Word for word, with the punctuation that one hears."));
    enginesChanged();
    Q_EMIT touched();
}

void CopyPanel::enginesChanged() {
    const auto engines = enginesWith(services().bridge, models::VoiceSource::Reference);
    fillEngines(engine_, engines);
    if (!wantedEngine_.isEmpty()) chooseData(engine_, wantedEngine_);
    for (QWidget* widget : std::initializer_list<QWidget*>{engine_, engineLabel_})
        widget->setVisible(engines.size() > 1);
    fillLanguages(language_, services().bridge.speechEngine(toUtf8(engine_->currentData().toString())));
    if (!wantedLanguage_.isEmpty()) chooseData(language_, wantedLanguage_);
    recordBox_->setLanguage(recordingLanguage());
    if (engines.empty() && services().bridge.isReady())
        offerModels(
            tr("No model that copies voices is on this machine."),
            tr("Qwen3-TTS 0.6B Base and 1.7B Base do. A recording can be made and checked without one."),
            "clone");
    else if (!engines.empty())
        withdrawOffer();
    showState();
}

QString CopyPanel::whyNot() const {
    if (reference_->hasFatal() || sound_.empty()) return tr("The recording cannot be used.");
    if (engine_->count() == 0) return tr("A model that copies voices is missing.");
    if (!vectorOnly_->isChecked() && transcript_->toPlainText().trimmed().isEmpty())
        return tr("What is said is missing.");
    if (name_->text().trimmed().isEmpty()) return tr("The name is missing.");
    if (consent_->text().trimmed().isEmpty()) return tr("Who agreed is missing.");
    return {};
}

void CopyPanel::showState() {
    const QString why = task().isRunning() ? QString() : whyNot();
    copy_->setEnabled(why.isEmpty() && !task().isRunning());
    missing_->setText(why);
    transcript_->setEnabled(!vectorOnly_->isChecked());
    transcriptNote_->setVisible(!vectorOnly_->isChecked());
}

void CopyPanel::copy() {
    if (!whyNot().isEmpty()) return;
    engine::CloneRequest request;
    request.name = toUtf8(name_->text().trimmed());
    request.engine = toUtf8(engine_->currentData().toString());
    request.sound = sound_;
    if (!vectorOnly_->isChecked()) request.transcript = toUtf8(transcript_->toPlainText().trimmed());
    request.language = toUtf8(language_->currentData().toString());
    request.consent = toUtf8(consent_->text().trimmed());
    hideBanner();
    task().follow(services().bridge.engine().voiceDesk().clone(std::move(request)));
    showState();
}

// The next copy begins with an empty panel.
void CopyPanel::copied(const engine::VoiceMade& made) {
    //: %1 is the name of a voice
    services().notify(tr("“%1” is in the library.").arg(toQString(made.voice.name)), {}, {});
    sound_.clear();
    file_.clear();
    historyId_ = 0;
    typed_ = false;
    isFilling_ = true;
    transcript_->clear();
    isFilling_ = false;
    name_->clear();
    consent_->clear();
    reference_->clear();
    for (QWidget* widget : std::initializer_list<QWidget*>{reference_, details_, source_}) widget->hide();
    Q_EMIT touched();
    Q_EMIT opened(toQString(made.voice.id));
}

QJsonObject CopyPanel::state() const {
    return {{"file", file_},
            {"history", double(historyId_)},
            {"title", historyTitle_},
            {"fromMs", double(isStale_ ? staleFromMs_ : reference_->fromMs())},
            {"toMs", double(isStale_ ? staleToMs_ : reference_->toMs())},
            {"transcript", typed_ ? transcript_->toPlainText() : QString()},
            {"vectorOnly", vectorOnly_->isChecked()},
            {"name", name_->text()},
            {"consent", consent_->text()},
            {"language", wantedLanguage_.isEmpty() ? language_->currentData().toString() : wantedLanguage_},
            {"engine", wantedEngine_.isEmpty() ? engine_->currentData().toString() : wantedEngine_}};
}

void CopyPanel::restore(const QJsonObject& state) {
    name_->setText(state["name"].toString());
    consent_->setText(state["consent"].toString());
    vectorOnly_->setChecked(state["vectorOnly"].toBool());
    wantedEngine_ = state["engine"].toString();
    wantedLanguage_ = state["language"].toString();
    enginesChanged();
    file_ = state["file"].toString();
    historyId_ = static_cast<std::int64_t>(state["history"].toDouble());
    historyTitle_ = state["title"].toString();
    if (file_.isEmpty()) return;
    transcript_->setPlainText(state["transcript"].toString());
    reference_->setSource(toPath(file_));
    reference_->show();
    source_->setText(historyId_ != 0 ? historyTitle_ : QFileInfo(file_).fileName());
    source_->show();
    isStale_ = true;
    staleFromMs_ = static_cast<qint64>(state["fromMs"].toDouble());
    staleToMs_ = static_cast<qint64>(state["toMs"].toDouble());
}

}  // namespace timbre::ui
