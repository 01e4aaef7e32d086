#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QSettings;

namespace timbre::ui {

class Actions;

// In the order of the rail; Ctrl+1 … Ctrl+7 show them. Help has no place in the rail's upper part.
enum class ScreenId { Speak, Voices, Transcribe, History, Models, Dashboard, Settings, Help };

// One page of the window. The window asks; what a screen does not know it leaves at these defaults.
// Keys that mean something on one screen only are added with Actions::addFor in addActions().
class Screen : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void addActions(Actions&) {}    // once, after construction
    virtual void entered() { setFocus(); }  // it is shown now: put the focus where work goes on
    virtual void openFile() {}              // Ctrl+O
    virtual void exportCurrent() {}         // Ctrl+E
    virtual void find() {}                  // Ctrl+F
    virtual void replace() {}               // Ctrl+H
    virtual void startWork() {}             // Ctrl+R: new take, record …
    virtual void stepPart(int) {}           // Alt+Up, Alt+Down: previous or next sentence or segment
    virtual void stop() {}                  // Esc; the window stops playback itself

    // Files dropped on this screen, or opened while it shows. dropText() says in one sentence what
    // takeFiles() would do with them; empty: not for this screen, the window finds another.
    virtual QString dropText(const QStringList&) const { return {}; }
    virtual void takeFiles(const QStringList&) {}
    virtual void takeText(const QString&) {}  // dropped as text, not as a file; Speak is asked

    virtual void saveState(QSettings&) const {}
    virtual void restoreState(const QSettings&) {}
    virtual void keepDraft() {}  // the window closes: write what is not on disk yet
};

}  // namespace timbre::ui
