// Source: lewissbaker/cppcoro README, async_scope (sessions are elements of a list that is declared before the scope, and
// the scope is joined whether the accept fails or not).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <array>
#include <cppcoro/async_scope.hpp>
#include <cppcoro/net/socket.hpp>
#include <cppcoro/task.hpp>
#include <exception>
#include <list>
#include <utility>

namespace echo {

class Session {
public:
  explicit Session(cppcoro::net::socket socket) : m_socket(std::move(socket)) {}

  cppcoro::task<> serve() {
    std::array<char, 256> data;
    while (const auto n = co_await m_socket.recv(data.data(), data.size())) {
      m_bytes += n;
      co_await m_socket.send(data.data(), n);
    }
  }

private:
  cppcoro::net::socket m_socket;
  unsigned long m_bytes = 0;
};

class Listener {
public:
  cppcoro::task<cppcoro::net::socket> accept();
  bool stopping() const;
};

cppcoro::task<> serveAll(Listener &listener) {
  std::list<Session> sessions;
  cppcoro::async_scope scope;
  std::exception_ptr failure;
  try {
    while (!listener.stopping()) {
      sessions.emplace_back(co_await listener.accept());
      scope.spawn(sessions.back().serve());
    }
  } catch (...) {
    failure = std::current_exception();
  }
  co_await scope.join();
  if (failure)
    std::rethrow_exception(failure);
}

} // namespace echo
