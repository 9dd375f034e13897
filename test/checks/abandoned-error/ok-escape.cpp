// RUN: %check %s --config='{CheckOptions: {async-abandoned-error.StrictMode: true}}'

// Nothing leaves, nothing is seen to be thrown, or somebody can catch it.

#include <exception>
#include <mylib/task.hpp>

struct detached {
  struct promise_type : mylib::fire_and_forget::promise_type {
    detached get_return_object() noexcept;
    void unhandled_exception() noexcept { std::terminate(); }
  };
};
void log(const char *);
mylib::task<> other();
mylib::task<int> parse(const char *Text) {
  if (!Text)
    throw std::exception();
  co_return 1;
}
mylib::task<int> safe(const char *Text) {
  try {
    co_return co_await parse(Text);
  } catch (...) {
    co_return 0;
  }
}

detached catches() {
  try {
    co_await parse("1");
    throw std::exception();
  } catch (const std::exception &error) {
    log(error.what());
  }
}
detached awaits_what_catches() { co_await safe("1"); }
detached unseen() { co_await other(); }

// The promise lets it go.
mylib::fire_and_forget ignored() {
  co_await other();
  throw std::exception();
}
// Whoever awaits it gets it.
mylib::task<> rethrown() {
  co_await other();
  throw std::exception();
}
