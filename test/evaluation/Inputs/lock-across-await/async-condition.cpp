// id: KN4  class: lock-across-await  verdict: clean  difficulty: hard
// origin: erigontech/silkworm @ HEAD -- silkworm/infra/concurrency/awaitable_condition_variable.cpp; cppcoro/folly condition types -- (own text)
// what: await_suspend releases the lock that it got by reference and await_resume takes it again; locks inside awaiters, inside plain lambdas, and around a state switch only
#include <coroutine>
#include <deque>
#include <exception>
#include <mutex>
#include <utility>
#include <vector>
namespace app {
struct Job {
    struct promise_type { Job get_return_object() { return {}; } std::suspend_never initial_suspend() noexcept { return {}; } std::suspend_never final_suspend() noexcept { return {}; } void return_void() {} void unhandled_exception() { std::terminate(); } };
};
class condition {
public:
    struct awaiter {
        condition& c;
        std::unique_lock<std::mutex>& lock;
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> h) {
            c.waiters_.push_back(h);
            lock.unlock();
        }
        void await_resume() { lock.lock(); }
    };
    awaiter wait(std::unique_lock<std::mutex>& lock) { return {*this, lock}; }
    void notify_one() {
        if (!waiters_.empty()) {
            auto h = waiters_.front();
            waiters_.pop_front();
            h.resume();
        }
    }
private:
    std::deque<std::coroutine_handle<>> waiters_;
};
struct timer { bool await_ready(); void await_suspend(std::coroutine_handle<>); void await_resume(); };
class channel {
public:
    Job consume() {
        for (;;) {
            std::unique_lock lock(mutex_);
            while (items_.empty()) {
                co_await not_empty_.wait(lock);
            }
            auto item = items_.front();
            items_.pop_front();
            lock.unlock();
            co_await handle(item);
        }
    }
    Job poll() {
        auto take = [this] {
            std::lock_guard lock(mutex_);
            return std::exchange(items_, {});
        };
        for (;;) {
            for (int item : take()) {
                co_await handle(item);
            }
            if (std::scoped_lock lock(mutex_); closed_) {
                co_return;
            }
            co_await timer{};
        }
    }
private:
    timer handle(int);
    std::mutex mutex_;
    condition not_empty_;
    std::deque<int> items_;
    bool closed_ = false;
};
}
