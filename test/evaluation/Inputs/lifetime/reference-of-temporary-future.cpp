// Source: apple/foundationdb pull request #12954 (auto const& of what a temporary Future holds)
#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace flow {
// Awaiting yields a reference to the value in the shared state of the future.
template <typename T> class Future {
  struct State {
    std::optional<T> value;
    std::coroutine_handle<> waiter;
  };
  std::shared_ptr<State> state;

public:
  struct promise_type {
    std::shared_ptr<State> state = std::make_shared<State>();
    Future get_return_object() { return Future(state); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_value(T v) {
      state->value = std::move(v);
      if (state->waiter)
        state->waiter.resume();
    }
    void unhandled_exception() { std::terminate(); }
  };
  explicit Future(std::shared_ptr<State> s) : state(std::move(s)) {}
  bool await_ready() const { return state->value.has_value(); }
  void await_suspend(std::coroutine_handle<> h) { state->waiter = h; }
  T const &await_resume() const { return *state->value; }
};
} // namespace flow

struct ServerInterface {
  std::string address;
  int process_class = 0;
};
flow::Future<std::vector<ServerInterface>> get_storage_servers(int version);
void trace_event(const char *name, const std::string &detail);

flow::Future<int> count_excluded(int version) {
  auto const &servers = co_await get_storage_servers(version); // EITHER: lifetime tmpfut
  int excluded = 0;
  for (auto const &server : servers) { // EITHER: lifetime tmpfut
    if (server.process_class != 0)
      continue;
    ++excluded;
    trace_event("Excluded", server.address);
  }
  co_return excluded;
}
