#include "core/storage/history_list_store.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/storage/history_query.h"

#include <string>
#include <string_view>

namespace timbre::storage {

std::int64_t HistoryListStore::save(const HistoryList& list) {
    if (list.name.empty()) throw Error(ErrorCode::InvalidInput, "a list of the history needs a name");
    const std::optional<std::int64_t> id = list.id > 0 ? std::optional(list.id) : std::nullopt;
    Statement(database_,
              "INSERT INTO history_list (id, name, position, query) VALUES (?1, ?2, "
              "coalesce((SELECT max(position) FROM history_list), 0) + 1, ?3) "
              "ON CONFLICT (id) DO UPDATE SET name = ?2, query = ?3")
        .bind(1, id)
        .bind(2, std::string_view(list.name))
        .bind(3, std::string_view(toJson(list.query)))
        .run();
    return id ? *id : database_.lastInsertId();
}

void HistoryListStore::remove(std::int64_t id) {
    Statement(database_, "DELETE FROM history_list WHERE id = ?").bind(1, id).run();
}

void HistoryListStore::order(std::span<const std::int64_t> ids) {
    Transaction transaction(database_);
    database_.execute("UPDATE history_list SET position = position + " + std::to_string(ids.size() + 1));
    Statement place(database_, "UPDATE history_list SET position = ? WHERE id = ?");
    std::int64_t position = 0;
    for (const auto id : ids) place.bind(1, ++position).bind(2, id).run();
    transaction.commit();
}

std::vector<HistoryList> HistoryListStore::all() {
    Statement rows(database_, "SELECT id, name, query FROM history_list ORDER BY position, id");
    std::vector<HistoryList> lists;
    while (rows.step()) {
        HistoryList list{.id = rows.integer(0), .name = rows.text(1), .query = {}};
        try {
            list.query = historyQueryFromJson(rows.text(2));
        } catch (const Error& error) {
            log(LogLevel::Warning, "storage", error.what());
        }
        lists.push_back(std::move(list));
    }
    return lists;
}

}  // namespace timbre::storage
