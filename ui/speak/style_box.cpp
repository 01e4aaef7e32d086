#include "ui/speak/style_box.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QFrame>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace timbre::ui {
namespace {

constexpr int kLines = 3;

// What is sent is not translated: it follows what the models were taught.
struct QuickStyle {
    const char* id;
    const char* label;
    const char* english;
    const char* chinese;
};
constexpr std::array kQuickStyles{
    QuickStyle{"calm", QT_TRANSLATE_NOOP("timbre::ui::StyleBox", "Calm"),
               "Speak calmly and slowly, in a warm and even tone.", "用平静温和的语气说，语速偏慢。"},
    QuickStyle{"cheerful", QT_TRANSLATE_NOOP("timbre::ui::StyleBox", "Cheerful"),
               "Speak in a bright, happy and lively tone.", "用开心、明快、活泼的语气说。"},
    QuickStyle{"whispering", QT_TRANSLATE_NOOP("timbre::ui::StyleBox", "Whispering"),
               "Whisper softly, as if telling a secret.", "用很轻的耳语声说，像在讲一个秘密。"},
    QuickStyle{"news", QT_TRANSLATE_NOOP("timbre::ui::StyleBox", "News"),
               "Read clearly, steadily and objectively, like a news presenter.",
               "像新闻主播一样，清晰、平稳、客观地播报。"},
    QuickStyle{"angry", QT_TRANSLATE_NOOP("timbre::ui::StyleBox", "Angry"),
               "Speak in a very angry tone, with strong stress.", "用非常生气的语气说，重音强烈。"}};

}  // namespace

StyleBox::StyleBox(QWidget* parent) : QWidget(parent) {
    const int u = unit(this);
    auto* label = makeLabel(tr("How to speak"), TextRole::Body, this);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    edit_ = new QPlainTextEdit(card);
    auto* frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(edit_);
    edit_->setObjectName("style");
    edit_->setAccessibleName(tr("How to speak"));
    edit_->setAccessibleDescription(tr("In your own words; the text to speak stays as it is"));
    edit_->setPlaceholderText(tr("In your own words: tired, in a hurry, like telling a fairy tale…"));
    edit_->setTabChangesFocus(true);
    edit_->setFixedHeight(edit_->fontMetrics().lineSpacing() * kLines + u * 4);
    note_ = makeLabel({}, TextRole::Small, this);
    note_->setObjectName("styleNote");
    note_->setWordWrap(true);
    note_->hide();
    quick_ = new QWidget(this);
    auto* flow = new FlowLayout(quick_);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(u);
    for (const auto& style : kQuickStyles) {
        auto* chip = new QToolButton(quick_);
        chip->setObjectName(QString("style-") + style.id);
        chip->setProperty("kind", "chip");
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setText(tr(style.label));
        flow->addWidget(chip);
        connect(chip, &QToolButton::clicked, this,
                [this, &style] { putIn(QString::fromUtf8(inChinese_ ? style.chinese : style.english)); });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, u);
    column->setSpacing(u);
    column->addWidget(label);
    column->addWidget(card);
    column->addWidget(note_);
    column->addWidget(quick_);
    setLanguage({});
    connect(edit_, &QPlainTextEdit::textChanged, this, &StyleBox::changed);
}

QString StyleBox::style() const {
    return edit_->toPlainText().simplified();
}

void StyleBox::setStyle(const QString& style) {
    if (style == this->style()) return;
    const QSignalBlocker quiet(edit_);
    edit_->setPlainText(style);
}

void StyleBox::setUnavailable(const QString& reason) {
    for (QWidget* part : std::initializer_list<QWidget*>{edit_, quick_}) {
        part->setEnabled(reason.isEmpty());
        part->setToolTip(reason);
    }
    note_->setText(reason);
    note_->setVisible(!reason.isEmpty());
    edit_->setAccessibleDescription(
        reason.isEmpty() ? tr("In your own words; the text to speak stays as it is") : reason);
}

void StyleBox::setLanguage(const std::string& language) {
    inChinese_ = language.starts_with("zh") || language.starts_with("cmn");
    for (const auto& style : kQuickStyles) {
        auto* chip = quick_->findChild<QToolButton*>(QString("style-") + style.id);
        chip->setToolTip(QString::fromUtf8(inChinese_ ? style.chinese : style.english));
    }
}

void StyleBox::putIn(const QString& instruction) {
    QTextCursor all(edit_->document());
    all.select(QTextCursor::Document);
    all.insertText(instruction);
    edit_->setFocus();
}

}  // namespace timbre::ui
