#include "ui/models/devices_card.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/model_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

constexpr const char* kKey = "models.device";

}  // namespace

DevicesCard::DevicesCard(const Services& services, QWidget* parent) : QFrame(parent), services_(services) {
    setObjectName("devicesCard");
    setProperty("card", true);
    const int u = unit(this);
    auto* text = makeLabel(tr("A real calculation was run on each device; one that fails is not used."),
                           TextRole::Muted, this);
    problem_ = makeLabel({}, TextRole::Body, this);
    problem_->setObjectName("devicesProblem");
    for (QLabel* label : {text, problem_}) label->setWordWrap(true);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(u * 2);
    choice_ = new QComboBox(this);
    choice_->setObjectName("deviceChoice");
    choice_->setAccessibleName(tr("Device for models"));
    auto* probe = makeButton(tr("Try again"), "reset", ButtonKind::Normal, this);
    probe->setObjectName("probeDevices");
    connect(probe, &QPushButton::clicked, this,
            [this] { services_.bridge.engine().models().probeDevices(); });
    auto* controls = new QWidget(this);
    auto* flow = new FlowLayout(controls);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(u * 2);
    flow->addWidget(choice_);
    flow->addWidget(probe);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 4);
    column->setSpacing(u * 3);
    column->addWidget(makeLabel(tr("Devices"), TextRole::Heading, this));
    column->addWidget(text);
    column->addWidget(problem_);
    column->addLayout(rows_);
    column->addWidget(controls);
    connect(&services_.models, &ModelList::devicesChanged, this, &DevicesCard::rebuild);
    connect(choice_, &QComboBox::activated, this, [this] {
        services_.preferences.set(kKey, choice_->currentData().toString());
        services_.bridge.engine().models().probeDevices();
    });
    connect(&services_.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == kKey) fillChoices();
    });
    rebuild();
}

void DevicesCard::fillChoices() {
    choice_->clear();
    choice_->addItem(tr("Choose by itself"), "auto");
    choice_->addItem(tr("Always the processor"), "cpu");
    choice_->addItem(tr("Always the graphics card"), "cuda");
    const int place = choice_->findData(services_.preferences.plain(kKey));
    choice_->setCurrentIndex(place < 0 ? 0 : place);
}

void DevicesCard::rebuild() {
    while (QLayoutItem* old = rows_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto& error = services_.models.devicesError();
    problem_->setVisible(error.has_value() || services_.models.devices().empty());
    if (error) {
        const ErrorText text = errorText(*error);
        problem_->setText(text.sentence + ' ' + text.remedy + '\n' + text.details);
    } else {
        problem_->setText(tr("No device has been tried yet."));
    }
    for (const auto& device : services_.models.devices()) {
        auto* row = new QWidget(this);
        auto* picture = new QLabel(row);
        const int size = unit(this) * 5;
        picture->setPixmap(
            icon(device.works ? "check" : "warning", device.works ? IconColour::Good : IconColour::Warning)
                .pixmap(QSize(size, size), devicePixelRatioF()));
        const QString state = !device.works ? tr("does not work") : device.inUse ? tr("in use") : tr("works");
        auto* label = makeLabel(
            //: %1 is the name of a device, %2 whether it works, %3 its speed or why it does not work
            tr("%1: %2. %3").arg(toQString(device.name), state, toQString(device.detail)), TextRole::Body,
            row);
        label->setObjectName("device-" + toQString(device.id));
        label->setWordWrap(true);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(picture, 0, Qt::AlignTop);
        line->addWidget(label, 1);
        rows_->addWidget(row);
    }
    fillChoices();
}

}  // namespace timbre::ui
