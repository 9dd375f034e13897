// Source: ossrs/srs issue #4684 (getaddrinfo blocks the thread of all coroutines)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/net/socket.hpp>
#include <cppcoro/task.hpp>
#include <netdb.h>
#include <string>

namespace srs {
struct Upstream {
  std::string host;
  int port = 1935;
};
cppcoro::task<bool> st_connect(int fd, const struct sockaddr *address);
int new_socket(int family);

class TcpClient {
  Upstream upstream_;
  int fd_ = -1;
  struct addrinfo *resolved_ = nullptr;

  bool resolve() {
    const std::string port = std::to_string(upstream_.port);
    int failed = getaddrinfo(upstream_.host.c_str(), port.c_str(), nullptr, &resolved_); // EITHER: blocking dns
    return failed == 0 && resolved_ != nullptr;
  }

public:
  explicit TcpClient(Upstream upstream) : upstream_(upstream) {}
  ~TcpClient() {
    if (resolved_)
      freeaddrinfo(resolved_);
  }

  cppcoro::task<bool> connect() {
    if (!resolve()) // EITHER: blocking dns
      co_return false;
    fd_ = new_socket(resolved_->ai_family);
    co_return co_await st_connect(fd_, resolved_->ai_addr);
  }
};
} // namespace srs
