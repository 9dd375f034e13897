// RUN: %check %s
#include <boost/mysql.hpp>
#include <mylib/task.hpp>
#include <vector>

using namespace boost::mysql;
using boost::asio::awaitable;
using boost::asio::use_awaitable;

mylib::task<> blocks(any_connection &Any, tcp_connection &Tcp,
                     results &Results) {
  Any.connect(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'boost::mysql::any_connection::connect' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the 'async_' form of the operation
  Any.execute("SELECT 1", Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'boost::mysql::any_connection::execute' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the 'async_' form of the operation
  Any.uses_ssl();
  Tcp.execute("SELECT 1", Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'boost::mysql::connection::execute' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the 'async_' form of the operation
  Tcp.quit();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'boost::mysql::connection::quit' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the 'async_' form of the operation
  co_return;
}

// One connection carries one operation after the other.
awaitable<void> in_order(any_connection &Connection,
                         std::vector<const char *> Queries) {
  for (const char *Query : Queries) {
    results Results;
    co_await Connection.async_execute(Query, Results, use_awaitable);
  }
}

awaitable<void> of_each(std::vector<any_connection> Connections) {
  for (any_connection &Connection : Connections) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'async_execute' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+3]]:5: note: 'async_execute' is called on another object in each iteration
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'asio::experimental::make_parallel_group' awaits them together; mind that it sets no limit to the number in flight
    results Results;
    co_await Connection.async_execute("SELECT 1", Results, use_awaitable);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'async_execute(...)' of each iteration instead of awaiting that here
  }
}

namespace app {
struct any_connection {
  void execute(const char *);
};
} // namespace app

mylib::task<> namesakes(app::any_connection Own) {
  Own.execute("SELECT 1");
  co_return;
}
