#include "ui/transcribe/compare_dialog.h"

#include "core/text/text_blocks.h"
#include "core/text/unicode.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

#include <fstream>
#include <sstream>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kTypingPauseMs = 300;

QString percent(double rate) {
    return QLocale().toString(rate * 100, 'f', 1);
}

}  // namespace

QString differenceHtml(const std::vector<text::Edit>& edits) {
    const auto span = [](const QColor& colour, const char* decoration, const std::string& word) {
        return QStringLiteral("<span style=\"color:%1;text-decoration:%2\">%3</span>")
            .arg(colour.name(), QLatin1String(decoration), toQString(word).toHtmlEscaped());
    };
    QString html;
    for (const auto& edit : edits) {
        if (!html.isEmpty()) html += ' ';
        switch (edit.kind) {
            case text::EditKind::Same:
                html += toQString(edit.hypothesis).toHtmlEscaped();
                break;
            case text::EditKind::Substituted:
                html += span(colours().danger, "line-through", edit.reference) + ' ' +
                        span(colours().accent, "underline", edit.hypothesis);
                break;
            case text::EditKind::Inserted:
                html += span(colours().accent, "underline", edit.hypothesis);
                break;
            case text::EditKind::Deleted:
                html += span(colours().danger, "line-through", edit.reference);
                break;
        }
    }
    return html;
}

CompareDialog::CompareDialog(const Services& services, std::string transcript, QWidget* parent)
    : QDialog(parent), services_(services), transcript_(std::move(transcript)) {
    setWindowTitle(tr("Compare with a reference text"));
    setObjectName("compareDialog");
    const int u = unit(this);
    resize(u * 200, u * 150);
    banner_ = new Banner(this);
    reference_ = new QPlainTextEdit(this);
    reference_->setObjectName("referenceText");
    reference_->setProperty("framed", true);
    reference_->setPlaceholderText(tr("Paste the text that was really said, or open a file."));
    reference_->setAccessibleName(tr("Reference text"));
    result_ = makeLabel(tr("Word and character error rates appear here."), TextRole::Heading, this);
    result_->setObjectName("compareResult");
    result_->setWordWrap(true);
    differences_ = new QTextBrowser(this);
    differences_->setObjectName("compareDifferences");
    differences_->setProperty("framed", true);
    differences_->setAccessibleName(tr("Differences"));
    auto* legend = makeLabel(tr("Struck out: missing in the transcript. Underlined: not in the reference."),
                             TextRole::Small, this);
    auto* open = makeButton(tr("Open a file…"), "open", ButtonKind::Normal, this);
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Quiet, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(banner_);
    column->addWidget(reference_, 1);
    column->addWidget(result_);
    column->addWidget(differences_, 2);
    column->addWidget(legend);
    column->addLayout(buttons);
    auto* typed = new QTimer(this);
    typed->setSingleShot(true);
    typed->setInterval(kTypingPauseMs);
    connect(reference_, &QPlainTextEdit::textChanged, typed, qOverload<>(&QTimer::start));
    connect(typed, &QTimer::timeout, this, &CompareDialog::compare);
    connect(open, &QPushButton::clicked, this, &CompareDialog::openReference);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void CompareDialog::openReference() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a reference text"), {},
                                                      tr("Text (*.txt *.md);;All files (*)"));
    if (file.isEmpty()) return;
    auto read = [path = toPath(file)]() -> std::pair<std::string, std::optional<Error>> {
        try {
            std::ifstream stream(path, std::ios::binary);
            if (!stream) throw Error(ErrorCode::NotFound, path.string() + " cannot be opened");
            std::ostringstream content;
            content << stream.rdbuf();
            return {text::decodeTextFile(content.str()), std::nullopt};
        } catch (...) {
            return {{}, currentError()};
        }
    };
    services_.bridge.runInBackground(
        this, std::move(read), [this](std::pair<std::string, std::optional<Error>> result) {
            if (result.second) {
                const ErrorText text = errorText(*result.second);
                return banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
            }
            banner_->hide();
            reference_->setPlainText(toQString(result.first));
            compare();
        });
}

void CompareDialog::compare() {
    const int question = ++asked_;
    auto work = [reference = toUtf8(reference_->toPlainText()), transcript = transcript_] {
        return text::compareTexts(reference, transcript);
    };
    services_.bridge.runInBackground(this, std::move(work),
                                     [this, question](const text::Comparison& comparison) {
                                         if (question == asked_) show(comparison);
                                     });
}

void CompareDialog::show(const text::Comparison& comparison) {
    if (comparison.words.referenceLength == 0) {
        result_->setText(tr("Word and character error rates appear here."));
        return differences_->clear();
    }
    //: Error rates; %1 and %2 are percentages, %3 wrong, %4 missing, %5 added words
    result_->setText(tr("Words wrong: %1 % · characters wrong: %2 % (%3 replaced, %4 missing, %5 added)")
                         .arg(percent(comparison.words.rate()), percent(comparison.characters.rate()))
                         .arg(comparison.words.substitutions)
                         .arg(comparison.words.deletions)
                         .arg(comparison.words.insertions));
    differences_->setHtml(differenceHtml(comparison.edits));
}

}  // namespace timbre::ui
