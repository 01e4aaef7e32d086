#pragma once

#include "ui/bridge/services.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace timbre::ui {

// Asks for the access token of a repository that wants an account, and leaves it in the keychain.
class TokenDialog : public QDialog {
    Q_OBJECT

public:
    // `repository` may be empty; `then` runs after the token was kept.
    TokenDialog(const Services& services, const QString& repository, std::function<void()> then,
                QWidget* parent);

private:
    void keep();

    Services services_;
    std::function<void()> then_;
    QLineEdit* token_;
    QPushButton* keep_;
};

}  // namespace timbre::ui
