// Source: clice-io/clice pull request #489, as fixed (the name is copied before the first suspension)
#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <string>
#include <unordered_map>

namespace loop {
template <typename T> struct slot {
  std::optional<T> stored;
  void return_value(T v) { stored = std::move(v); }
  T take() { return std::move(*stored); }
};
template <> struct slot<void> {
  void return_void() {}
  void take() {}
};
template <typename T> class [[nodiscard]] task { // runs when awaited
public:
  struct promise_type : slot<T> {
    std::coroutine_handle<> next = std::noop_coroutine();
    task get_return_object() { return task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct chain : std::suspend_always {
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().next; }
    };
    chain final_suspend() noexcept { return {}; }
    void unhandled_exception() { std::terminate(); }
  };
  task(task &&other) noexcept : h_(std::exchange(other.h_, nullptr)) {}
  ~task() { if (h_) h_.destroy(); }
  bool await_ready() const noexcept { return false; }
  auto await_suspend(std::coroutine_handle<> caller) noexcept { return h_.promise().next = caller, h_; }
  T await_resume() { return h_.promise().take(); }
  void resume() { h_.resume(); }

private:
  explicit task(std::coroutine_handle<promise_type> h) : h_(h) {}
  std::coroutine_handle<promise_type> h_;
};
} // namespace loop

namespace server {
struct build_reply {
  bool ok = false;
  std::string output;
};
loop::task<build_reply> send_stateless(std::string command);
void log_info(const std::string &line);

class module_builder {
  std::unordered_map<unsigned, std::string> path_to_module;
  unsigned built = 0;

public:
  void did_close(unsigned path_id) { path_to_module.erase(path_id); }

  loop::task<bool> build_pcm(unsigned path_id) {
    auto mod_it = path_to_module.find(path_id);
    if (mod_it == path_to_module.end())
      co_return false;
    std::string module_name = mod_it->second;
    auto reply = co_await send_stateless("pcm " + module_name);
    log_info("built module " + module_name);
    mod_it = path_to_module.find(path_id);
    if (mod_it != path_to_module.end() && mod_it->second == module_name)
      ++built;
    co_return reply.ok;
  }
};
} // namespace server
