// id: K08  class: lock-across-await  verdict: bug  difficulty: medium
// origin: openbmc/dbus-sensors, SilverstreamsAI/NexusFix-like code bases with own guards; CppCoreGuidelines CP.52 -- (own reduction)
// what: a transaction object that owns a std::unique_lock, the project's guard of its spin lock, and a lock in the init of an if: all held over an await
// fix: end the section before the await
#include <atomic>
#include <coroutine>
#include <exception>
#include <mutex>
#include <utility>
#include <vector>
namespace fix {
class Task {
public:
    struct promise_type { Task get_return_object(); std::suspend_always initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void return_void() {} void unhandled_exception() { std::terminate(); } };
    Task(Task&&) noexcept;
    ~Task();
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>) noexcept;
    void await_resume();
};
class SpinLock {
public:
    void lock() { while (flag_.test_and_set(std::memory_order_acquire)) {} }
    void unlock() { flag_.clear(std::memory_order_release); }
private:
    std::atomic_flag flag_;
};
class SpinGuard {
public:
    explicit SpinGuard(SpinLock& l) : l_(l) { l_.lock(); }
    ~SpinGuard() { l_.unlock(); }
    SpinGuard(const SpinGuard&) = delete;
private:
    SpinLock& l_;
};
class Book {
public:
    class Transaction {
    public:
        explicit Transaction(Book& b) : lock_(b.mutex_), book_(b) {}
        void set(int seq) { book_.seq_ = seq; }
    private:
        std::unique_lock<std::mutex> lock_;
        Book& book_;
    };
    Task resend(int seq) {
        Transaction tx(*this); // EXPECT: lock-across-await
        tx.set(seq);
        co_await send(seq); // ALT: lock-across-await
    }
    Task replay() {
        SpinGuard guard(spin_); // EXPECT: lock-across-await
        for (int seq : pending_) { // ALT: sequential, lifetime
            co_await send(seq); // ALT: lock-across-await, sequential, lifetime
        }
    }
    Task heartbeat() {
        if (std::lock_guard lock(mutex_); seq_ > 0) { // EXPECT: lock-across-await
            co_await send(seq_); // ALT: lock-across-await
        }
    }
    Task heartbeat_fixed() {
        int seq = 0;
        if (std::lock_guard lock(mutex_); seq_ > 0) {
            seq = seq_;
        }
        if (seq > 0) {
            co_await send(seq);
        }
    }
private:
    Task send(int);
    std::mutex mutex_;
    SpinLock spin_;
    std::vector<int> pending_;
    int seq_ = 0;
};
}
