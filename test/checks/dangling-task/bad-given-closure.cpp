// RUN: %check %s

// A coroutine keeps a closure that refers to what its maker has.

#include <asio.hpp>
#include <coro/coro.hpp>
#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<> pause();
cppcoro::task<int> load(const std::string &);

template <typename Function> cppcoro::task<> retry(Function F) {
  co_await pause();
  co_await F();
}
template <typename Function> cppcoro::task<> atOnce(Function F) {
  auto First = F();
  co_await pause();
}

cppcoro::task<> returned(std::string Name) {
  return retry([&] { return load(Name); });
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]
}
cppcoro::task<> copied(std::string Name) {
  return retry([Name] { return load(Name); });
}
cppcoro::task<> ofCaller(std::string &Name) {
  return retry([&Name] { return load(Name); });
}
cppcoro::task<> awaited(std::string Name) {
  co_await retry([&] { return load(Name); });
}

// Whether the work was started is asked.
class Lines {
  std::unique_ptr<coro::thread_pool> Pool;

public:
  bool process(std::string Line) {
    auto Work = [Line]() -> coro::task<void> {
      co_await pause();
      (void)Line.size();
    };
    return Pool->spawn_detached(Work());
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'Work' ends with its scope, but the task that is started refers to it [async-dangling-task]
  }
};

// A handler takes what becomes of the work.
asio::awaitable<void> serve(asio::ip::tcp::socket &Socket);
void accept(asio::io_context &Loop, asio::ip::tcp::socket Socket) {
  asio::co_spawn(Loop, serve(Socket), [](std::exception_ptr) {});
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'Socket' ends with its scope, but the task that is started refers to it [async-dangling-task]
}

// What stands between only reads a number.
struct Model {
  int Rows = 0;
  cppcoro::task<> refresh() {
    co_await pause();
    ++Rows;
  }
  int rows() const { return Rows; }
};
class Service {
  cppcoro::task<> Pending;
  int Last = 0;

public:
  void sync() {
    Model Local;
    Pending = Local.refresh();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Local' ends with its scope, but the task in 'Pending' refers to it [async-dangling-task]
    Last = Local.rows();
  }
};

// What is given to be moved from is moved at once, where the work starts at once.
asio::awaitable<void> session(asio::ip::tcp::socket &&Socket);
asio::awaitable<void> listen(asio::io_context &Loop, asio::ip::tcp::socket Socket) {
  asio::co_spawn(Loop, session(std::move(Socket)), asio::detached);
  co_return;
}
void listenElsewhere(asio::io_context &Loop, asio::ip::tcp::socket Socket) {
  asio::co_spawn(Loop, session(std::move(Socket)), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'Socket' ends with its scope, but the task that is started refers to it [async-dangling-task]
}
