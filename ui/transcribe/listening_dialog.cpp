#include "ui/transcribe/listening_dialog.h"

#include "ui/transcribe/recognition_form.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

struct Words {
    QString title, explanation, start;
};

Words wordsOf(ListeningDialog::Kind kind) {
    switch (kind) {
        case ListeningDialog::Kind::Range:
            return {ListeningDialog::tr("Transcribe again"),
                    ListeningDialog::tr("Nothing is replaced until you have seen the differences."),
                    ListeningDialog::tr("Listen again")};
        case ListeningDialog::Kind::Opinion:
            return {
                ListeningDialog::tr("Second opinion"),
                ListeningDialog::tr("Another recogniser hears everything. Words that it heard differently "
                                    "become doubtful, with its word as an alternative. The text stays."),
                ListeningDialog::tr("Listen")};
        case ListeningDialog::Kind::Translation:
            return {ListeningDialog::tr("Translate into English"),
                    ListeningDialog::tr("The translation stands beside the text, which stays as it is."),
                    ListeningDialog::tr("Translate")};
    }
    return {};
}

}  // namespace

ListeningDialog::ListeningDialog(const Services& services, Kind kind, const RecognitionChoice& choice,
                                 const QString& what, QWidget* parent)
    : QDialog(parent) {
    const Words words = wordsOf(kind);
    const int u = unit(this);
    setObjectName("listeningDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    resize(u * 130, sizeHint().height());
    auto* about = makeLabel(what, TextRole::Heading, this);
    about->setObjectName("listeningWhat");
    auto* explanation = makeLabel(words.explanation, TextRole::Muted, this);
    explanation->setWordWrap(true);
    form_ = new RecognitionForm(
        services,
        kind == Kind::Translation ? RecognitionForm::Purpose::Translation : RecognitionForm::Purpose::Again,
        this);
    form_->setChoice(choice);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    start_ = makeButton(words.start, "transcribe", ButtonKind::Primary, this);
    start_->setObjectName("listeningStart");
    start_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(start_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(about);
    column->addWidget(explanation);
    column->addWidget(form_);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(form_, &RecognitionForm::changed, this, &ListeningDialog::showState);
    connect(&services.bridge, &EngineBridge::enginesChanged, this, &ListeningDialog::showState);
    connect(&services.navigator, &Navigator::modelsWanted, this, &QDialog::reject);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(start_, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(form_->choice());
        accept();
    });
    showState();
}

void ListeningDialog::showState() {
    start_->setEnabled(form_->hasRecogniser());
}

}  // namespace timbre::ui
