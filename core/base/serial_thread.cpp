#include "core/base/serial_thread.h"

#include <algorithm>
#include <pthread.h>
#include <utility>

namespace timbre {

SerialThread::SerialThread(std::string name) : thread_([this, name = std::move(name)] { run(name); }) {}

SerialThread::~SerialThread() {
    stop();
}

void SerialThread::post(Task task) {
    const std::lock_guard lock(mutex_);
    if (stopping_) return;
    // An immediate task is due "now", so it runs after delayed tasks that are already due and
    // before those that are not.
    lastImmediate_ = std::max(lastImmediate_, Clock::now());
    tasks_.emplace(lastImmediate_, std::move(task));
    wake_.notify_one();
}

void SerialThread::postAfter(Clock::duration delay, Task task) {
    const std::lock_guard lock(mutex_);
    if (stopping_) return;
    tasks_.emplace(Clock::now() + delay, std::move(task));
    wake_.notify_one();
}

void SerialThread::stop() {
    {
        const std::lock_guard lock(mutex_);
        if (!stopping_) {
            stopping_ = true;
            tasks_.erase(tasks_.upper_bound(std::max(lastImmediate_, Clock::now())), tasks_.end());
        }
        wake_.notify_one();
    }
    if (thread_.joinable()) thread_.join();
}

void SerialThread::run(const std::string& name) {
    pthread_setname_np(pthread_self(), name.substr(0, 15).c_str());
    std::unique_lock lock(mutex_);
    while (true) {
        if (tasks_.empty()) {
            if (stopping_) return;
            wake_.wait(lock);
            continue;
        }
        const auto due = tasks_.begin()->first;
        if (!stopping_ && due > Clock::now()) {
            wake_.wait_until(lock, due);
            continue;
        }
        const Task task = std::move(tasks_.extract(tasks_.begin()).mapped());
        lock.unlock();
        task();
        lock.lock();
    }
}

}  // namespace timbre
