#pragma once

#include "ui/bridge/services.h"
#include "ui/settings/setting_page_list.h"
#include "ui/shell/screen.h"

#include <array>
#include <vector>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace timbre::ui {

class Banner;
class FormPage;
class SettingRow;

// The Settings screen: a searchable form made from the schema of settings, in pages. Pages are made
// piece by piece while nobody waits, or when they are first shown.
class SettingsPage : public Screen {
    Q_OBJECT

public:
    SettingsPage(const Services& services, QWidget* parent = nullptr);

    void addActions(Actions& actions) override;
    void entered() override;
    void openFile() override { importFile(); }
    void exportCurrent() override { exportFile(); }
    void find() override;
    QString dropText(const QStringList& files) const override;
    void takeFiles(const QStringList& files) override;
    void saveState(QSettings& state) const override;
    void restoreState(const QSettings& state) override;

private:
    QWidget* buildSide();
    void showPage(SettingPageId id);
    FormPage& page(SettingPageId id);
    void buildAhead();
    void showKey(const QString& key);
    void search(const QString& words);
    void startResults();
    bool buildNextResult();
    void importFile();
    void exportFile();
    void showImport(const QString& file);
    void showFindings();
    void showRestart();

    Services services_;
    Banner* findings_;
    Banner* restart_;
    QLineEdit* search_ = nullptr;
    QListWidget* list_ = nullptr;
    QStackedWidget* stack_;
    std::array<FormPage*, kSettingPages> pages_{};
    int shown_ = 0;               // the page that a search goes back to
    QWidget* results_ = nullptr;  // all rows once more, for the search
    QVBoxLayout* resultColumn_ = nullptr;
    std::vector<std::string_view> resultKeys_;  // rows that are still to be made
    std::vector<SettingRow*> resultRows_;
    std::vector<std::pair<SettingPageId, QWidget*>> resultHeads_;
    QWidget* nothingFound_ = nullptr;
};

}  // namespace timbre::ui
