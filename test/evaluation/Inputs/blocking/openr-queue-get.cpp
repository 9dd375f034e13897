// id: B11  class: blocking  verdict: bug  difficulty: medium
// origin: facebook/openr @ HEAD (live in fibers; coroutinized by 26f8befb4 and its kin) -- openr/messaging/Queue-inl.h, openr/ctrl-server/OpenrCtrlHandler.cpp
// what: a Task reads the project's queue with the thread-blocking get() (a baton under it), and joins a SemiFuture with get()
// fix: getCoro(); co_await the future
#include "../rt/folly_coro.hpp"
#include <deque>
namespace openr::messaging {
template <typename T> class RQueue {
public:
    T get() {
        std::unique_lock lock(lock_);
        while (queue_.empty()) {
            lock.unlock();
            baton_.wait();
            lock.lock();
        }
        T v = std::move(queue_.front());
        queue_.pop_front();
        return v;
    }
    folly::coro::Task<T> getCoro();
private:
    std::mutex lock_;
    folly::Baton<> baton_;
    std::deque<T> queue_;
};
}
struct Publication { std::string area; };
class OpenrCtrlHandler {
public:
    folly::SemiFuture<Publication> semifuture_getKvStoreKeyVals(std::string area);
    folly::coro::Task<void> pump() {
        while (true) {
            auto maybePub = q_.get(); // EXPECT: blocking
            if (maybePub.area.empty()) {
                co_return;
            }
            co_await publish(std::move(maybePub));
        }
    }
    folly::coro::Task<bool> longPoll(std::string area) {
        // Explicitly do SYNC call to KvStore
        auto pub = semifuture_getKvStoreKeyVals(area).get(); // EXPECT: blocking
        co_await publish(pub);
        co_return true;
    }
    folly::coro::Task<void> pump_fixed() {
        while (true) {
            auto maybePub = co_await q_.getCoro();
            if (maybePub.area.empty()) {
                co_return;
            }
            co_await publish(std::move(maybePub));
        }
    }
private:
    folly::coro::Task<void> publish(Publication);
    openr::messaging::RQueue<Publication> q_;
};
