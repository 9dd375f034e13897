// Source: lewissbaker/cppcoro README, async_scope (the scope waits for what was spawned into it; the session that a spawned
// member function belongs to is a variable of the loop's body).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <array>
#include <cppcoro/async_scope.hpp>
#include <cppcoro/net/socket.hpp>
#include <cppcoro/task.hpp>
#include <string>
#include <utility>

namespace echo {

class Session {
public:
  Session(cppcoro::net::socket socket, int id) : m_socket(std::move(socket)), m_id(id) {}

  cppcoro::task<> serve() {
    std::array<char, 256> data;
    for (;;) {
      const auto n = co_await m_socket.recv(data.data(), data.size()); // EITHER: lifetime dangling
      if (n == 0)
        co_return;
      m_bytes += n; // EITHER: lifetime dangling
      co_await m_socket.send(data.data(), n);
    }
  }

private:
  cppcoro::net::socket m_socket;
  int m_id;
  unsigned long m_bytes = 0;
};

class Listener {
public:
  cppcoro::task<cppcoro::net::socket> accept();
  bool stopping() const;
};

cppcoro::task<> serveAll(Listener &listener) {
  cppcoro::async_scope scope;
  int next = 0;
  while (!listener.stopping()) {
    auto socket = co_await listener.accept();
    Session session(std::move(socket), next++); // EITHER: lifetime dangling
    scope.spawn(session.serve());               // EITHER: lifetime dangling
  } // EITHER: lifetime dangling
  co_await scope.join();
}

} // namespace echo
