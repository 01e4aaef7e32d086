#include "ui/models/token_dialog.h"

#include "ui/bridge/conversions.h"
#include "ui/models/network_consent.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace timbre::ui {

TokenDialog::TokenDialog(const Services& services, const QString& repository, std::function<void()> then,
                         QWidget* parent)
    : QDialog(parent), services_(services), then_(std::move(then)) {
    setObjectName("tokenDialog");
    setWindowTitle(tr("Access token"));
    const int u = unit(this);
    const QString host = NetworkConsent::hubHost(services_.preferences);
    auto* text = makeLabel(
        repository.isEmpty()
            //: %1 is the name of a server
            ? tr("Some models are given only to people with an account on %1.").arg(host)
            //: %1 is the name of a repository, %2 of a server
            : tr("%1 is given only to people with an account on %2 who have accepted its licence there.")
                  .arg(repository, host),
        TextRole::Body, this);
    auto* kept = makeLabel(tr("The token is kept in the keychain of this computer, not in a file of this "
                              "program, and sent only to that server. Leave the field empty to remove it."),
                           TextRole::Muted, this);
    for (QLabel* label : {text, kept}) label->setWordWrap(true);
    token_ = new QLineEdit(this);
    token_->setObjectName("token");
    token_->setEchoMode(QLineEdit::Password);
    token_->setAccessibleName(tr("Access token"));
    token_->setPlaceholderText("hf_…");
    token_->setMinimumWidth(u * 80);
    auto* page = makeButton(tr("Open its page in the browser"), "open", ButtonKind::Quiet, this);
    page->setVisible(!repository.isEmpty());
    connect(page, &QPushButton::clicked, this, [host, repository] {
        QDesktopServices::openUrl(QUrl(QStringLiteral("https://%1/%2").arg(host, repository)));
    });
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    keep_ = makeButton({}, {}, ButtonKind::Primary, this);
    keep_->setObjectName("keepToken");
    keep_->setDefault(true);
    connect(keep_, &QPushButton::clicked, this, &TokenDialog::keep);
    const auto name = [this](const QString& token) {
        keep_->setText(token.isEmpty() ? tr("Remove the token") : tr("Keep the token"));
    };
    connect(token_, &QLineEdit::textChanged, this, name);
    name({});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(page);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(text);
    column->addWidget(token_);
    column->addWidget(kept);
    column->addLayout(buttons);
    token_->setFocus();
}

void TokenDialog::keep() {
    const QString token = token_->text().trimmed();
    services_.bridge.engine().models().keepToken(toUtf8(token));
    accept();
    if (!token.isEmpty() && then_) then_();
}

}  // namespace timbre::ui
