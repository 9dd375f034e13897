// Source: alibaba/yalantinglibs pull request #175 (avoid rvalue ref in coroutine functions)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <async_simple/coro/Lazy.h>
#include <string>
#include <utility>
#include <vector>

namespace coro_rpc {
using async_simple::coro::Lazy;

struct reply_t {
  int code = 0;
  std::string body;
};
Lazy<int> write_frame(int fd, const char *data, unsigned long size);
Lazy<reply_t> read_reply(int fd);

class client {
  int fd_ = -1;
  unsigned long next_id_ = 0;

  Lazy<reply_t> call_impl(unsigned long id, std::vector<char> &&buffer) {
    co_await write_frame(fd_, reinterpret_cast<const char *>(&id), sizeof(id));
    co_await write_frame(fd_, buffer.data(), buffer.size());
    co_return co_await read_reply(fd_);
  }

  static std::vector<char> pack(const std::string &method, int argument) {
    std::vector<char> out;
    for (char c : method)
      out.push_back(c);
    out.push_back(static_cast<char>(argument));
    return out;
  }

public:
  Lazy<reply_t> call(const std::string &method, int argument) {
    auto id = ++next_id_;
    return call_impl(id, pack(method, argument)); // EXPECT: lifetime
  }
};
} // namespace coro_rpc
