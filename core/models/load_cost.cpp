#include "core/models/load_cost.h"

#include <algorithm>

namespace timbre::models {

ModelHandle loadTwice(ModelPool& pool, const ModelRequest& request, LoadCost& cost,
                      const std::stop_token& stop) {
    const auto secondsOfLoad = [&] {
        const auto models = pool.models();
        const auto found = std::ranges::find(models, request.key, &PooledModel::key);
        return found == models.end() ? 0 : found->loadSeconds;
    };
    {
        const ModelHandle first = pool.acquire(request, stop);
        if (!first) return {};
        cost.coldLoadSeconds = secondsOfLoad();
    }
    pool.evict(request.key);
    ModelHandle model = pool.acquire(request, stop);
    if (!model) return {};
    cost.warmLoadSeconds = secondsOfLoad();
    for (const TensorBytes& part : model->memory()) {
        cost.weightBytes += part.bytes;
        if (!part.mapped) cost.ownBytes += part.bytes;
    }
    return model;
}

}  // namespace timbre::models
