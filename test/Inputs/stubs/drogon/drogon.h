// A stub of drogon: only what the fixtures use.
#pragma once
#include <chrono>
#include <detail/coroutine_results.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace trantor {
class EventLoop;
} // namespace trantor

namespace drogon {
template <typename T = void> struct [[nodiscard]] Task {
  struct promise_type : stub_detail::returns<T> {
    Task get_return_object();
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  Task(Task &&) noexcept;
  ~Task();
  stub_detail::awaiter<T> operator co_await() const;
};
struct AsyncTask {
  struct promise_type : stub_detail::returns<void> {
    AsyncTask get_return_object() noexcept;
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
  };
};

class HttpRequest;
class HttpResponse;
using HttpRequestPtr = std::shared_ptr<HttpRequest>;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
enum class ReqResult { Ok, BadResponse };

namespace internal {
struct WhenAllAwaiter : stub_detail::awaiter<void> {};
struct HttpRespAwaiter : stub_detail::awaiter<HttpResponsePtr> {};
struct [[nodiscard]] TimerAwaiter : stub_detail::awaiter<void> {};
} // namespace internal

template <typename Awaitable>
stub_detail::await_result_t<Awaitable> sync_wait(Awaitable &&);
template <typename F> void async_run(F &&) {}
template <typename F> std::function<void()> async_func(F &&) { return {}; }
template <typename... T> internal::WhenAllAwaiter when_all(Task<T>...);
stub_detail::awaiter<void> switchThreadCoro(trantor::EventLoop *);
internal::TimerAwaiter sleepCoro(trantor::EventLoop *,
                                 const std::chrono::duration<double> &);

class Mutex {
public:
  [[nodiscard]] stub_detail::awaiter<std::unique_lock<Mutex>> scoped_lock();
  void unlock() noexcept;
};

class HttpClient {
public:
  virtual ~HttpClient();
  template <typename Callback>
  void sendRequest(const HttpRequestPtr &, Callback &&, double = 0) {}
  std::pair<ReqResult, HttpResponsePtr> sendRequest(const HttpRequestPtr &,
                                                    double = 0);
  internal::HttpRespAwaiter sendRequestCoro(HttpRequestPtr, double = 0);
};

namespace orm {
class Result {};
class Transaction;
namespace internal {
struct [[nodiscard]] SqlAwaiter : stub_detail::awaiter<Result> {};
} // namespace internal
class DbClient {
public:
  virtual ~DbClient();
  template <typename... Arguments>
  Result execSqlSync(const std::string &, Arguments &&...) {
    return Result();
  }
  std::shared_ptr<Transaction> newTransaction();
  template <typename... Arguments>
  internal::SqlAwaiter execSqlCoro(const std::string &, Arguments &&...) {
    return internal::SqlAwaiter();
  }
};
template <typename T> class Mapper {
public:
  explicit Mapper(std::shared_ptr<DbClient>);
  T findByPrimaryKey(int);
  template <typename Callback, typename ExceptionCallback>
  void findByPrimaryKey(int, Callback &&, ExceptionCallback &&) {}
  std::vector<T> findAll();
  template <typename Callback, typename ExceptionCallback>
  void findAll(Callback &&, ExceptionCallback &&) {}
};
} // namespace orm

namespace nosql {
class RedisTransaction;
class RedisClient {
public:
  virtual ~RedisClient();
  template <typename Processor, typename... Arguments>
  int execCommandSync(Processor &&, std::string, Arguments &&...) {
    return 0;
  }
  std::shared_ptr<RedisTransaction> newTransaction();
};
} // namespace nosql
} // namespace drogon
