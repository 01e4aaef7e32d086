#pragma once

#include "ui/bridge/services.h"
#include "ui/voices/voice_cards.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace timbre::ui {

class EmptyState;
class VoiceCardDelegate;

// The list of voices with search, filters and what can be done with several at once. It says what is
// wanted; VoiceCommands does it.
class VoiceLibraryView : public QWidget {
    Q_OBJECT

public:
    VoiceLibraryView(const Services& services, QWidget* parent = nullptr);

    VoiceCards& cards() { return cards_; }
    std::vector<const VoiceCard*> selected() const;
    QStringList selectedIds() const;
    void select(const QString& id);  // alone, shown; lifts a filter that hides it
    void search(const QString& words);
    void focusSearch();
    void focusList();
    void showPart(VoiceWish::Part part);

    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);

Q_SIGNALS:
    void chosen(const QString& id);  // alone in the selection
    void opened(const QString& id);  // Enter, double click
    void listenWanted(const QString& id);
    void favouriteWanted(const QStringList& ids, bool favourite);
    void tagWanted();
    void folderWanted();
    void compareWanted();
    void exportWanted();
    void deleteWanted();
    void restoreWanted();
    void menuWanted(const QPoint& global);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFilters();
    void buildBulkBar();
    void buildList();
    void applyWish();
    void fillFilters();
    void keepSelection();
    void bringSelectionBack();
    void showState();
    void fitCards();

    Services services_;
    VoiceCards cards_;
    QLineEdit* search_ = nullptr;
    QComboBox* part_ = nullptr;
    QComboBox* language_ = nullptr;
    QComboBox* engine_ = nullptr;
    QComboBox* tag_ = nullptr;
    QListView* list_ = nullptr;
    VoiceCardDelegate* delegate_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QLabel* count_ = nullptr;
    QWidget* bulk_ = nullptr;
    std::vector<QToolButton*> living_;  // buttons for voices that are not in the trash
    QToolButton* compare_ = nullptr;
    QToolButton* delete_ = nullptr;
    QToolButton* restore_ = nullptr;
    QStringList kept_;
    QString keptCurrent_;
    bool isReloading_ = false;
    bool showsKept_ = false;  // what is kept is not in the list yet: bring it into view when it is
};

}  // namespace timbre::ui
