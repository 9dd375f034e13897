// The real standard library, whose iterators are classes.
// RUN: %check %s async-* -- -std=c++20

#include <coroutine>
#include <string>
#include <vector>

namespace seastar {
template <typename T = void> struct future {
  struct promise_type {
    future get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
    void return_value(T);
    void unhandled_exception();
  };
  T get();
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept;
  T await_resume();
};
template <typename It>
future<std::vector<typename It::value_type>> when_all(It First, It Last);
} // namespace seastar

seastar::future<int> ask(const std::string &Name);

seastar::future<int> sum(std::vector<std::string> Names) {
  std::vector<seastar::future<int>> Asked;
  for (const std::string &Name : Names)
    Asked.push_back(ask(Name));
  auto Answers = co_await seastar::when_all(Asked.begin(), Asked.end());
  int Sum = 0;
  for (auto &Answer : Answers)
    Sum += Answer.get();
  co_return Sum;
}
