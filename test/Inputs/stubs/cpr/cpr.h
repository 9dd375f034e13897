// A stub of cpr: only what the fixtures use.
#pragma once
#include <chrono>
#include <future>
#include <vector>

namespace cpr {
class Url {
public:
  Url(const char *);
};
class Response {};
template <typename T, bool IsCancellable = false> class AsyncWrapper {
public:
  bool valid() const noexcept;
  T get();
  void wait() const;
  template <typename Rep, typename Period>
  std::future_status wait_for(const std::chrono::duration<Rep, Period> &) const;
};
using AsyncResponse = AsyncWrapper<Response>;
class Session {
public:
  void SetUrl(const Url &);
  Response Get();
  Response Post();
  AsyncResponse GetAsync();
};
class MultiPerform {
public:
  void AddSession(Session &);
  std::vector<Response> Get();
  std::vector<Response> Perform();
};
template <typename... Ts> Response Get(Ts &&...);
template <typename... Ts> Response Post(Ts &&...);
template <typename... Ts> Response Download(const char *, Ts &&...);
template <typename... Ts> AsyncResponse GetAsync(Ts...);
template <typename... Ts> std::vector<Response> MultiGet(Ts &&...);
} // namespace cpr
