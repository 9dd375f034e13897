// What the check reports, and what it leaves alone.

#include <cppcoro/io_service.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>

namespace acme {
struct Session {
  void send(int);
};
int compute() noexcept;

cppcoro::task<> onPool(cppcoro::static_thread_pool &Pool, Session &Client) {
  co_await Pool.schedule();
  Client.send(compute());
  // CHECK: fixture.cpp:[[@LINE-1]]:10: warning: 'send' of a session is called on a thread of a pool; sessions belong to the event loop [acme-session-on-pool]
}
cppcoro::task<> cameBack(cppcoro::static_thread_pool &Pool,
                         cppcoro::io_service &Loop, Session &Client) {
  co_await Pool.schedule();
  const int Answer = compute();
  co_await Loop.schedule();
  Client.send(Answer);
}
cppcoro::task<> onLoop(Session &Client) {
  Client.send(compute());
  co_return;
}
cppcoro::task<> both(Session &Client) {
  onLoop(Client);
  // CHECK: fixture.cpp:[[@LINE-1]]:3: warning: the task returned by 'onLoop' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
} // namespace acme
