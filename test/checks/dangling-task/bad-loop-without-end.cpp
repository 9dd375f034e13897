// RUN: %check %s --config='{CheckOptions: {async-dangling-task.WarnOnThrowingAwaits: true}}'

// A loop that only an exception ends, and with it what the work refers to.

#include <asio.hpp>
#include <map>
#include <string>
#include <utility>

using asio::ip::tcp;

struct rooms {
  std::map<int, std::string> All;
};
asio::awaitable<void> pause();
asio::awaitable<void> serve(tcp::socket Socket, rooms &Rooms) {
  co_await pause();
  Rooms.All.clear();
}

asio::awaitable<void> listen(asio::io_context &Context, tcp::acceptor &Acceptor) {
  rooms Rooms;
  for (;;) {
    tcp::socket Socket = co_await Acceptor.async_accept(asio::use_awaitable);
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: if this throws, 'Rooms' ends, but the task that was started refers to it [async-dangling-task]
    // CHECK-NOTES: :[[@LINE+3]]:5: note: the task is started here, and nothing waits for it
    // CHECK-NOTES: :[[@LINE+2]]:54: note: it refers to 'Rooms' here
    // CHECK-NOTES: :[[@LINE-6]]:9: note: let the task own what it needs of 'Rooms'
    asio::co_spawn(Context, serve(std::move(Socket), Rooms), asio::detached);
  }
}

asio::awaitable<void> listenByLambda(asio::io_context &Context, tcp::acceptor Acceptor, rooms Rooms) {
  while (true) {
    co_await Acceptor.async_accept(asio::use_awaitable);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: if this throws, 'Rooms' ends, but the task that was started refers to it [async-dangling-task]
    // CHECK-NOTES: :[[@LINE+3]]:5: note: the task is started here, and nothing waits for it
    // CHECK-NOTES: :[[@LINE+4]]:9: note: it refers to 'Rooms' here
    // CHECK-NOTES: :[[@LINE-6]]:95: note: let the task own what it needs of 'Rooms'
    asio::co_spawn(
        Context,
        [&Rooms]() -> asio::awaitable<void> {
          co_await pause();
          Rooms.All.clear();
        },
        asio::detached);
  }
}
