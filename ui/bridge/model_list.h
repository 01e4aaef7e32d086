#pragma once

#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/model_text.h"

#include <QAbstractListModel>

#include <map>
#include <string>
#include <vector>

namespace timbre::ui {

// The models of this machine and of the catalogue as the engine tells about them, in its order, and
// what it told last about memory, folders and devices. GUI thread only.
class ModelList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit ModelList(EngineBridge& bridge, QObject* parent = nullptr);

    void take(const engine::ModelEvent& event);  // the bridge's modelNews

    bool isListed() const { return listed_; }
    const std::vector<engine::ModelRow>& rows() const { return rows_; }
    const engine::ModelRow* find(std::string_view id) const;  // null: not in the list
    QModelIndex indexOf(std::string_view id) const;
    // Of a model with progress: the newest, made from the row where nothing came yet.
    ModelProgress progressOf(const engine::ModelRow& row) const;

    const std::vector<engine::FolderUse>& folders() const { return folders_; }
    const engine::PoolStatus& pool() const { return pool_; }
    const std::vector<engine::ComputeDevice>& devices() const { return devices_; }
    const std::optional<Error>& devicesError() const { return devicesError_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void listed();  // rows or folders came; rows may be others than before
    void rowChanged(const QString& id);
    void stateChanged(const QString& id, timbre::engine::ModelState before, timbre::engine::ModelState now);
    void progressed(const timbre::engine::ModelProgressed& event);
    void failed(const timbre::engine::ModelFailed& event);
    void verified(const timbre::engine::ModelVerified& event);
    void verifyFinished(const timbre::engine::VerifyFinished& event);
    void hubSearched(const timbre::engine::HubSearched& event);
    void poolChanged();
    void devicesChanged();
    void connectionNoted();

private:
    void on(const engine::ModelsListed& event);
    void on(const engine::ModelChanged& event);
    void on(const engine::ModelProgressed& event);
    void on(const engine::ModelFailed& event) { Q_EMIT failed(event); }
    void on(const engine::ModelVerified& event) { Q_EMIT verified(event); }
    void on(const engine::VerifyFinished& event) { Q_EMIT verifyFinished(event); }
    void on(const engine::HubSearched& event) { Q_EMIT hubSearched(event); }
    void on(const engine::PoolStatus& event);
    void on(const engine::DevicesProbed& event);
    void on(const engine::ConnectionNoted&) { Q_EMIT connectionNoted(); }

    std::vector<engine::ModelRow> rows_;
    std::map<std::string, int, std::less<>> places_;  // by id
    std::map<std::string, ModelProgress, std::less<>> progress_;
    std::vector<engine::FolderUse> folders_;
    engine::PoolStatus pool_;
    std::vector<engine::ComputeDevice> devices_;
    std::optional<Error> devicesError_;
    bool listed_ = false;
};

}  // namespace timbre::ui
