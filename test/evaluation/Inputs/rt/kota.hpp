// Declaration-only imitation of kotatsu (clice-io), an event loop on libuv with a lazy task (own text).
#pragma once
#include "stub.hpp"
#include <chrono>
#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <utility>
namespace kota {
namespace detail { template <class T> struct awaiter { bool await_ready() const noexcept; void await_suspend(std::coroutine_handle<>) noexcept; T await_resume(); }; }
template <class T = void> class task {
public:
    struct promise_type { task get_return_object(); std::suspend_always initial_suspend() const noexcept { return {}; } std::suspend_always final_suspend() const noexcept { return {}; } void unhandled_exception(); template <class U> void return_value(U&&); };
    task(task&&) noexcept; task& operator=(task&&) noexcept; ~task();
    detail::awaiter<T> operator co_await() && noexcept;
};
template <> class task<void> {
public:
    struct promise_type { task get_return_object(); std::suspend_always initial_suspend() const noexcept { return {}; } std::suspend_always final_suspend() const noexcept { return {}; } void unhandled_exception(); void return_void(); };
    task(task&&) noexcept; task& operator=(task&&) noexcept; ~task();
    detail::awaiter<void> operator co_await() && noexcept;
};
class event_loop {
public:
    template <class T> void schedule(task<T>&& t) {}      // queues the root task; it runs in run()
    int run();                                             // blocks until the loop is empty
    void stop();
};
template <class T = void> class task_group {
public:
    explicit task_group(event_loop&);
    bool spawn(task<T>&& t);                               // starts at once, up to the first suspension
    task<void> join();
    void cancel();
};
class event { public: void set(); task<void> wait(); };
class semaphore { public: explicit semaphore(int); task<void> acquire(); void release(); };
template <class F> task<std::invoke_result_t<F>> queue(F) { return ::rt::any(); }   // runs the function on the thread pool
task<void> yield();
task<void> sleep(std::chrono::milliseconds);
}
