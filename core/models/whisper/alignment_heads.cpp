#include "core/models/whisper/alignment_heads.h"

#include <algorithm>

namespace timbre::models::whisper {
namespace {

struct Published {
    std::int64_t layers, heads, vocabulary;  // of the decoder
    std::vector<AlignmentHead> aligned;
};

// large-v1 has the shape of large-v2, and is told apart by its generation_config.json alone.
const std::vector<Published>& published() {
    static const std::vector<Published> kAll{
        {.layers = 4,
         .heads = 6,
         .vocabulary = 51864,
         .aligned = {{1, 0}, {2, 0}, {2, 5}, {3, 0}, {3, 1}, {3, 2}, {3, 3}, {3, 4}}},  // tiny.en
        {.layers = 4,
         .heads = 6,
         .vocabulary = 51865,
         .aligned = {{2, 2}, {3, 0}, {3, 2}, {3, 3}, {3, 4}, {3, 5}}},  // tiny
        {.layers = 6,
         .heads = 8,
         .vocabulary = 51864,
         .aligned = {{3, 3}, {4, 7}, {5, 1}, {5, 5}, {5, 7}}},  // base.en
        {.layers = 6,
         .heads = 8,
         .vocabulary = 51865,
         .aligned = {{3, 1}, {4, 2}, {4, 3}, {4, 7}, {5, 1}, {5, 2}, {5, 4}, {5, 6}}},  // base
        {.layers = 12,
         .heads = 12,
         .vocabulary = 51864,
         .aligned = {{6, 6},
                     {7, 0},
                     {7, 3},
                     {7, 8},
                     {8, 2},
                     {8, 5},
                     {8, 7},
                     {9, 0},
                     {9, 4},
                     {9, 8},
                     {9, 10},
                     {10, 0},
                     {10, 1},
                     {10, 2},
                     {10, 3},
                     {10, 6},
                     {10, 11},
                     {11, 2},
                     {11, 4}}},  // small.en
        {.layers = 12,
         .heads = 12,
         .vocabulary = 51865,
         .aligned =
             {{5, 3}, {5, 9}, {8, 0}, {8, 4}, {8, 7}, {8, 8}, {9, 0}, {9, 7}, {9, 9}, {10, 5}}},  // small
        {.layers = 24,
         .heads = 16,
         .vocabulary = 51864,
         .aligned = {{11, 4},
                     {14, 1},
                     {14, 12},
                     {14, 14},
                     {15, 4},
                     {16, 0},
                     {16, 4},
                     {16, 9},
                     {17, 12},
                     {17, 14},
                     {18, 7},
                     {18, 10},
                     {18, 15},
                     {20, 0},
                     {20, 3},
                     {20, 9},
                     {20, 14},
                     {21, 12}}},  // medium.en
        {.layers = 24,
         .heads = 16,
         .vocabulary = 51865,
         .aligned = {{13, 15}, {15, 4}, {15, 15}, {16, 1}, {20, 0}, {23, 4}}},  // medium
        {.layers = 32,
         .heads = 20,
         .vocabulary = 51865,
         .aligned = {{10, 12}, {13, 17}, {16, 11}, {16, 12}, {16, 13}, {17, 15}, {17, 16}, {18, 4},
                     {18, 11}, {18, 19}, {19, 11}, {21, 2},  {21, 3},  {22, 3},  {22, 9},  {22, 12},
                     {23, 5},  {23, 7},  {23, 13}, {25, 5},  {26, 1},  {26, 12}, {27, 15}}},  // large-v2
        {.layers = 32,
         .heads = 20,
         .vocabulary = 51866,
         .aligned = {{7, 0},
                     {10, 17},
                     {12, 18},
                     {13, 12},
                     {16, 1},
                     {17, 14},
                     {19, 11},
                     {21, 4},
                     {24, 1},
                     {25, 6}}},  // large-v3
        {.layers = 4,
         .heads = 20,
         .vocabulary = 51866,
         .aligned = {{2, 4}, {2, 11}, {3, 3}, {3, 6}, {3, 11}, {3, 14}}},  // large-v3-turbo
    };
    return kAll;
}

}  // namespace

std::vector<AlignmentHead> alignmentHeads(const Config& config) {
    if (!config.alignmentHeads.empty()) return config.alignmentHeads;
    const auto known = std::ranges::find_if(published(), [&](const Published& one) {
        return one.layers == config.decoderLayers && one.heads == config.decoderHeads &&
               one.vocabulary == config.vocabulary;
    });
    if (known != published().end()) return known->aligned;
    std::vector<AlignmentHead> upper;
    for (std::int64_t layer = config.decoderLayers / 2; layer < config.decoderLayers; ++layer)
        for (std::int64_t head = 0; head < config.decoderHeads; ++head) upper.push_back({layer, head});
    return upper;
}

}  // namespace timbre::models::whisper
