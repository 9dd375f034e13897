// RUN: %check %s --config='{CheckOptions: {async-dangling-task.WarnOnThrowingAwaits: true}}'

// What does not end with the exception of an await, or with nobody at work.

#include <asio.hpp>
#include <map>
#include <string>
#include <utility>

using asio::ip::tcp;

struct rooms {
  std::map<int, std::string> All;
};
asio::awaitable<void> pause();
void log(const char *Text);
asio::awaitable<void> serve(tcp::socket Socket, rooms &Rooms) {
  co_await pause();
  Rooms.All.clear();
}

asio::awaitable<void> ofTheCaller(asio::io_context &Context, tcp::acceptor &Acceptor, rooms &Rooms) {
  for (;;)
    asio::co_spawn(Context, serve(co_await Acceptor.async_accept(asio::use_awaitable), Rooms), asio::detached);
}

asio::awaitable<void> caught(asio::io_context &Context, tcp::acceptor &Acceptor) {
  rooms Rooms;
  for (;;)
    try {
      tcp::socket Socket = co_await Acceptor.async_accept(asio::use_awaitable);
      asio::co_spawn(Context, serve(std::move(Socket), Rooms), asio::detached);
    } catch (...) {
      log("not accepted");
    }
}

asio::awaitable<void> toldByValue(asio::io_context &Context, tcp::acceptor &Acceptor) {
  rooms Rooms;
  for (;;) {
    auto [Error, Socket] = co_await Acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
    if (!Error)
      asio::co_spawn(Context, serve(std::move(Socket), Rooms), asio::detached);
  }
}

asio::awaitable<void> toldInPlace(asio::io_context &Context, tcp::acceptor &Acceptor) {
  rooms Rooms;
  for (;;) {
    asio::error_code Error;
    tcp::socket Socket = co_await Acceptor.async_accept(asio::redirect_error(asio::use_awaitable, Error));
    asio::co_spawn(Context, serve(std::move(Socket), Rooms), asio::detached);
  }
}

// It waits for those who use it.
struct guarded : rooms {
  ~guarded();
};
asio::awaitable<void> waitsAtEnd(asio::io_context &Context, tcp::acceptor &Acceptor) {
  guarded Rooms;
  for (;;)
    asio::co_spawn(Context, serve(co_await Acceptor.async_accept(asio::use_awaitable), Rooms), asio::detached);
}

// What follows the loop may wait.
asio::awaitable<void> waitsAfter(asio::io_context &Context, tcp::acceptor &Acceptor, bool &Stop) {
  rooms Rooms;
  while (!Stop)
    asio::co_spawn(Context, serve(co_await Acceptor.async_accept(asio::use_awaitable), Rooms), asio::detached);
  co_await pause();
}
