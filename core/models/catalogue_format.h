#pragma once

#include "core/models/catalogue.h"

#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

namespace timbre::models {

// Inside the catalogue only: entries as JSON.

std::string_view catalogueJson();  // the file that came with the program

constexpr int kCatalogueVersion = 1;

// Adds what is in the text to both lists. Returns the document as it is in the text, null when it is
// no such document, which is then a problem too. Never throws for what is in the text.
nlohmann::ordered_json readCatalogue(std::string_view text, std::vector<CatalogueEntry>& entries,
                                     std::vector<CatalogueProblem>& problems);

// The entry's fields over what `before` has; empty fields are left out.
nlohmann::ordered_json toJson(const CatalogueEntry& entry, nlohmann::ordered_json before);

}  // namespace timbre::models
