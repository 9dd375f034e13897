// Source: open62541pp/open62541pp pull #710 (an operation that is deferred has references to arguments that are gone); here
// a view of its key.
#include <coroutine>
#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kv {

class Channel {
public:
  void request(std::string_view key, std::string &into, std::coroutine_handle<> whenDone);
};

struct [[nodiscard]] Get { // the request is sent when the operation is awaited
  Channel &channel;
  std::string_view key;
  std::string value;

  bool await_ready() const noexcept { return key.empty(); }
  void await_suspend(std::coroutine_handle<> h) { channel.request(key, value, h); }
  std::string await_resume() { return std::move(value); }
};

template <typename T> class Task {
public:
  struct promise_type {
    T value;
    std::coroutine_handle<> caller = std::noop_coroutine();
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    auto final_suspend() noexcept {
      struct Back : std::suspend_always {
        std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().caller; }
      };
      return Back{};
    }
    void return_value(T v) { value = std::move(v); }
    void unhandled_exception() { std::terminate(); }
  };
  Task(Task &&o) noexcept : handle_(std::exchange(o.handle_, nullptr)) {}
  ~Task() {
    if (handle_)
      handle_.destroy();
  }
  bool await_ready() const noexcept { return false; }
  auto await_suspend(std::coroutine_handle<> h) noexcept {
    handle_.promise().caller = h;
    return handle_;
  }
  T await_resume() { return std::move(handle_.promise().value); }

private:
  explicit Task(std::coroutine_handle<promise_type> h) : handle_(h) {}
  std::coroutine_handle<promise_type> handle_;
};

class Client {
public:
  explicit Client(Channel &channel) : channel_(channel) {}
  Get get(std::string_view key) { return Get{channel_, key, {}}; }

  Task<std::string> profile(int user) {
    std::vector<Get> reads;
    for (const char *field : {"name", "mail", "city"})
      reads.push_back(get("user:" + std::to_string(user) + ":" + field)); // EITHER: lifetime dangling
    std::string all;
    for (auto &read : reads)
      all += co_await read + "\n"; // EITHER: lifetime dangling
    co_return all;
  }

  Task<std::string> mail(int user) {
    const auto key = "user:" + std::to_string(user) + ":mail";
    auto read = get(key);
    ++sent_;
    co_return co_await read;
  }

  Task<std::string> name(int user) { co_return co_await get("user:" + std::to_string(user) + ":name"); }

private:
  Channel &channel_;
  unsigned sent_ = 0;
};

} // namespace kv
