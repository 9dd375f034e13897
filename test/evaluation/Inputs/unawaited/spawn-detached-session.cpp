// Source: jbaldwin/libcoro examples/coro_tcp_echo_server.cpp (the scheduler takes the task over and runs it to its end).
#include "../rt/libcoro.hpp"

struct client { int fd; };

class scheduler {
public:
  coro::thread_pool::operation schedule();
  bool spawn_detached(coro::task<void> task);
};

class server {
public:
  coro::task<bool> poll();
  std::unique_ptr<client> accept();
};

coro::task<void> serve(client one);

coro::task<void> listen(std::shared_ptr<scheduler> s, server &from) {
  co_await s->schedule();
  while (co_await from.poll()) {
    auto one = from.accept();
    if (one)
      s->spawn_detached(serve(std::move(*one)));
  }
}
