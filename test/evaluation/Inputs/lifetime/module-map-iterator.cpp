// Source: clice-io/clice pull request #489 (map iterators held across suspension in the PCM paths)
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
loop::task<bool> commit_to_cache(std::string file);
void log_info(const std::string &line);

struct workspace_state {
  std::unordered_map<unsigned, std::string> path_to_module;
};

class module_builder {
  workspace_state workspace;
public:
  void did_save(unsigned path_id, std::string module_name) {
    workspace.path_to_module[path_id] = std::move(module_name);
  }
  void did_close(unsigned path_id) { workspace.path_to_module.erase(path_id); }

  loop::task<bool> build_pcm(unsigned path_id) {
    auto mod_it = workspace.path_to_module.find(path_id);
    if (mod_it == workspace.path_to_module.end())
      co_return false;
    auto reply = co_await send_stateless("pcm " + mod_it->second);
    if (!reply.ok) {
      log_info("build failed: " + reply.output);
      co_return false;
    }
    bool stored = co_await commit_to_cache(reply.output);
    log_info("built module " + mod_it->second); // EXPECT: lifetime
    co_return stored;
  }
};
} // namespace server
