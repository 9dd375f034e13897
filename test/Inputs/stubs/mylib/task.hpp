// A library of coroutine types of which no model knows, so that a check can
// tell what they mean by their code alone.
#pragma once
#include <chrono>
#include <detail/coroutine_results.hpp>
#include <vector>

namespace mylib {
/// Starts when it is awaited.
template <typename T = void> class task {
public:
  struct promise_type : stub_detail::returns<T> {
    task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  task() noexcept;
  task(task &&) noexcept;
  task(const task &) = delete;
  task &operator=(task &&) noexcept;
  ~task();
  bool valid() const noexcept;
  stub_detail::awaiter<T> operator co_await() const noexcept;
};

/// Starts when it is awaited, by an awaiter of its own.
template <typename T = void> class deferred_task {
public:
  struct start_awaiter {
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) const noexcept {}
    void await_resume() const noexcept {}
  };
  struct promise_type : stub_detail::returns<T> {
    deferred_task get_return_object() noexcept;
    start_awaiter initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  deferred_task(deferred_task &&) noexcept;
  deferred_task &operator=(deferred_task &&) noexcept;
  ~deferred_task();
  stub_detail::awaiter<T> operator co_await() && noexcept;
};

/// Starts when the coroutine is called.
template <typename T = void> class eager {
public:
  struct promise_type : stub_detail::returns<T> {
    eager get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  eager(eager &&) noexcept;
  eager(const eager &) = delete;
  eager &operator=(eager &&) noexcept;
  ~eager();
  bool is_ready() const noexcept;
  stub_detail::awaiter<T> operator co_await() const noexcept;
};

/// Synchronous: no task, although it is a coroutine.
template <typename T> class generator {
public:
  struct promise_type : stub_detail::returns<void> {
    generator get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(const T &) noexcept { return {}; }
    template <typename U> std::suspend_never await_transform(U &&) = delete;
  };
  struct iterator {
    const T &operator*() const noexcept;
    iterator &operator++();
    bool operator==(const iterator &) const noexcept;
  };
  generator(generator &&) noexcept;
  ~generator();
  iterator begin();
  iterator end() noexcept;
};

/// Runs alone: made to be dropped, and not awaitable.
struct fire_and_forget {
  struct promise_type : stub_detail::returns<void> {
    fire_and_forget get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
  };
};

/// An awaitable that no coroutine returns.
struct resume_on : stub_detail::awaiter<void> {
  explicit resume_on(int Queue);
};

task<void> sleep_for(std::chrono::nanoseconds);
template <typename T> T sync_wait(task<T>);
template <typename T> void spawn(task<T>);
template <typename T> task<std::vector<T>> when_all(std::vector<task<T>>);
task<void> when_all(std::vector<task<void>>);
} // namespace mylib
