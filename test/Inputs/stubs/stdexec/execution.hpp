// A stub of stdexec: only what the fixtures use. As in stdexec, its task is a
// sender without operator co_await, which as_awaitable makes awaitable.
#pragma once
#include <detail/coroutine_results.hpp>
#include <optional>
#include <tuple>

namespace stdexec {
struct sender_t {};
// A sender that yields a T. The real ones are classes of each algorithm.
template <typename T> struct stub_sender {
  using sender_concept = sender_t;
  template <typename Promise>
  stub_detail::awaiter<T> as_awaitable(Promise &) && {
    return {};
  }
};
namespace __detail {
struct promise_base {
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  template <typename Sender> auto await_transform(Sender &&Object) {
    return static_cast<Sender &&>(Object).as_awaitable(*this);
  }
};
} // namespace __detail

template <typename T = void> class [[nodiscard]] task {
public:
  using sender_concept = sender_t;
  struct promise_type : __detail::promise_base, stub_detail::returns<T> {
    task get_return_object() noexcept;
  };
  task(task &&) noexcept;
  ~task();
  template <typename Promise>
  stub_detail::awaiter<T> as_awaitable(Promise &) && {
    return {};
  }
};

struct sync_wait_t {
  template <typename Sender>
  std::optional<std::tuple<int>> operator()(Sender &&) const {
    return stub_detail::any<std::optional<std::tuple<int>>>();
  }
};
inline constexpr sync_wait_t sync_wait{};

struct schedule_t {
  template <typename Scheduler>
  stub_sender<void> operator()(Scheduler &&) const noexcept {
    return {};
  }
};
inline constexpr schedule_t schedule{};

struct when_all_t {
  template <typename... Senders>
  stub_sender<void> operator()(Senders &&...) const {
    return {};
  }
};
inline constexpr when_all_t when_all{};

class run_loop {
public:
  class scheduler {};
  run_loop();
  ~run_loop();
  scheduler get_scheduler();
  void run();
  void finish();
};

class counting_scope {};
struct spawn_t {
  template <typename Sender>
  void operator()(Sender &&, counting_scope &) const {}
};
inline constexpr spawn_t spawn{};
} // namespace stdexec

// What the standard names so.
namespace std {
namespace execution {
using stdexec::schedule;
using stdexec::task;
using stdexec::when_all;
} // namespace execution
namespace this_thread {
inline constexpr stdexec::sync_wait_t sync_wait{};
} // namespace this_thread
} // namespace std
