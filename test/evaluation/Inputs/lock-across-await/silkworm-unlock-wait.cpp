// id: KN2  class: lock-across-await  verdict: clean  difficulty: medium
// origin: erigontech/silkworm @ HEAD -- silkworm/db/kv/api/state_cache.cpp (wait_for_root_ready)
// what: the lock is released before the await; after a timeout it is locked for the counter only
#include <boost/asio.hpp>
#include <chrono>
#include <functional>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>
template <typename T> using Task = boost::asio::awaitable<T>;
struct TimeoutExpiredError : std::runtime_error { using std::runtime_error::runtime_error; };
struct Condition { std::function<Task<void>()> waiter(); };
struct Root { bool ready = false; Condition ready_cond_var; };
class CoherentStateCache {
public:
    Task<Root*> wait_for_root_ready(long version_id) {
        Root* root = get_root(version_id);
        while (new_block_wait_count_ <= 3) {
            std::unique_lock write_lock{rw_mutex_};
            if (root->ready) co_return root;
            auto ready_waiter = root->ready_cond_var.waiter();
            write_lock.unlock();
            bool expired = false;
            try {
                co_await ready_waiter();
            } catch (const TimeoutExpiredError&) {
                write_lock.lock();
                ++new_block_wait_count_;
                write_lock.unlock();
                expired = true;
            }
            if (expired) co_await backoff();
        }
        co_return root;
    }
private:
    Root* get_root(long);
    Task<void> backoff();
    std::shared_mutex rw_mutex_;
    unsigned new_block_wait_count_ = 0;
};
