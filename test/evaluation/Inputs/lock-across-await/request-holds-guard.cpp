// Source: ceph/ceph pull request #29553 (rgw: http client drops lock before suspending coroutine)
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <chrono>
#include <list>
#include <mutex>
#include <string>

namespace asio = boost::asio;

namespace rgw {
struct ReqData {
  std::unique_lock<std::mutex> guard;
  std::string url;
  bool done = false;
  int status = 0;
};

class HttpManager {
  std::mutex lock_;
  std::list<ReqData *> in_flight_;
  asio::steady_timer wakeup_;

  void register_request(ReqData &req) {
    req.guard = std::unique_lock(lock_);
    in_flight_.push_back(&req);
  }

public:
  explicit HttpManager(asio::any_io_executor ex) : wakeup_(ex) {}

  void finish(ReqData &req, int status) {
    std::lock_guard l(lock_);
    req.done = true;
    req.status = status;
    wakeup_.cancel();
  }

  asio::awaitable<int> wait(std::string url) {
    ReqData req;
    req.url = std::move(url);
    register_request(req); // EITHER: lock-across-await req
    while (!req.done) {
      boost::system::error_code ec;
      wakeup_.expires_after(std::chrono::seconds(30));
      co_await wakeup_.async_wait(asio::redirect_error(asio::use_awaitable, ec)); // EITHER: lock-across-await req
    }
    in_flight_.remove(&req);
    co_return req.status;
  }
};
} // namespace rgw
