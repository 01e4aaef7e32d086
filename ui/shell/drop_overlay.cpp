#include "ui/shell/drop_overlay.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QFileInfo>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPainter>
#include <QUrl>

namespace timbre::ui {

DropKind kindOfFile(const QString& path) {
    static const QStringList kTexts{"txt", "md", "markdown", "srt", "vtt", "text"};
    if (kTexts.contains(QFileInfo(path).suffix().toLower())) return DropKind::Text;
    // By name only: reading the file here would make dragging over the window stutter.
    const auto type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    if (type.name().startsWith("audio/") || type.name().startsWith("video/")) return DropKind::Sound;
    if (type.inherits("text/plain")) return DropKind::Text;
    return DropKind::Nothing;
}

QStringList filesOf(const QMimeData* data) {
    QStringList files;
    for (const auto& url : data->urls()) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    return files;
}

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showMessage(const QString& message) {
    isWelcome_ = !message.isEmpty();
    message_ = isWelcome_ ? message
                          : tr("This kind of file cannot be opened here.\nRecordings, videos, texts and "
                               "subtitles can.");
    setAccessibleName(message_);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    const int u = unit(this);
    const QColor line = isWelcome_ ? colours().accent : colours().warning;
    painter.setPen(QPen(line, u / 2.0, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(u * 5, u * 5, -u * 5, -u * 5), u * 4, u * 4);
    const int size = u * 16;
    const QRect picture(width() / 2 - size / 2, height() / 2 - size, size, size);
    icon(isWelcome_ ? "drop" : "warning", isWelcome_ ? IconColour::Accent : IconColour::Warning)
        .paint(&painter, picture);
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect text(u * 10, picture.bottom() + u * 4, width() - u * 20,
                     height() - picture.bottom() - u * 10);
    painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, message_);
}

}  // namespace timbre::ui
