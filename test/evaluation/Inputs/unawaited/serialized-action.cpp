// Source: scylladb/scylladb utils/serialized_action.hh (the chain goes on in the background and tells its end to a
// promise, whose future the caller gets).
#include "../rt/seastar.hpp"

class promise_of_done {
public:
  ss::future<> get_future();
  void set_value();
  void set_exception(std::exception_ptr);
};

class serialized_action {
  std::function<ss::future<>()> _func;
  ss::semaphore _one{1};

public:
  explicit serialized_action(std::function<ss::future<>()> func) : _func(std::move(func)) {}

  ss::future<> trigger() {
    auto done = ss::make_lw_shared<promise_of_done>();
    auto result = done->get_future();
    (void)ss::with_semaphore(_one, 1, [this] { return _func(); }).then_wrapped([done](ss::future<> f) {
      if (f.failed())
        done->set_exception(f.get_exception());
      else
        done->set_value();
      return ss::make_ready_future<>();
    });
    return result;
  }

  ss::future<> join() {
    auto units = co_await ss::get_units(_one, 1);
    _one.broken();
  }
};
