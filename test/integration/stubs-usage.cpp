// The stub libraries are usable the way the real ones are.
// RUN: %clangxx %stub-flags -fsyntax-only -Wall -Wextra -Werror -Wno-unused \
// RUN:   -Wno-unused-parameter %s

#include <algorithm>
#include <asio.hpp>
#include <boost/asio.hpp>
#include <condition_variable>
#include <cppcoro/async_generator.hpp>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/async_scope.hpp>
#include <cppcoro/generator.hpp>
#include <cppcoro/shared_task.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/when_all.hpp>
#include <folly/coro/AsyncScope.h>
#include <folly/coro/BlockingWait.h>
#include <folly/coro/Collect.h>
#include <folly/coro/Mutex.h>
#include <folly/coro/Sleep.h>
#include <functional>
#include <future>
#include <iostream>
#include <map>
#include <memory>
#include <mylib/task.hpp>
#include <optional>
#include <qcoro/qcorolazytask.h>
#include <seastar/core/coroutine.hh>
#include <seastar/core/loop.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/sleep.hh>
#include <seastar/core/when_all.hh>
#include <seastar/coroutine/parallel_for_each.hh>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

using namespace std::chrono_literals;

namespace standard {
void all() {
  std::this_thread::sleep_for(100ms);
  std::this_thread::sleep_until(std::chrono::steady_clock::now() + 2s);
  auto Future = std::async(std::launch::async, [] { return 1; });
  Future.wait();
  if (Future.wait_for(0s) == std::future_status::ready)
    std::cout << Future.get() << "\n";
  std::thread Thread([] {});
  Thread.join();
  std::mutex Mutex;
  std::unique_lock Lock(Mutex);
  std::condition_variable Changed;
  Changed.wait(Lock, [] { return true; });
  std::promise<void> Promise;
  Promise.get_future().get();
  std::packaged_task<int(int)> Packaged([](int I) { return I; });
  std::function<void()> Function = [] {};
  Function();
  std::vector<int> Numbers{1, 2, 3};
  std::for_each(Numbers.begin(), Numbers.end(), [](int) {});
  std::map<std::string, int> Map;
  for (auto &[Key, Value] : Map)
    std::cout << Key << Value;
  int First = 0;
  std::string Second;
  std::tie(First, Second) = std::make_tuple(1, std::string("two"));
  std::tie(First, std::ignore) = std::make_tuple(1, std::string("two"));
  auto [A, B] = std::make_tuple(1, 2);
  std::ignore = A + B;
  auto Pointer = std::make_unique<int>(3);
  std::shared_ptr<int> Shared = std::make_shared<int>(3);
  std::optional<int> Maybe = 5;
}
} // namespace standard

namespace asio_use {
using asio::awaitable;
using asio::use_awaitable;
using asio::ip::tcp;
awaitable<int> answer() { co_return 42; }
awaitable<void> nothing() { co_return; }
awaitable<void> session(tcp::socket Socket) {
  using namespace asio::experimental::awaitable_operators;
  char Data[64];
  auto Executor = co_await asio::this_coro::executor;
  asio::steady_timer Timer(Executor, 100ms);
  co_await Timer.async_wait(use_awaitable);
  co_await Timer.async_wait();
  co_await Timer.async_wait(asio::deferred);
  asio::error_code Error;
  co_await Timer.async_wait(asio::redirect_error(use_awaitable, Error));
  auto [Failed, Count] = co_await Socket.async_read_some(
      asio::buffer(Data), asio::as_tuple(use_awaitable));
  std::size_t N =
      co_await Socket.async_read_some(asio::buffer(Data), use_awaitable);
  co_await asio::async_write(Socket, asio::buffer(Data, N), use_awaitable);
  auto [One, Two] = co_await (answer() && answer());
  co_await (nothing() || nothing());
  tcp::resolver Resolver(Executor);
  auto Endpoints = co_await Resolver.async_resolve("host", "http", use_awaitable);
  co_await asio::async_connect(Socket, Endpoints, use_awaitable);
  asio::connect(Socket, Resolver.resolve("host", "http"));
  int Result = co_await asio::co_spawn(Executor, answer(), use_awaitable);
  asio::thread_pool Pool(4);
  co_await asio::post(asio::bind_executor(Pool, use_awaitable));
  co_await asio::post(Pool, use_awaitable);
  asio::post(Pool, [] {});
  std::vector<decltype(asio::co_spawn(Executor, answer(), asio::deferred))> Ops;
  Ops.push_back(asio::co_spawn(Executor, answer(), asio::deferred));
  co_await asio::experimental::make_parallel_group(std::move(Ops))
      .async_wait(asio::experimental::wait_for_all(), use_awaitable);
  asio::experimental::channel<void(asio::error_code, int)> Channel(Executor, 1);
  int Received = co_await Channel.async_receive(use_awaitable);
}
awaitable<void> listener() {
  auto Executor = co_await asio::this_coro::executor;
  tcp::acceptor Acceptor(Executor, {tcp::v4(), 55555});
  for (;;) {
    tcp::socket Socket = co_await Acceptor.async_accept(use_awaitable);
    asio::co_spawn(Executor, session(std::move(Socket)), asio::detached);
  }
}
int run() {
  asio::io_context Context(1);
  asio::signal_set Signals(Context, 2, 15);
  Signals.async_wait([&](auto, auto) { Context.stop(); });
  asio::co_spawn(Context, listener(), asio::detached);
  asio::co_spawn(Context, [] { return listener(); }, asio::detached);
  std::future<int> Answer = asio::co_spawn(Context, answer(), asio::use_future);
  Context.run();
  return Answer.get();
}
boost::asio::awaitable<void> in_boost(boost::asio::ip::tcp::socket Socket) {
  boost::asio::steady_timer Timer(co_await boost::asio::this_coro::executor, 1s);
  boost::system::error_code Error;
  co_await Timer.async_wait(
      boost::asio::redirect_error(boost::asio::use_awaitable, Error));
}
} // namespace asio_use

namespace cppcoro_use {
cppcoro::generator<int> numbers() { co_yield 1; }
cppcoro::task<int> answer() { co_return 42; }
cppcoro::task<> all(cppcoro::async_mutex &Mutex) {
  int A = co_await answer();
  auto [B, C] = co_await cppcoro::when_all(answer(), answer());
  std::vector<cppcoro::task<int>> Tasks;
  Tasks.push_back(answer());
  std::vector<int> Results = co_await cppcoro::when_all(std::move(Tasks));
  auto Lock = co_await Mutex.scoped_lock_async();
  cppcoro::static_thread_pool Pool;
  co_await Pool.schedule();
  cppcoro::async_scope Scope;
  Scope.spawn(answer());
  co_await Scope.join();
}
int run() { return cppcoro::sync_wait(answer()); }
} // namespace cppcoro_use

namespace folly_use {
folly::coro::Task<int> answer() { co_return 42; }
folly::coro::Task<void> work() { co_return; }
folly::coro::Task<> all(folly::coro::Mutex &Mutex) {
  int A = co_await answer();
  auto Task = answer();
  int B = co_await std::move(Task);
  co_await folly::coro::sleep(1s);
  auto Lock = co_await Mutex.co_scoped_lock();
  folly::Executor *Executor = co_await folly::coro::co_current_executor;
  auto [C, D] = co_await folly::coro::collectAll(answer(), work());
  std::vector<folly::coro::Task<int>> Tasks;
  co_await folly::coro::collectAllWindowed(std::move(Tasks), 4);
  folly::coro::AsyncScope Scope;
  Scope.add(folly::coro::co_withExecutor(Executor, work()));
  co_await folly::coro::co_withExecutor(Executor, work());
  co_await Scope.joinAsync();
  co_await folly::futures::sleep(1s);
}
int run() { return folly::coro::blockingWait(answer()); }
} // namespace folly_use

namespace seastar_use {
seastar::future<int> answer() { co_return 42; }
seastar::future<> all(seastar::semaphore &Limit, std::vector<int> &Numbers) {
  int A = co_await answer();
  auto Units = co_await seastar::get_units(Limit, 1);
  co_await seastar::sleep(100ms);
  co_await seastar::coroutine::parallel_for_each(
      Numbers, [](int) -> seastar::future<> { co_return; });
  co_await seastar::max_concurrent_for_each(
      Numbers, 4, [](int) -> seastar::future<> { co_return; });
  co_await answer().then([](int) { return seastar::sleep(1ms); });
  auto [B, C] = co_await seastar::when_all_succeed(answer(), answer());
}
} // namespace seastar_use

namespace qcoro_use {
QCoro::LazyTask<int> lazy() { co_return 1; }
QCoro::Task<int> answer() { co_return co_await lazy(); }
QCoro::Task<> all() {
  int A = co_await answer();
  co_await QCoro::sleepFor(1s);
}
int run() { return QCoro::waitFor(answer()); }
} // namespace qcoro_use

namespace mylib_use {
mylib::generator<int> numbers() { co_yield 1; }
mylib::deferred_task<int> deferred() { co_return 1; }
mylib::eager<int> started() { co_return 1; }
mylib::task<int> answer() { co_return 42; }
mylib::fire_and_forget detached() { co_await answer(); }
mylib::task<> all() {
  int A = co_await answer() + co_await started() + co_await deferred();
  co_await mylib::resume_on(1);
  std::vector<mylib::task<int>> Tasks;
  auto Results = co_await mylib::when_all(std::move(Tasks));
}
} // namespace mylib_use
