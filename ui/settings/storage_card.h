#pragma once

#include "ui/bridge/services.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace timbre::ui {

class Banner;
class ElidedLabel;

// What every folder takes and what is free beside it, computed in the background; clearing the cache
// and the trash; moving the data folder.
class StorageCard : public QWidget {
    Q_OBJECT

public:
    explicit StorageCard(const Services& services, QWidget* parent = nullptr);

    // Where the folder of before a move is noted until the user has decided about it.
    static std::filesystem::path oldFolderNote(const Services& services);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Place {
        QString name;
        std::filesystem::path path;
    };
    std::vector<Place> places() const;
    void addPlace(QGridLayout* grid, int row, const Place& place);
    void showModelsFolder();
    QWidget* buildCleaning();
    void measure();
    void askAboutOldFolder();
    void removeOldFolder(const std::filesystem::path& folder);
    void showProblem(const Error& error);
    void moveData();
    void moveModels();

    Services services_;
    std::vector<QLabel*> sizes_;
    std::vector<ElidedLabel*> paths_;
    QLabel* free_;
    QLabel* trash_ = nullptr;
    QPushButton* clearCache_ = nullptr;
    QPushButton* emptyTrash_ = nullptr;
    Banner* banner_;
    Banner* oldFolder_;
};

}  // namespace timbre::ui
