#include "ui/widgets/banner.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

QString codeIn(const QString& details) {
    static const QRegularExpression code(QStringLiteral("^E_[A-Z_]+(?=:|$)"));
    return code.match(details).captured();
}

}  // namespace

BannerNews& BannerNews::instance() {
    static BannerNews news;
    return news;
}

Banner::Banner(QWidget* parent) : QFrame(parent) {
    setObjectName("banner");
    symbol_ = new QLabel(this);
    sentence_ = makeLabel({}, TextRole::Heading, this);
    remedy_ = makeLabel({}, TextRole::Muted, this);
    for (QLabel* label : {sentence_, remedy_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
    action_ = makeButton({}, {}, ButtonKind::Normal, this);
    learn_ = makeButton(tr("Learn more"), {}, ButtonKind::Quiet, this);
    learn_->setObjectName("learnMore");
    copy_ = makeIconButton("copy", tr("Copy details"), this);
    close_ = makeIconButton("close", tr("Close this message"), this);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(unit(this) / 2);
    texts->addWidget(sentence_);
    texts->addWidget(remedy_);
    auto* row = new QHBoxLayout(this);
    const int u = unit(this);
    row->setContentsMargins(u * 3, u * 2, u * 2, u * 2);
    row->setSpacing(u * 3);
    row->addWidget(symbol_, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(action_);
    row->addWidget(learn_);
    row->addWidget(copy_);
    row->addWidget(close_);
    connect(action_, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(learn_, &QPushButton::clicked, this,
            [this] { Q_EMIT BannerNews::instance().helpWanted("errors/" + codeIn(details_)); });
    connect(copy_, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(details_); });
    connect(close_, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setAction({});
    hide();
}

void Banner::showMessage(Kind kind, const QString& sentence, const QString& remedy, const QString& details) {
    static constexpr const char* kNames[] = {"info", "warning", "problem"};
    const auto index = static_cast<int>(kind);
    setProperty("tone", kNames[index]);
    style()->unpolish(this);
    style()->polish(this);
    kind_ = kind;
    showSymbol();
    sentence_->setText(sentence);
    remedy_->setText(remedy);
    remedy_->setVisible(!remedy.isEmpty());
    details_ = details;
    copy_->setVisible(!details.isEmpty());
    copy_->setToolTip(details.isEmpty() ? QString() : tr("Copy details") + "\n" + details);
    learn_->setVisible(!codeIn(details).isEmpty());
    //: %1 is the sentence of the error
    learn_->setAccessibleName(tr("Learn more about: %1").arg(sentence));
    setAction({});
    setAccessibleName(sentence);
    setAccessibleDescription(remedy);
    show();
    Q_EMIT BannerNews::instance().shown(kind, sentence, details);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::showSymbol() {
    static constexpr IconColour kTints[] = {IconColour::Accent, IconColour::Warning, IconColour::Danger};
    const int size = unit(this) * 5;
    symbol_->setPixmap(icon(kind_ == Kind::Info ? "info" : "warning", kTints[static_cast<int>(kind_)])
                           .pixmap(QSize(size, size), devicePixelRatioF()));
}

void Banner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showSymbol();
}

void Banner::setAction(const QString& text) {
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable) {
    close_->setVisible(closable);
}

QString Banner::sentence() const {
    return sentence_->text();
}

}  // namespace timbre::ui
