// Source: arangodb/arangodb pull request #21049 (begin()'s return value of a trx was ignored)
#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
#include <string>
#include <vector>

namespace futures {
template <typename T> class Future { // starts at the call, and goes on when dropped
  struct state {
    std::optional<T> value;
    std::coroutine_handle<> waiter = std::noop_coroutine();
  };
  std::shared_ptr<state> state_;
  explicit Future(std::shared_ptr<state> s) : state_(std::move(s)) {}

public:
  struct promise_type {
    std::shared_ptr<state> shared = std::make_shared<state>();
    Future get_return_object() { return Future(shared); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_value(T v) {
      shared->value = std::move(v);
      shared->waiter.resume();
    }
    void unhandled_exception() { std::terminate(); }
  };
  bool await_ready() const noexcept { return state_->value.has_value(); }
  void await_suspend(std::coroutine_handle<> h) noexcept { state_->waiter = h; }
  T await_resume() { return std::move(*state_->value); }
};
} // namespace futures

struct Result {
  int code = 0;
  bool fail() const { return code != 0; }
};

class SingleCollectionTransaction {
  std::string collection_;
  bool running_ = false;

public:
  explicit SingleCollectionTransaction(std::string collection) : collection_(std::move(collection)) {}
  futures::Future<Result> beginAsync();
  futures::Future<Result> insertAsync(std::string document);
  futures::Future<Result> finishAsync(Result result);
};

class StatisticsFeature {
  std::string name_ = "_statistics";

public:
  futures::Future<Result> store(std::vector<std::string> samples) {
    SingleCollectionTransaction trx(name_);
    trx.beginAsync(); // EXPECT: unawaited
    Result last;
    for (auto &sample : samples) {
      last = co_await trx.insertAsync(sample);
      if (last.fail())
        break;
    }
    co_return co_await trx.finishAsync(last);
  }
};
