// Source: jbaldwin/libcoro issue #23 (Add asynchronous dns lookups: getaddrinfo blocks the scheduler).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <chrono>
#include <coro/coro.hpp>
#include <memory>
#include <netdb.h>
#include <string>
#include <utility>

namespace client {

struct Address {
  std::string host;
  bool found = false;
};

namespace detail {
Address lookup(const std::string &host, const char *service) {
  addrinfo *list = nullptr;
  Address result{host, false};
  if (getaddrinfo(host.c_str(), service, nullptr, &list) == 0) { // EITHER: blocking a
    result.found = true;
    freeaddrinfo(list);
  }
  return result;
}
} // namespace detail

class Connector {
public:
  explicit Connector(std::shared_ptr<coro::scheduler> s) : m_sched(std::move(s)) {}

  coro::task<bool> connect(std::string host) {
    co_await m_sched->schedule();
    for (int attempt = 0; attempt < 3; ++attempt) {
      Address addr = detail::lookup(host, "https"); // EITHER: blocking a
      if (addr.found && co_await open(addr))
        co_return true;
      co_await m_sched->yield_for(std::chrono::milliseconds(200));
    }
    co_return false;
  }

private:
  coro::task<bool> open(Address);
  std::shared_ptr<coro::scheduler> m_sched;
};

} // namespace client
