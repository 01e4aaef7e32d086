#pragma once

namespace timbre::tensor {

// As long as it lives, `threads` of the machine's processors are at work on something that does not wait
// for anybody: a lane beside the one that decodes. Whoever shares its work out meanwhile leaves them
// alone, because a team that has to share a processor waits for its slowest member at every meeting.
// Any thread.
class BusyThreads {
public:
    explicit BusyThreads(int threads);
    ~BusyThreads();
    BusyThreads(const BusyThreads&) = delete;
    BusyThreads& operator=(const BusyThreads&) = delete;

private:
    int threads_;
};

// Of `wanted` threads as many as there are processors left for; at least one.
int freeThreads(int wanted);

}  // namespace timbre::tensor
