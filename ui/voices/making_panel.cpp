#include "ui/voices/making_panel.h"

#include "ui/bridge/error_text.h"
#include "ui/voices/task_strip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace timbre::ui {

MakingPanel::MakingPanel(const Services& services, const QString& title, const QString& explanation,
                         QWidget* parent)
    : QWidget(parent), services_(services) {
    const int u = unit(this);
    banner_ = new Banner(this);
    task_ = new TaskStrip(services_, this);
    auto* back = makeIconButton("close", tr("Back to the voice"), this);
    back->setObjectName("closeMaking");
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(title, TextRole::Heading, this), 1);
    head->addWidget(back);
    auto* why = makeLabel(explanation, TextRole::Muted, this);
    why->setWordWrap(true);
    auto* content = new QWidget(this);
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(0, 0, u * 3, u * 2);
    column_->setSpacing(u * 2);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(u * 2, 0, 0, 0);
    outer->setSpacing(u * 2);
    outer->addLayout(head);
    outer->addWidget(why);
    outer->addWidget(banner_);
    outer->addWidget(scroll, 1);
    outer->addWidget(task_);
    connect(back, &QToolButton::clicked, this, &MakingPanel::closed);
    connect(task_, &TaskStrip::failed, this, &MakingPanel::showError);
    connect(banner_, &Banner::actionTriggered, this,
            [this] { Q_EMIT services_.navigator.modelsWanted(wantedModels_); });
}

void MakingPanel::showError(const Error& error) {
    const ErrorText text = errorText(error);
    isOffering_ = false;
    banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    banner_->setClosable(true);
}

void MakingPanel::offerModels(const QString& sentence, const QString& remedy, const QString& task) {
    wantedModels_ = task;
    if (isOffering_) return;
    isOffering_ = true;
    banner_->showMessage(Banner::Kind::Info, sentence, remedy);
    banner_->setAction(tr("Get a model"));
    banner_->setClosable(false);
}

void MakingPanel::withdrawOffer() {
    if (isOffering_) hideBanner();
}

void MakingPanel::hideBanner() {
    isOffering_ = false;
    banner_->hide();
}

QLabel* makeFieldLabel(const QString& text, QWidget* field, QWidget* parent) {
    auto* label = makeLabel(text, TextRole::Body, parent);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(text);
    return label;
}

}  // namespace timbre::ui
