// A stub of TooManyCooks: only what the fixtures use.
#pragma once
#include <array>
#include <detail/coroutine_results.hpp>
#include <tuple>
#include <vector>

namespace tmc {
template <typename Result = void> struct task;
namespace detail {
template <typename Result>
struct task_promise : public stub_detail::returns<Result> {
  task<Result> get_return_object() noexcept;
  std::suspend_always initial_suspend() const noexcept { return {}; }
  std::suspend_always final_suspend() const noexcept { return {}; }
};
} // namespace detail

template <typename Result>
struct [[nodiscard("You must submit or co_await this task for execution.")]]
task {
  using promise_type = detail::task_promise<Result>;
  using result_type = Result;
  task(task &&) noexcept;
  ~task();
  stub_detail::awaiter<Result> operator co_await() && noexcept;
};

class ex_cpu {
public:
  void init();
};
class ex_asio {
public:
  void init();
};
ex_cpu &cpu_executor();
template <typename Executor>
stub_detail::awaiter<void> resume_on(Executor &&) noexcept {
  return {};
}
template <typename Executor, typename Work> void post(Executor &, Work &&) {}
int async_main(task<int> &&);

template <typename Awaitable> class [[nodiscard]] aw_spawn {
public:
  aw_spawn(aw_spawn &&) noexcept;
  ~aw_spawn();
  template <typename Executor> aw_spawn &&run_on(Executor &) && {
    return static_cast<aw_spawn &&>(*this);
  }
  void detach() &&;
  stub_detail::awaiter<typename Awaitable::result_type> operator co_await() &&;
};
template <typename Result> aw_spawn<task<Result>> spawn(task<Result> &&) {
  return stub_detail::any<aw_spawn<task<Result>>>();
}
template <typename Result> class [[nodiscard]] aw_spawn_many {
public:
  aw_spawn_many(aw_spawn_many &&) noexcept;
  ~aw_spawn_many();
  stub_detail::awaiter<std::vector<Result>> operator co_await() &&;
};
template <typename Result>
aw_spawn_many<Result> spawn_many(std::vector<task<Result>> &&);
template <typename... Awaitables> class [[nodiscard]] aw_spawn_tuple {
public:
  aw_spawn_tuple(aw_spawn_tuple &&) noexcept;
  ~aw_spawn_tuple();
  stub_detail::awaiter<std::tuple<typename Awaitables::result_type...>>
  operator co_await() &&;
};
template <typename... Awaitables>
aw_spawn_tuple<Awaitables...> spawn_tuple(Awaitables &&...) {
  return stub_detail::any<aw_spawn_tuple<Awaitables...>>();
}

class [[nodiscard]] aw_yield : public stub_detail::awaiter<void> {};
inline aw_yield yield() { return {}; }

class [[nodiscard]] mutex_scope {
public:
  ~mutex_scope();
};
class [[nodiscard]] semaphore_scope {
public:
  ~semaphore_scope();
};
class semaphore {
public:
  stub_detail::awaiter<semaphore_scope> acquire_scope() noexcept;
};
class [[nodiscard]] aw_mutex_lock_scope
    : public stub_detail::awaiter<mutex_scope> {};
class mutex {
public:
  aw_mutex_lock_scope lock_scope() noexcept;
};
template <typename T> class chan_tok {
public:
  stub_detail::awaiter<bool> push(const T &);
  stub_detail::awaiter<T> pull();
};
} // namespace tmc
