// A stub of coro_io and the HTTP client of yalantinglibs: only what the
// fixtures use.
#pragma once
#include <async_simple/coro/Lazy.h>
#include <chrono>
#include <string>
#include <utility>

namespace coro_io {
template <typename Socket, typename Buffer>
async_simple::coro::Lazy<std::size_t> async_write(Socket &, Buffer &&) {
  return stub_detail::any<async_simple::coro::Lazy<std::size_t>>();
}
template <typename Executor>
async_simple::coro::Lazy<int> async_resolve(Executor *, const std::string &) {
  return stub_detail::any<async_simple::coro::Lazy<int>>();
}
async_simple::coro::Lazy<void> sleep_for(std::chrono::milliseconds);
} // namespace coro_io

namespace cinatra {
struct resp_data {};
class coro_http_client {
public:
  coro_http_client();
  ~coro_http_client();
  resp_data get(std::string);
  resp_data post(std::string, std::string);
  resp_data download(std::string, std::string);
  async_simple::coro::Lazy<resp_data> async_get(std::string);
};
} // namespace cinatra
