#pragma once

#include "core/storage/comparison_store.h"
#include "ui/bridge/services.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTreeWidget;

namespace timbre::ui {

class EmptyState;
class RankingView;

// What all blind comparisons of voices say together, and the newest of them one by one.
class VoiceRanking : public QWidget {
    Q_OBJECT

public:
    explicit VoiceRanking(const Services& services, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Votes {
        std::vector<voices::Ballot> ballots;
        std::vector<storage::Comparison> newest;
    };
    static Votes read(const std::filesystem::path& file);
    void load();
    void fill(const Votes& votes);
    QString nameOf(const std::string& id, const Votes& votes) const;

    Services services_;
    bool isStale_ = true;
    EmptyState* empty_;
    QWidget* content_;
    RankingView* ranking_;
    QTreeWidget* newest_;
};

}  // namespace timbre::ui
