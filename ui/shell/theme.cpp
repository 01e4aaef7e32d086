#include "ui/shell/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <utility>

namespace timbre::ui {
namespace {

constexpr auto kPortal = "org.freedesktop.portal.Desktop";
constexpr auto kPortalPath = "/org/freedesktop/portal/desktop";
constexpr auto kPortalSettings = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";
constexpr auto kColorScheme = "color-scheme";  // 1 = prefers dark, 2 = prefers light

struct Scheme {
    QColor window, surface, text;
    Colours more;
};

Scheme lightScheme() {
    return {.window = "#f5f4f0",
            .surface = "#ffffff",
            .text = "#1d2226",
            .more = {.muted = "#646b71",
                     .border = "#dcd9d1",
                     .raised = "#eae8e1",
                     .accent = "#0f766e",
                     .accentSoft = "#d5ebe8",
                     .onAccent = "#ffffff",
                     .danger = "#b3362a",
                     .dangerSoft = "#f9e3e0",
                     .warning = "#946200",
                     .warningSoft = "#fbeecb",
                     .good = "#2f8f5b"}};
}

Scheme darkScheme() {
    return {.window = "#15181b",
            .surface = "#1d2125",
            .text = "#e7e9ea",
            .more = {.muted = "#9aa3aa",
                     .border = "#31373c",
                     .raised = "#282d32",
                     .accent = "#5ac8ba",
                     .accentSoft = "#1f3f3c",
                     .onAccent = "#0b1f1d",
                     .danger = "#ff8a7d",
                     .dangerSoft = "#43211e",
                     .warning = "#f0bf5b",
                     .warningSoft = "#3d311a",
                     .good = "#63c78d"}};
}

Scheme highContrastScheme() {
    return {.window = "#000000",
            .surface = "#000000",
            .text = "#ffffff",
            .more = {.muted = "#e6e6e6",
                     .border = "#ffffff",
                     .raised = "#1f1f1f",
                     .accent = "#ffd60a",
                     .accentSoft = "#4a3f00",
                     .onAccent = "#000000",
                     .danger = "#ff8080",
                     .dangerSoft = "#400000",
                     .warning = "#ffd60a",
                     .warningSoft = "#332b00",
                     .good = "#7dff9b"}};
}

QPalette paletteOf(const Scheme& scheme) {
    QPalette palette;
    palette.setColor(QPalette::Window, scheme.window);
    palette.setColor(QPalette::WindowText, scheme.text);
    palette.setColor(QPalette::Base, scheme.surface);
    palette.setColor(QPalette::AlternateBase, scheme.more.raised);
    palette.setColor(QPalette::Text, scheme.text);
    palette.setColor(QPalette::PlaceholderText, scheme.more.muted);
    palette.setColor(QPalette::Button, scheme.surface);
    palette.setColor(QPalette::ButtonText, scheme.text);
    palette.setColor(QPalette::BrightText, scheme.more.danger);
    palette.setColor(QPalette::ToolTipBase, scheme.surface);
    palette.setColor(QPalette::ToolTipText, scheme.text);
    palette.setColor(QPalette::Highlight, scheme.more.accent);
    palette.setColor(QPalette::HighlightedText, scheme.more.onAccent);
    palette.setColor(QPalette::Link, scheme.more.accent);
    palette.setColor(QPalette::LinkVisited, scheme.more.accent);
    palette.setColor(QPalette::Light, scheme.surface);
    palette.setColor(QPalette::Midlight, scheme.more.raised);
    palette.setColor(QPalette::Mid, scheme.more.border);
    palette.setColor(QPalette::Dark, scheme.more.border);
    palette.setColor(QPalette::Shadow, scheme.more.border);
    QColor faint = scheme.text;
    faint.setAlphaF(0.42F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

// The style sheet in the resources names colours and distances: @accent, @2u (two units) …
QString styleSheet(const Scheme& scheme, int u) {
    QFile file(":/style/timbre.qss");
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto hex = [](const QColor& colour) { return colour.name(QColor::HexRgb); };
    const Colours& more = scheme.more;
    // Longer names first, so that @accent does not eat the start of @accentSoft.
    const std::array<std::pair<const char*, QString>, 14> names{{{"@accentSoft", hex(more.accentSoft)},
                                                                 {"@warningSoft", hex(more.warningSoft)},
                                                                 {"@dangerSoft", hex(more.dangerSoft)},
                                                                 {"@onAccent", hex(more.onAccent)},
                                                                 {"@accent", hex(more.accent)},
                                                                 {"@warning", hex(more.warning)},
                                                                 {"@danger", hex(more.danger)},
                                                                 {"@good", hex(more.good)},
                                                                 {"@muted", hex(more.muted)},
                                                                 {"@border", hex(more.border)},
                                                                 {"@raised", hex(more.raised)},
                                                                 {"@window", hex(scheme.window)},
                                                                 {"@surface", hex(scheme.surface)},
                                                                 {"@text", hex(scheme.text)}}};
    for (const auto& [name, value] : names) sheet.replace(name, value);
    // Style sheets cannot tint a picture: there is one check mark for each tone of the accent.
    sheet.replace("@check", more.onAccent.lightness() > 127 ? "check-white" : "check-black");
    for (int units = 12; units >= 1; --units)
        sheet.replace(QStringLiteral("@%1u").arg(units), QString::number(units * u) + "px");
    return sheet;
}

}  // namespace

ThemeChoice themeChoiceFrom(const QString& name) {
    if (name == "light") return ThemeChoice::Light;
    if (name == "dark") return ThemeChoice::Dark;
    if (name == "high-contrast" || name == "high_contrast") return ThemeChoice::HighContrast;
    return ThemeChoice::System;
}

QString themeChoiceName(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::System:
            return "system";
        case ThemeChoice::Light:
            return "light";
        case ThemeChoice::Dark:
            return "dark";
        case ThemeChoice::HighContrast:
            return "high-contrast";
    }
    return {};
}

Theme::Theme(QObject* parent) : QObject(parent) {
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    systemDark_ = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    apply();
    askPortal();
}

void Theme::choose(ThemeChoice choice) {
    choice_ = choice;
    apply();
}

// QStyleHints tells the colour scheme only from Qt 6.5 on; the portal tells it everywhere. Asking is
// asynchronous: without a session bus nothing happens.
void Theme::askPortal() {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(kPortal, kPortalPath, kPortalSettings, "SettingChanged", this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(kPortal, kPortalPath, kPortalSettings, "Read");
    question << QString(kAppearance) << QString(kColorScheme);
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QVariant> reply = *call;
        if (!reply.isError()) {
            // The portal wraps the number in one variant more than it says.
            QVariant value = reply.value();
            if (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
            portalSettingChanged(kAppearance, kColorScheme, QDBusVariant(value));
        }
        call->deleteLater();
    });
}

void Theme::portalSettingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space != kAppearance || key != kColorScheme) return;
    systemDark_ = value.variant().toUInt() == 1;
    if (choice_ == ThemeChoice::System) apply();
}

void Theme::apply() {
    dark_ = choice_ == ThemeChoice::Dark || choice_ == ThemeChoice::HighContrast ||
            (choice_ == ThemeChoice::System && systemDark_);
    const Scheme scheme = choice_ == ThemeChoice::HighContrast ? highContrastScheme()
                          : dark_                              ? darkScheme()
                                                               : lightScheme();
    setColours(scheme.more);
    QApplication::setPalette(paletteOf(scheme));
    qApp->setStyleSheet(styleSheet(scheme, unit(QApplication::font())));
    Q_EMIT changed();
}

}  // namespace timbre::ui
