#include "ui/transcribe/speaker_bar.h"

#include "ui/bridge/conversions.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

QIcon dot(const QColor& colour, int size, qreal ratio) {
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, size - 2, size - 2));
    return picture;
}

}  // namespace

SpeakerBar::SpeakerBar(TranscriptModel& model, QWidget* parent) : QWidget(parent), model_(model) {
    setObjectName("speakerBar");
    setAccessibleName(tr("Speakers"));
    row_ = new FlowLayout(this);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(unit(this));
    connect(&model, &TranscriptModel::speakersChanged, this, &SpeakerBar::rebuild);
    rebuild();
}

void SpeakerBar::rebuild() {
    while (QLayoutItem* item = row_->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto* transcript = model_.transcript();
    const int count = transcript != nullptr ? static_cast<int>(transcript->speakers.size()) : 0;
    for (int position = 0; position < count; ++position) addButton(position);
    auto* more = makeButton(count == 0 ? tr("Add a speaker") : tr("Add"), "plus", ButtonKind::Quiet, this);
    more->setObjectName("addSpeaker");
    more->setToolTip(tr("Adds a speaker and gives the selected lines to it"));
    connect(more, &QPushButton::clicked, this, &SpeakerBar::add);
    row_->addWidget(more);
    auto* search = makeButton(tr("Find speakers…"), "search", ButtonKind::Quiet, this);
    search->setObjectName("findSpeakersButton");
    search->setToolTip(tr("Tells voices apart and gives each line to a speaker"));
    search->setEnabled(transcript != nullptr);
    connect(search, &QPushButton::clicked, this, &SpeakerBar::searchWanted);
    row_->addWidget(search);
}

void SpeakerBar::addButton(int position) {
    const storage::Speaker speaker = model_.transcript()->speakers[static_cast<std::size_t>(position)];
    const int id = speaker.id;
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("speaker-%1").arg(id));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setText(toQString(speaker.name));
    button->setIcon(dot(speakerColour(speaker.colour), unit(this) * 3, devicePixelRatioF()));
    if (position < 9)
        //: %1 is a speaker's name, %2 a key such as Alt+1
        button->setToolTip(
            tr("Give the selected lines to %1 (%2)")
                .arg(toQString(speaker.name), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + position))
                                                  .toString(QKeySequence::NativeText)));
    auto* menu = new QMenu(button);
    menu->addAction(tr("Rename…"), this, [this, id] { rename(id); });
    menu->addAction(tr("Next colour"), this, [this, id] { recolour(id); });
    menu->addAction(tr("Move forward"), this, [this, id] { move(id, -1); })->setEnabled(position > 0);
    menu->addAction(tr("Move back"), this, [this, id] { move(id, 1); })
        ->setEnabled(position + 1 < static_cast<int>(model_.transcript()->speakers.size()));
    menu->addSeparator();
    menu->addAction(tr("The selected lines are somebody else"), this,
                    [this, id] { Q_EMIT splitWanted(id, false); });
    menu->addAction(tr("From the selected line on it is somebody else"), this,
                    [this, id] { Q_EMIT splitWanted(id, true); });
    addMergeMenu(menu, id);
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, id] { remove(id); });
    button->setMenu(menu);
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT assignWanted(id); });
    row_->addWidget(button);
}

void SpeakerBar::addMergeMenu(QMenu* menu, int speaker) {
    QMenu* others = menu->addMenu(tr("Is the same as"));
    for (const auto& other : model_.transcript()->speakers)
        if (other.id != speaker)
            others->addAction(toQString(other.name), this,
                              [this, speaker, into = other.id] { model_.mergeSpeakers(speaker, into); });
    others->setEnabled(!others->isEmpty());
}

void SpeakerBar::add() {
    const auto* transcript = model_.transcript();
    if (transcript == nullptr) return;
    //: Name of a speaker who has none yet; %1 is a number
    const int id = model_.addSpeaker(tr("Speaker %1").arg(transcript->speakers.size() + 1));
    Q_EMIT assignWanted(id);
}

void SpeakerBar::rename(int speaker) {
    const auto* transcript = model_.transcript();
    if (transcript == nullptr || transcript->speaker(speaker) == nullptr) return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("renameSpeaker");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename speaker"));
    dialog->setLabelText(tr("Name, in all lines and exports:"));
    dialog->setTextValue(transcript->speakerName(speaker));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, speaker](const QString& name) { model_.renameSpeaker(speaker, name); });
    dialog->open();
}

void SpeakerBar::move(int speaker, int by) {
    auto speakers = model_.transcript()->speakers;
    const auto found = std::ranges::find(speakers, speaker, &storage::Speaker::id);
    const auto other = found + by;
    if (found == speakers.end() || other < speakers.begin() || other >= speakers.end()) return;
    std::swap(*found, *other);
    for (std::size_t lane = 0; lane < speakers.size(); ++lane) speakers[lane].lane = static_cast<int>(lane);
    model_.changeSpeakers(std::move(speakers), tr("Reorder speakers"));
}

void SpeakerBar::recolour(int speaker) {
    auto speakers = model_.transcript()->speakers;
    const auto found = std::ranges::find(speakers, speaker, &storage::Speaker::id);
    if (found == speakers.end()) return;
    ++found->colour;
    model_.changeSpeakers(std::move(speakers), tr("Change colour"));
}

void SpeakerBar::remove(int speaker) {
    auto speakers = model_.transcript()->speakers;
    std::erase_if(speakers, [speaker](const storage::Speaker& one) { return one.id == speaker; });
    model_.changeSpeakers(std::move(speakers), tr("Remove speaker"));
}

}  // namespace timbre::ui
