#pragma once

#include "core/storage/voice_records.h"
#include "core/voices/blind_session.h"
#include "ui/bridge/services.h"
#include "ui/compare/compare_sounds.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <set>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace timbre::ui {

class Banner;
class RankingView;

// Compares two to nine sounds by ear: names hidden, order shuffled anew in every round, all equally
// loud. Keys: A, B, C … or 1 … 9 listen (X in a hearing test), Shift with the letter votes, Enter
// votes for what was heard last, 0 says that there is no difference, Space pauses. Votes are kept at
// once. Works for voices (they say a sentence) and for finished takes.
// Show it with open(); it deletes itself.
class BlindCompareDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int kMostCandidates = 9;

    // sentence  what voices say; not used for takes
    BlindCompareDialog(const Services& services, storage::ComparisonKind kind,
                       std::vector<CompareCandidate> candidates, const QString& sentence, QWidget* parent);
    ~BlindCompareDialog() override;

Q_SIGNALS:
    void voted();
    void completed(const timbre::storage::Comparison& result);  // all rounds are voted

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSetup(const QString& sentence);
    QWidget* makePreparing();
    QWidget* makeVoting();
    QWidget* makeResult();
    void rebuildPlaces();
    void start();
    void prepared();
    void listen(int place);  // places() is X
    void vote(std::optional<int> place);
    void showRound();
    void showHeard();
    void showResult();
    void cancelPreparing();
    bool canVote() const;
    QString placeName(int place) const;

    Services services_;
    storage::ComparisonKind kind_;
    std::vector<CompareCandidate> candidates_;
    std::unique_ptr<CompareSounds> sounds_;
    std::optional<voices::BlindSession> session_;
    storage::Comparison record_;
    int heardPlace_ = -1;  // last listened to in this round
    std::set<int> heard_;  // in this round

    QStackedWidget* pages_;
    QComboBox* mode_ = nullptr;
    QSpinBox* rounds_ = nullptr;
    QLineEdit* sentence_ = nullptr;
    Banner* problem_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QLabel* round_ = nullptr;
    QLabel* question_ = nullptr;
    QLabel* hint_ = nullptr;
    QWidget* placesBox_ = nullptr;
    std::vector<QToolButton*> listen_;
    std::vector<QPushButton*> vote_;
    QPushButton* noDifference_ = nullptr;
    QLabel* verdict_ = nullptr;
    RankingView* ranking_ = nullptr;
};

}  // namespace timbre::ui
