#pragma once

#include <QListView>

namespace timbre::ui {

class SegmentDelegate;

// The list of segments. A click places the playhead at the word under it, a double click plays from
// there, F2 edits. Follows what is being recognised or played until the user scrolls away.
class TranscriptView : public QListView {
    Q_OBJECT

public:
    explicit TranscriptView(QWidget* parent = nullptr);

    void follow(int row);  // keeps this row in sight, unless the user scrolled away
    bool isFollowing() const { return following_; }
    void goBack();  // follow again

Q_SIGNALS:
    void placed(qint64 ms);
    void playRequested(qint64 ms);
    void followingChanged(bool following);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    qint64 timeAt(const QPoint& point) const;  // -1: no row there
    void setFollowing(bool following);

    SegmentDelegate* delegate_;
    bool following_ = true;
};

}  // namespace timbre::ui
