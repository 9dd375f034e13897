// Source: boostorg/cobalt example/delay_op.cpp (the operation is a temporary that refers to a timer of the same frame, and
// is awaited in the expression that makes it).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include "../rt/cobalt.hpp"
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

struct WaitOp {
  boost::asio::steady_timer &timer;
  explicit WaitOp(boost::asio::steady_timer &t) : timer(t) {}
  bool await_ready() const { return timer.expiry() < std::chrono::steady_clock::now(); }
  void await_suspend(std::coroutine_handle<> whole) {
    timer.async_wait([whole](boost::system::error_code) mutable { whole.resume(); });
  }
  void await_resume() {}
};

boost::cobalt::task<void> pause(boost::asio::io_context &io, int ms) {
  boost::asio::steady_timer timer{io, std::chrono::milliseconds(ms)};
  co_await WaitOp(timer);
}
