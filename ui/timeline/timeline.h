#pragma once

#include "ui/timeline/segment_track.h"
#include "ui/timeline/sound_tiles.h"
#include "ui/timeline/timeline_scale.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QTemporaryDir;
class QToolButton;

namespace timbre::ui {

class PeakLoader;
struct TimelineLayout;

// A sound in time: overview, ruler, waveform or spectrogram, and the segments in the lanes of their
// speakers. Click places the playhead, double click plays, dragging selects, dragging an edge of a
// segment retimes it, dragging the length of the selection takes it out as a WAV file; the wheel zooms
// at the pointer. It changes nothing itself: it asks by signals,
// and shows what it is told. Time runs from left to right in every language, as on every recorder,
// score and subtitle editor; only the words around it are mirrored.
//
// All times are milliseconds from the start of the sound. GUI thread only.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);
    ~Timeline() override;

    // Shows what the loader holds, now and when it changes. The loader must outlive the timeline or
    // be replaced by another; null: nothing.
    void setSound(PeakLoader* loader);
    void setDuration(qint64 ms);  // when it is known before all peaks are; 0: as long as the peaks
    qint64 durationMs() const;

    void setLanes(std::vector<TimelineLane> lanes);
    void setSegments(std::vector<TimelineSegment> segments);
    void putSegment(const TimelineSegment& segment);  // changes the one of that index, or adds it
    void removeSegment(int index);
    const SegmentTrack& segments() const { return track_; }
    void setUndecoded(std::vector<TimelineRange> ranges);  // in order; hatched: there is no text yet
    const std::vector<TimelineRange>& undecoded() const { return undecoded_; }
    void setCurrentSegment(int index);  // the marked one; -1: none
    int currentSegment() const { return current_; }

    // The playhead, from the audio clock; emits nothing. The view follows it unless the user scrolled
    // away.
    void showPosition(qint64 ms);
    qint64 position() const { return positionMs_; }
    bool isFollowing() const { return following_; }
    void setPlaying(bool playing);  // only while it plays can the view fall behind the playhead

    using Range = TimelineRange;
    Range selection() const { return selection_; }
    void select(qint64 startMs, qint64 endMs);  // equal: nothing; emits selectionChanged on change

    const TimelineScale& scale() const { return scale_; }
    void showRange(qint64 startMs, qint64 endMs);    // zooms to it
    void makeVisible(qint64 startMs, qint64 endMs);  // scrolls only if it is out of sight

    bool isSpectrogramShown() const { return spectrogram_; }
    int spectrumTop() const;  // y of its upper edge

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToAll();
    void zoomToSelection();
    void setSpectrogramShown(bool shown);
    void backToPlayhead();  // follow again

Q_SIGNALS:
    void positionRequested(qint64 ms);                              // click, arrow keys
    void playRequested(qint64 ms);                                  // double click
    void selectionChanged(qint64 startMs, qint64 endMs);            // 0, 0: nothing is selected
    void segmentActivated(int index);                               // clicked or walked to by keys
    void segmentRetiming(int index, qint64 startMs, qint64 endMs);  // while dragging; Esc: the old times
    void segmentRetimed(int index, qint64 startMs, qint64 endMs);   // at the end of a drag
    void followingChanged(bool following);
    void zoomChanged(double msPerPixel);
    void spectrogramShownChanged(bool shown);
    void menuWanted(const QPoint& global);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Edge {
        int index = -1;
        bool isStart = false;
    };
    enum class Grip { None, Press, Select, Edge, Overview, Label };

    void buildControls();
    TimelineLayout layOut() const;
    QRectF selectionLabel(const TimelineLayout& layout) const;  // with its length; empty: not in sight

    void soundChanged();
    void updateDuration();
    void paintScene(const TimelineLayout& layout);
    void paintSelection(QPainter& painter, const TimelineLayout& layout) const;
    void paintPlayhead(QPainter& painter, const TimelineLayout& layout) const;
    void viewChanged(bool zoomed);  // repaints, tells
    void redraw();                  // the scene has changed
    void userScrolled();
    void setFollowing(bool following);
    void placeButton();
    void zoomBy(double factor);
    void place(qint64 ms);
    void activate(const TimelineSegment& segment);
    std::optional<Edge> edgeAt(const QPointF& point) const;
    const TimelineSegment* segmentAt(const QPointF& point) const;
    void dragEdge(const QPointF& point, bool snap);
    void dragOverview(double x);
    void scrollWhileDragging(double x);
    void prepareDragOut();
    void dragOut();
    void showToolTip(const QPoint& point, const QPoint& globalPoint);
    void cancelDrag();
    void updatePointer(const QPointF& point);
    void extendSelection(qint64 toMs);
    bool navigate(QKeyEvent* event);
    bool zoomByKey(QKeyEvent* event);
    qint64 keyStepMs() const;

    QPointer<PeakLoader> loader_;
    SoundTiles tiles_;
    TimelineScale scale_;
    SegmentTrack track_;
    std::vector<TimelineLane> lanes_;
    std::vector<TimelineRange> undecoded_;
    qint64 knownMs_ = 0, positionMs_ = 0;
    Range selection_;
    int current_ = -1;
    bool following_ = true, playing_ = false, spectrogram_ = false;
    bool zoomIsOurs_ = true;  // the user has not chosen a zoom yet

    Grip grip_ = Grip::None;
    QPointF pressedAt_;
    double pressedMs_ = 0, overviewGripMs_ = 0;
    Edge edge_;
    TimelineSegment before_;  // the dragged segment as it was
    qint64 anchorMs_ = 0;     // where the keyboard's selection began

    QImage scene_;  // everything but playhead and selection
    bool sceneIsOld_ = true;
    QPushButton* back_;
    QWidget* controls_;
    QToolButton* spectrumButton_ = nullptr;

    // The selection as a file, for dragging it to other programs.
    std::unique_ptr<QTemporaryDir> dragFolder_;
    QString dragFile_;
    bool wantsDragOut_ = false;
    std::unique_ptr<SerialThread> copier_;
};

}  // namespace timbre::ui
