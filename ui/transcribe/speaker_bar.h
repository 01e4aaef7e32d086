#pragma once

#include <QWidget>

class QMenu;

namespace timbre::ui {

class FlowLayout;
class TranscriptModel;

// The speakers of the transcript: a button each, which gives the selected lines to that speaker, with
// a menu to rename, recolour, reorder, split, merge and remove. Names are changed once and reach every line.
class SpeakerBar : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerBar(TranscriptModel& model, QWidget* parent = nullptr);

    void rename(int speaker);  // asks for the name in place
    void add();                // a new one, and gives it the selected lines

Q_SIGNALS:
    void assignWanted(int speaker);                  // 0: nobody
    void splitWanted(int speaker, bool fromHereOn);  // the selected lines, or all of theirs from here on
    void searchWanted();                             // by the sound of the voices

private:
    void rebuild();
    void addButton(int position);
    void move(int speaker, int by);
    void recolour(int speaker);
    void addMergeMenu(QMenu* menu, int speaker);
    void remove(int speaker);

    TranscriptModel& model_;
    FlowLayout* row_;
};

}  // namespace timbre::ui
