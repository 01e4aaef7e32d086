#include "ui/transcribe/export_transcript_dialog.h"

#include "core/base/atomic_file.h"
#include "core/text/subtitle_rules.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/file_names.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <exception>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::size_t kPreviewBytes = 200'000;

QString startFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

// What any of them breaks.
text::CueProblems allOf(const std::vector<text::CueProblems>& all) {
    text::CueProblems any;
    for (const auto& one : all) {
        any.wide = any.wide || one.wide;
        any.high = any.high || one.high;
        any.fast = any.fast || one.fast;
        any.brief = any.brief || one.brief;
        any.lengthy = any.lengthy || one.lengthy;
        any.close = any.close || one.close;
    }
    return any;
}

QString problemText(const text::CueProblems& problems) {
    QStringList words;
    if (problems.wide) words << ExportTranscriptDialog::tr("a line is too long");
    if (problems.high) words << ExportTranscriptDialog::tr("too many lines");
    if (problems.fast) words << ExportTranscriptDialog::tr("too fast to read");
    if (problems.brief) words << ExportTranscriptDialog::tr("too short");
    if (problems.lengthy) words << ExportTranscriptDialog::tr("too long");
    if (problems.close) words << ExportTranscriptDialog::tr("too close to the next one");
    return words.join(", ");
}

}  // namespace

struct ExportTranscriptDialog::Preview {
    QString content;
    std::vector<text::CueProblems> problems;  // of each cue; empty: no subtitles
};

std::optional<Error> writeTranscripts(const std::vector<text::TranscriptDocument>& documents,
                                      const QStringList& files, text::TranscriptFormat format,
                                      const text::TranscriptExportOptions& options,
                                      const text::TranscriptLayout& layout) {
    try {
        for (std::size_t i = 0; i < documents.size(); ++i)
            writeFileAtomically(toPath(files[static_cast<qsizetype>(i)]),
                                text::exportTranscript(documents[i], format, options, layout));
        return std::nullopt;
    } catch (const std::exception&) {
        return currentError();
    }
}

QStringList freeFileNames(const QString& folder, const std::vector<text::TranscriptDocument>& documents,
                          const QString& extension) {
    QStringList files;
    for (const auto& document : documents) {
        const QString stem = QDir(folder).filePath(fileNameFrom(toQString(document.title)));
        QString file = stem + '.' + extension;
        for (int number = 2; files.contains(file) || QFileInfo::exists(file); ++number)
            file = QStringLiteral("%1 (%2).%3").arg(stem).arg(number).arg(extension);
        files << file;
    }
    return files;
}

ExportTranscriptDialog::ExportTranscriptDialog(const Services& services,
                                               std::vector<text::TranscriptDocument> documents,
                                               QWidget* parent)
    : QDialog(parent), services_(services), documents_(std::move(documents)) {
    const int count = static_cast<int>(documents_.size());
    setWindowTitle(count > 1 ? tr("Export %n transcript(s)", nullptr, count) : tr("Export transcript"));
    setObjectName("exportTranscript");
    resize(unit(this) * 190, unit(this) * 150);
    subtitles_ = new SubtitleRulesForm(services_.preferences, this);
    build();
    preview();
}

void ExportTranscriptDialog::build() {
    const int u = unit(this);
    banner_ = new Banner(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    buildOptions(column);
    note_ = makeLabel({}, TextRole::Small, this);
    note_->setObjectName("exportNote");
    note_->setWordWrap(true);
    preview_ = new QPlainTextEdit(this);
    preview_->setReadOnly(true);
    preview_->setObjectName("exportPreview");
    preview_->setAccessibleName(tr("Preview of the file"));
    preview_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    preview_->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(u, u, u, u);
    cardColumn->addWidget(preview_);
    column->addWidget(banner_);
    column->addWidget(note_);
    column->addWidget(card, 1);
    column->addWidget(buildButtons());
}

QWidget* ExportTranscriptDialog::buildButtons() {
    auto* row = new QWidget(this);
    auto* copy = makeButton(tr("Copy"), "copy", ButtonKind::Normal, row);
    copy->setObjectName("exportCopy");
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, row);
    save_ = makeButton(documents_.size() > 1 ? tr("Save in a folder…") : tr("Save…"), "export",
                       ButtonKind::Primary, row);
    save_->setObjectName("exportSave");
    save_->setDefault(true);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save_);
    connect(copy, &QPushButton::clicked, this, &ExportTranscriptDialog::copy);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, &ExportTranscriptDialog::save);
    return row;
}

void ExportTranscriptDialog::buildOptions(QBoxLayout* column) {
    format_ = new QComboBox(this);
    format_->setObjectName("exportFormat");
    format_->setAccessibleName(tr("Format"));
    for (const auto& info : text::transcriptFormats())
        format_->addItem(toQString(info.name), toQString(info.id));
    format_->setCurrentIndex(
        qMax(0, format_->findData(services_.preferences.text("transcribe.export_format"))));
    timestamps_ = new QCheckBox(tr("Times"), this);
    timestamps_->setChecked(true);
    speakers_ = new QCheckBox(tr("Speakers"), this);
    speakers_->setObjectName("exportSpeakers");
    speakers_->setChecked(true);
    words_ = new QCheckBox(tr("Times of words"), this);
    gaps_ = new QCheckBox(tr("Gaps as […]"), this);
    gaps_->setObjectName("exportGaps");
    gaps_->setToolTip(tr("Marks stretches that were not recognised; else they are left out"));
    text_ = new QComboBox(this);
    text_->setObjectName("exportText");
    text_->setAccessibleName(tr("Text or translation"));
    text_->addItem(tr("Original"));
    text_->addItem(tr("Translation"));
    text_->addItem(tr("Both"));
    bool someGaps = false, someTranslations = false;
    for (const auto& document : documents_)
        for (const auto& segment : document.segments) {
            someGaps = someGaps || !segment.gap.empty();
            someTranslations = someTranslations || !segment.translation.empty();
        }
    gaps_->setVisible(someGaps);
    text_->setVisible(someTranslations);
    auto* options = new QHBoxLayout;
    options->setSpacing(unit(this) * 4);
    for (QWidget* part :
         std::initializer_list<QWidget*>{format_, text_, timestamps_, speakers_, words_, gaps_})
        options->addWidget(part);
    options->addStretch(1);
    column->addLayout(options);
    column->addWidget(subtitles_);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportTranscriptDialog::preview);
    connect(text_, &QComboBox::currentIndexChanged, this, &ExportTranscriptDialog::preview);
    for (QCheckBox* box : {timestamps_, speakers_, words_, gaps_})
        connect(box, &QCheckBox::toggled, this, &ExportTranscriptDialog::preview);
    connect(subtitles_, &SubtitleRulesForm::changed, this, &ExportTranscriptDialog::preview);
}

const text::TranscriptFormatInfo& ExportTranscriptDialog::format() const {
    return text::transcriptFormats()[static_cast<std::size_t>(format_->currentIndex())];
}

text::TranscriptExportOptions ExportTranscriptDialog::options() const {
    text::TranscriptExportOptions options;
    options.timestamps = timestamps_->isChecked();
    options.speakers = speakers_->isChecked();
    options.words = words_->isChecked();
    options.maxLineLength = subtitles_->choice().lineLength;
    return options;
}

text::TranscriptLayout ExportTranscriptDialog::layoutOfText() const {
    return {.rules = subtitles_->choice().rules,
            .text = static_cast<text::ExportedText>(text_->currentIndex()),
            .gaps = gaps_->isChecked()};
}

void ExportTranscriptDialog::preview() {
    using Format = text::TranscriptFormat;
    const Format chosen = format().format;
    const bool subtitles = chosen == Format::Srt || chosen == Format::Vtt;
    timestamps_->setVisible(chosen == Format::Txt || chosen == Format::Markdown || chosen == Format::Docx);
    words_->setVisible(chosen == Format::Json || chosen == Format::Vtt);
    subtitles_->setVisible(subtitles);
    // A Word document is an archive: what is in it is shown as text.
    const Format shown = chosen == Format::Docx ? Format::Txt : chosen;
    note_->setText(chosen == Format::Docx ? tr("A Word document with this text:") : QString());
    note_->setVisible(!note_->text().isEmpty());
    const int question = ++asked_;
    auto work = [document = documents_.front(), shown, subtitles, options = options(),
                 layout = layoutOfText()] {
        Preview preview;
        preview.content =
            toQString(text::exportTranscript(document, shown, options, layout).substr(0, kPreviewBytes));
        if (subtitles) {
            const auto cues = text::exportedCues(document, shown, options, layout);
            for (const auto& problems : text::checkCues(cues, options.maxLineLength, layout.rules))
                preview.problems.push_back(problems);
        }
        return preview;
    };
    services_.bridge.runInBackground(this, std::move(work), [this, question](const Preview& preview) {
        if (question == asked_) show(preview);
    });
}

// The n-th line with two times is that of the n-th cue.
void ExportTranscriptDialog::show(const Preview& preview) {
    preview_->setPlainText(preview.content);
    QList<QTextEdit::ExtraSelection> marks;
    const int broken = static_cast<int>(std::ranges::count_if(preview.problems, &text::CueProblems::any));
    std::size_t cue = 0;
    for (QTextBlock block = preview_->document()->begin(); block.isValid() && cue < preview.problems.size();
         block = block.next()) {
        if (!block.text().contains(" --> ")) continue;
        const auto& problems = preview.problems[cue++];
        if (!problems.any()) continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(colours().warningSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.format.setToolTip(problemText(problems));
        marks << mark;
    }
    preview_->setExtraSelections(marks);
    if (preview.problems.empty()) return;
    const int all = static_cast<int>(preview.problems.size());
    note_->setText(broken == 0 ? tr("All %n subtitle(s) keep the rules.", nullptr, all)
                               //: %1 is which rules
                               : tr("%n subtitle(s) cannot keep a rule and are marked: %1.", nullptr, broken)
                                     .arg(problemText(allOf(preview.problems))));
    note_->setVisible(true);
}

void ExportTranscriptDialog::copy() {
    using Format = text::TranscriptFormat;
    const Format shown = format().format == Format::Docx ? Format::Txt : format().format;
    QGuiApplication::clipboard()->setText(
        toQString(text::exportTranscript(documents_.front(), shown, options(), layoutOfText())));
}

void ExportTranscriptDialog::save() {
    const QString extension = toQString(format().id);
    if (documents_.size() > 1) {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Export into a folder"), startFolder());
        if (!folder.isEmpty()) write(freeFileNames(folder, documents_, extension));
        return;
    }
    const QString proposal =
        QDir(startFolder()).filePath(fileNameFrom(toQString(documents_.front().title)) + "." + extension);
    QString file =
        QFileDialog::getSaveFileName(this, tr("Export transcript"), proposal,
                                     QStringLiteral("%1 (*.%2)").arg(format_->currentText(), extension));
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().isEmpty()) file += "." + extension;
    write({file});
}

void ExportTranscriptDialog::write(const QStringList& files) {
    save_->setEnabled(false);
    auto work = [documents = documents_, files, format = format().format, options = options(),
                 layout = layoutOfText()] {
        return writeTranscripts(documents, files, format, options, layout);
    };
    services_.bridge.runInBackground(this, std::move(work), [this, files](const std::optional<Error>& error) {
        save_->setEnabled(true);
        if (error) {
            const ErrorText text = errorText(*error);
            return banner_->showMessage(Banner::Kind::Problem,
                                        tr("The file was not written. %1").arg(text.sentence), text.remedy,
                                        text.details);
        }
        services_.preferences.set("transcribe.export_format", format_->currentData().toString());
        Q_EMIT written(files);
        accept();
    });
}

}  // namespace timbre::ui
