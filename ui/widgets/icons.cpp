#include "ui/widgets/icons.h"

#include "ui/widgets/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace timbre::ui {
namespace {

QColor resolve(IconColour colour) {
    switch (colour) {
        case IconColour::Text:
            return QGuiApplication::palette().color(QPalette::WindowText);
        case IconColour::Muted:
            return colours().muted;
        case IconColour::Accent:
            return colours().accent;
        case IconColour::OnAccent:
            return colours().onAccent;
        case IconColour::Danger:
            return colours().danger;
        case IconColour::Warning:
            return colours().warning;
        case IconColour::Good:
            return colours().good;
    }
    return {};
}

// The files are drawn in black; black is what gets replaced.
class ThemedIcon : public QIconEngine {
public:
    ThemedIcon(QString name, IconColour colour) : name_(std::move(name)), colour_(colour) {}

    QIconEngine* clone() const override { return new ThemedIcon(name_, colour_); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        painter->drawPixmap(rect,
                            scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        QColor colour = resolve(colour_);
        if (mode == QIcon::Disabled) colour.setAlphaF(0.38F);
        const QSize pixels = size * scale;
        if (pixels.isEmpty()) return {};  // a widget that has no size yet
        const QString key =
            QStringLiteral("timbre-%1-%2-%3").arg(name_, colour.name(QColor::HexArgb)).arg(pixels.width());
        QPixmap result;
        if (QPixmapCache::find(key, &result)) return result;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name_));
        if (!file.open(QIODevice::ReadOnly)) return {};
        QByteArray svg = file.readAll();
        svg.replace("#000000", colour.name(QColor::HexRgb).toLatin1());
        result = QPixmap(pixels);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setOpacity(colour.alphaF());
        QSvgRenderer(svg).render(&painter);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

private:
    QString name_;
    IconColour colour_;
};

}  // namespace

QIcon icon(const QString& name, IconColour colour) {
    return QIcon(new ThemedIcon(name, colour));
}

}  // namespace timbre::ui
