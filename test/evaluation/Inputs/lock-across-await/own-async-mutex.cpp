// id: KN3  class: lock-across-await  verdict: clean  difficulty: medium
// origin: OpenKneeboard/OpenKneeboard @ issue #898, qcoro/qcoro @ issue #146 (asked for); openbmc/sdbusplus @ bd04c3b2 (async mutex) -- (own text)
// what: a project's own asynchronous mutex whose guard has the standard name; it is made to be held across awaits
#include <coroutine>
#include <deque>
#include <exception>
#include <utility>
namespace aio {
template <class T = void> class task;
template <> class task<void> {
public:
    struct promise_type { task get_return_object(); std::suspend_always initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void return_void() {} void unhandled_exception() { std::terminate(); } };
    task(task&& o) noexcept : h_(std::exchange(o.h_, {})) {}
    ~task() { if (h_) h_.destroy(); }
    bool await_ready() const noexcept { return h_.done(); }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<>) noexcept { return h_; }
    void await_resume() {}
private:
    std::coroutine_handle<promise_type> h_;
};
class mutex {
public:
    class lock_guard {
    public:
        explicit lock_guard(mutex& m) : m_(&m) {}
        lock_guard(lock_guard&& o) noexcept : m_(std::exchange(o.m_, nullptr)) {}
        ~lock_guard() { if (m_) m_->unlock(); }
    private:
        mutex* m_;
    };
    struct awaiter {
        mutex& m;
        bool await_ready() { return m.try_lock(); }
        void await_suspend(std::coroutine_handle<> h) { m.waiters_.push_back(h); }
        lock_guard await_resume() { return lock_guard{m}; }
    };
    awaiter lock() { return {*this}; }
    bool try_lock() { return !std::exchange(locked_, true); }
    void unlock() {
        if (waiters_.empty()) { locked_ = false; return; }
        auto h = waiters_.front();
        waiters_.pop_front();
        h.resume();
    }
private:
    bool locked_ = false;
    std::deque<std::coroutine_handle<>> waiters_;
};
task<void> flush(int page);
class store {
public:
    task<void> write(int page) {
        auto guard = co_await mutex_.lock();
        last_ = page;
        co_await flush(page);
    }
    task<void> barrier() {
        co_await mutex_.lock();
    }
private:
    mutex mutex_;
    int last_ = 0;
};
}
