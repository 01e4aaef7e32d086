#include "ui/settings/setting_row.h"

#include "core/config/settings.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_numbers.h"
#include "ui/settings/setting_lists.h"
#include "ui/settings/setting_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QTimer>

#include <cmath>

namespace timbre::ui {
namespace {

using config::Origin;
using config::Type;

constexpr int kPointMs = 2500;
constexpr int kSliderSteps = 200;

QString objectNameFor(const config::Setting& setting) {
    return "setting-" + toQString(setting.key);
}

// The text with every word of `words` marked, safe as rich text.
QString marked(const QString& text, const QString& words) {
    QString result = text.toHtmlEscaped();
    for (const auto& word : words.split(' ', Qt::SkipEmptyParts)) {
        const QString needle = word.toHtmlEscaped();
        const auto at = result.indexOf(needle, 0, Qt::CaseInsensitive);
        if (at < 0) continue;
        const QString mark = QStringLiteral("<span style=\"background:%1\">%2</span>");
        result.replace(at, needle.size(),
                       mark.arg(colours().accentSoft.name(), result.mid(at, needle.size())));
    }
    return result;
}

}  // namespace

SettingRow::SettingRow(const Services& services, const config::Setting& setting, QWidget* parent)
    : QFrame(parent), services_(services), setting_(setting) {
    setObjectName(objectNameFor(setting));
    setProperty("card", true);
    const int u = unit(this);
    label_ = makeLabel(settingLabel(setting), TextRole::Heading, this);
    label_->setToolTip(tr("Double-click to reset"));
    label_->installEventFilter(this);
    label_->setWordWrap(true);
    origin_ = makeLabel({}, TextRole::Small, this);
    origin_->setObjectName("origin");
    description_ = makeLabel(settingDescription(setting), TextRole::Muted, this);
    description_->setWordWrap(true);
    note_ = makeLabel({}, TextRole::Small, this);
    note_->setObjectName("note");
    note_->setWordWrap(true);
    //: %1 is the name of a setting
    reset_ = makeIconButton("reset", tr("Reset %1").arg(settingLabel(setting)), this);
    reset_->setObjectName("reset");
    control_ = makeControl();
    control_->setObjectName("control");
    control_->setAccessibleName(settingLabel(setting));
    control_->setAccessibleDescription(settingDescription(setting));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(u * 4, u * 3, u * 3, u * 3);
    grid->setHorizontalSpacing(u * 3);
    grid->setVerticalSpacing(u);
    grid->addWidget(label_, 0, 0);
    grid->addWidget(origin_, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(control_->parentWidget() == this ? control_ : control_->parentWidget(), 0, 2);
    grid->addWidget(reset_, 0, 3);
    grid->addWidget(description_, 1, 0, 1, 4);
    grid->addWidget(note_, 2, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    connect(reset_, &QToolButton::clicked, this, &SettingRow::reset);
    connect(&services_.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key != toQString(setting_.key)) return;
        refusal_.clear();
        showValue();
    });
    showValue();
}

QWidget* SettingRow::makeControl() {
    if (const auto options = liveOptions(services_, setting_.key)) {
        makeListOf(options);
        return control_;
    }
    switch (setting_.type) {
        case Type::Boolean: {
            auto* box = new QCheckBox(this);
            connect(box, &QCheckBox::clicked, this, [this](bool on) { apply(on ? "true" : "false"); });
            show_ = [box](const QString& plain) { box->setChecked(plain == "true"); };
            box->installEventFilter(this);
            return box;
        }
        case Type::Integer:
        case Type::Real:
            return makeNumber();
        case Type::Choice: {
            Options options;
            for (const auto choice : setting_.choices)
                options.emplace_back(toQString(choice), choiceText(setting_, choice));
            return makeList(options);
        }
        case Type::Path:
            return makePath();
        case Type::Text:
            break;
    }
    auto* field = new QLineEdit(this);
    field->setMinimumWidth(unit(this) * 50);
    if (setting_.secret) field->setEchoMode(QLineEdit::Password);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { apply(field->text()); });
    show_ = [field](const QString& plain) { field->setText(plain); };
    return field;
}

// A field, and for a number with a range that a hand can set, a slider beside it.
QWidget* SettingRow::makeNumber() {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto* field = new QDoubleSpinBox(holder);
    const bool isReal = setting_.type == Type::Real;
    field->setDecimals(isReal ? 2 : 0);
    field->setRange(setting_.minimum, setting_.maximum);
    field->setSingleStep(isReal ? 0.05 : setting_.maximum > 100 ? 10 : 1);
    const QString suffix = settingUnit(setting_);
    if (!suffix.isEmpty()) field->setSuffix(QChar(0x202F) + suffix);
    field->setKeyboardTracking(false);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setMinimumWidth(unit(this) * 24);
    field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field->installEventFilter(this);
    QSlider* slider = nullptr;
    const double range = setting_.maximum - setting_.minimum;
    if (isReal) {
        slider = new QSlider(Qt::Horizontal, holder);
        slider->setObjectName("slider");
        slider->setRange(0, kSliderSteps);
        slider->setMinimumWidth(unit(this) * 24);
        slider->setAccessibleName(settingLabel(setting_));
        slider->setToolTip(tr("Double-click to reset"));
        slider->installEventFilter(this);
        row->addWidget(slider);
        connect(slider, &QSlider::valueChanged, this, [this, range](int step) {
            apply(QString::number(setting_.minimum + range * step / kSliderSteps, 'g', 6));
        });
    }
    row->addWidget(field);
    connect(field, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        apply(QString::number(value, 'f', setting_.type == Type::Real ? 2 : 0));
    });
    show_ = [this, field, slider, range](const QString& plain) {
        const QSignalBlocker quiet(field);
        field->setValue(plain.toDouble());
        if (slider == nullptr) return;
        const QSignalBlocker quietSlider(slider);
        slider->setValue(
            static_cast<int>(std::lround((plain.toDouble() - setting_.minimum) / range * kSliderSteps)));
    };
    return field;
}

QWidget* SettingRow::makeList(const Options& options) {
    auto* list = new QComboBox(this);
    list->setMinimumWidth(unit(this) * 50);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [value, text] : options) list->addItem(text, value);
    list->installEventFilter(this);
    connect(list, &QComboBox::activated, this, [this, list] { apply(list->currentData().toString()); });
    show_ = [list](const QString& plain) {
        int at = list->findData(plain);
        // What is not there now (an unplugged device, a deleted voice) stays what it is.
        if (at < 0) list->addItem(SettingRow::tr("%1 (not there now)").arg(plain), plain);
        if (at < 0) at = list->count() - 1;
        list->setCurrentIndex(at);
    };
    return list;
}

void SettingRow::makeListOf(std::function<Options()> options) {
    control_ = makeList(options());
    auto* list = static_cast<QComboBox*>(control_);
    if (std::string_view(setting_.key).ends_with("recogniser")) showModelNumbers(list, services_.models);
    const auto fill = [this, list, options = std::move(options)] {
        list->clear();
        for (const auto& [value, text] : options()) list->addItem(text, value);
        showValue();
    };
    connect(&services_.bridge, &EngineBridge::devicesListed, this, fill);
    connect(&services_.bridge, &EngineBridge::engineReady, this, fill);
    connect(&services_.bridge, &EngineBridge::voicesChanged, this, fill);
}

QWidget* SettingRow::makePath() {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto* field = new QLineEdit(holder);
    field->setMinimumWidth(unit(this) * 50);
    const bool isFile = setting_.key.ends_with("_file");
    field->setPlaceholderText(isFile ? tr("The system's") : tr("The usual folder"));
    const QString what = isFile ? tr("Choose a file") : tr("Choose a folder");
    auto* choose = makeIconButton("folder", what, holder);
    row->addWidget(field, 1);
    row->addWidget(choose);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { apply(field->text()); });
    connect(choose, &QToolButton::clicked, this, [this, field, isFile, what] {
        const QString path = isFile ? QFileDialog::getOpenFileName(this, what, field->text())
                                    : QFileDialog::getExistingDirectory(this, what, field->text());
        if (!path.isEmpty()) apply(path);
    });
    show_ = [field](const QString& plain) { field->setText(plain); };
    return field;
}

void SettingRow::apply(const QString& value) {
    if (value == services_.preferences.plain(setting_.key)) return;
    const auto finding = services_.preferences.set(setting_.key, value);
    refusal_ = finding.outcome == config::Outcome::Refused ? toQString(finding.message) : QString();
    showState();
}

void SettingRow::reset() {
    services_.preferences.reset(setting_.key);
}

void SettingRow::showValue() {
    show_(services_.preferences.plain(setting_.key));
    showState();
}

void SettingRow::showState() {
    const Origin origin = services_.preferences.settings().origin(setting_.key);
    const bool decidedElsewhere = origin == Origin::Environment || origin == Origin::CommandLine;
    static const char* const kNames[] = {QT_TR_NOOP("Default"), QT_TR_NOOP("Changed"),
                                         QT_TR_NOOP("Environment"), QT_TR_NOOP("Command line")};
    origin_->setText(tr(kNames[static_cast<int>(origin)]));
    control_->setEnabled(!decidedElsewhere);
    for (auto* other : control_->parentWidget()->findChildren<QSlider*>())
        other->setEnabled(!decidedElsewhere);
    reset_->setEnabled(origin == Origin::File);
    note_->setText(note());
    note_->setVisible(!note_->text().isEmpty());
}

QString SettingRow::note() const {
    if (!refusal_.isEmpty()) return refusal_;
    const auto& settings = services_.preferences.settings();
    const Origin origin = settings.origin(setting_.key);
    if (origin == Origin::Environment)
        //: %1 is the name of an environment variable
        return tr("The environment variable %1 decides; it is stronger than what is set here.")
            .arg(toQString(config::environmentName(setting_.key)));
    if (origin == Origin::CommandLine)
        return tr("The command line decides; it is stronger than what is set here.");
    for (const auto& finding : settings.findings())
        if (finding.key == setting_.key && origin != Origin::Default) return toQString(finding.message);
    if (services_.preferences.waitingForRestart().contains(toQString(setting_.key)))
        return tr("Takes effect after a restart.");
    return setting_.needsRestart ? tr("A change takes effect after a restart.") : QString();
}

bool SettingRow::matches(const QString& words) const {
    QString all = settingLabel(setting_) + ' ' + settingDescription(setting_) + ' ' +
                  toQString(setting_.key) + ' ' + toQString(config::environmentName(setting_.key));
    for (const auto choice : setting_.choices) all += ' ' + choiceText(setting_, choice);
    for (const auto& word : words.split(' ', Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

void SettingRow::highlight(const QString& words) {
    label_->setText(marked(settingLabel(setting_), words));
    description_->setText(marked(settingDescription(setting_), words));
}

void SettingRow::point() {
    control_->setFocus(Qt::OtherFocusReason);
    const auto frame = [this](bool on) {
        setProperty("focused", on);
        style()->unpolish(this);
        style()->polish(this);
    };
    frame(true);
    QTimer::singleShot(kPointMs, this, [frame] { frame(false); });
}

bool SettingRow::eventFilter(QObject* watched, QEvent* event) {
    const bool isField = qobject_cast<QAbstractSpinBox*>(watched) != nullptr;
    if (event->type() == QEvent::MouseButtonDblClick && !isField) {
        reset();
        return true;
    }
    // Scrolling the page must not turn the values that pass under the pointer.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace timbre::ui
