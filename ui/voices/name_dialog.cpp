#include "ui/voices/name_dialog.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace timbre::ui {

NameDialog::NameDialog(const QString& title, const QString& label, const QString& proposal,
                       const QStringList& known, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("nameDialog");
    setWindowTitle(title);
    text_ = new QComboBox(this);
    text_->setEditable(true);
    text_->setInsertPolicy(QComboBox::NoInsert);
    text_->addItems(known);
    text_->setEditText(proposal);
    text_->lineEdit()->setObjectName("nameField");
    text_->lineEdit()->setMaxLength(60);
    text_->lineEdit()->selectAll();
    text_->setAccessibleName(label);
    text_->setMinimumWidth(unit(this) * 70);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(unit(this) * 2);
    column->addWidget(makeLabel(label, TextRole::Body, this));
    column->addWidget(text_);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(text_->lineEdit(), &QLineEdit::returnPressed, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    text_->setFocus();
}

// Return reaches the field and, through it, the default button.
void NameDialog::accept() {
    if (!isVisible()) return;
    QDialog::accept();
    Q_EMIT chosen(text_->currentText().trimmed());
}

}  // namespace timbre::ui
