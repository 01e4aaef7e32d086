#pragma once

#include "core/models/catalogue.h"

#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

namespace timbre::models {

// Inside the catalogue only: entries as JSON.

std::string_view catalogueJson();  // the file that came with the program

constexpr int kCatalogueVersion = 1;

struct CatalogueDocument {
    nlohmann::ordered_json root;  // as it is in the file; null when it is no such document
    std::vector<CatalogueEntry> entries;
    std::vector<CatalogueProblem> problems;
};

// Never throws for what is in the text.
CatalogueDocument parseCatalogue(std::string_view text);

// The entry's fields over what `before` has; empty fields are left out.
nlohmann::ordered_json toJson(const CatalogueEntry& entry, nlohmann::ordered_json before);

}  // namespace timbre::models
