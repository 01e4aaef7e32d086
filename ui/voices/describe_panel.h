#pragma once

#include "ui/voices/candidate.h"
#include "ui/voices/making_panel.h"

#include <map>
#include <vector>

class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace timbre::ui {

class CandidateCard;
class CandidateSounds;

// A voice described in words: four candidates with seeds of their own, more like one of them, one word
// changed under the same seed, compared blind, and the one that is kept made stable.
class DescribePanel : public MakingPanel {
    Q_OBJECT

public:
    static constexpr int kBatch = 4;
    static constexpr std::size_t kMostCandidates = 24;

    DescribePanel(const Services& services, QWidget* parent = nullptr);
    ~DescribePanel() override;

    void entered() override;
    QJsonObject state() const override;
    void restore(const QJsonObject& state) override;

    // Begins with the description, language and seed of a described voice.
    void beginWith(const voices::Voice& voice);
    void makeFour();
    const std::vector<Candidate>& candidates() const { return candidates_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFields();
    void buildCards();
    void buildKeeping();
    void connectCard(CandidateCard* card);

    void enginesChanged();
    const models::SpeechEngineInfo* engine() const;
    voices::Voice voiceOf(const QString& wish, std::uint64_t seed) const;
    Candidate* find(int number);
    int nextNumber() const;
    void add(std::vector<Candidate> added, std::size_t at);
    void moreLike(int number);
    void vary(int number, const QString& wish);
    void play(int number);
    void cancel(int number);
    void remove(int number);
    void clear();  // all but the favourites
    void compare();
    void askKeep(int number);
    void keep();
    void kept(const engine::VoiceMade& made);
    void showCards();
    void showCard(const Candidate& candidate);
    void arrange();
    void showState();
    QString wish() const;
    QString sentenceToSay() const;

    CandidateSounds* sounds_;
    std::vector<Candidate> candidates_;
    std::map<int, CandidateCard*> cards_;
    int playWhenReady_ = -1;
    int keeping_ = -1;
    QString wantedEngine_, wantedLanguage_;  // restored, perhaps before the model is listed
    bool sentenceIsOurs_ = true;             // nobody typed one: it follows the language

    QPlainTextEdit* wish_ = nullptr;
    QLabel* engineLabel_ = nullptr;
    QComboBox* engine_ = nullptr;
    QComboBox* language_ = nullptr;
    QLineEdit* sentence_ = nullptr;
    QPushButton* make_ = nullptr;
    QPushButton* compare_ = nullptr;
    QPushButton* clear_ = nullptr;
    QWidget* cardBox_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QFrame* keepBox_ = nullptr;
    QLabel* keepTitle_ = nullptr;
    QLabel* keepNote_ = nullptr;
    QLineEdit* keepName_ = nullptr;
    QPushButton* keep_ = nullptr;
};

}  // namespace timbre::ui
