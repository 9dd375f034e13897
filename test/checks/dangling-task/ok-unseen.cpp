// RUN: %check %s

// A function of a library, and one that takes anything, copies what it is given
// as a rule. An object without a state of its own is a handle.

#include <asio.hpp>
#include <cppcoro/task.hpp>
#include <memory>
#include <string>
#include <utility>

template <typename T> cppcoro::task<int> post(T &&Job);

class client {
  std::shared_ptr<int> Connection;

public:
  cppcoro::task<int> get() const;
};
client connected();

class builder {
  std::string Url;

public:
  cppcoro::task<int> send() &&;
};

// It only moves the task on.
cppcoro::task<int> joinable(cppcoro::task<int> &&Task);
cppcoro::task<int> made();

cppcoro::task<int> moved() {
  auto Task = joinable(made());
  co_return co_await Task;
}

cppcoro::task<int> stored() {
  auto Task = post(std::string("text"));
  auto Got = connected().get();
  auto Sent = builder().send();
  co_return co_await Task + co_await Got + co_await Sent;
}

struct overridable {
  std::string Name;
  virtual cppcoro::task<int> run(int Number) { co_return Number; }
};
