#pragma once

#include "core/storage/voice_store.h"
#include "ui/bridge/services.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace timbre::ui {

// The versions of a saved voice with what changed between them, and the voices it was made from and
// those made from it.
class VersionPanel : public QWidget {
    Q_OBJECT

public:
    explicit VersionPanel(const Services& services, QWidget* parent = nullptr);

    void show(const voices::Voice& voice);

Q_SIGNALS:
    void openRequested(const QString& voiceId);

private:
    void load();
    void fill(const std::vector<storage::VoiceVersion>& versions);
    void showDifference();
    void fillLineage();
    void restore();
    int chosenVersion() const;

    Services services_;
    voices::Voice voice_;
    std::vector<storage::VoiceVersion> versions_;
    QLabel* note_;
    QTreeWidget* list_;
    QLabel* differenceTitle_;
    QTreeWidget* difference_;
    QPushButton* restore_;
    QLabel* lineageTitle_;
    QTreeWidget* lineage_;
};

}  // namespace timbre::ui
