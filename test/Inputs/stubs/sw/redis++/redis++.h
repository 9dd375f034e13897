// A stub of redis-plus-plus: only what the fixtures use.
#pragma once
#include <optional>
#include <string>

namespace sw {
namespace redis {
using OptionalString = std::optional<std::string>;
template <typename Impl> class QueuedRedis {
public:
  QueuedRedis(QueuedRedis &&);
  ~QueuedRedis();
  QueuedRedis &set(std::string_view, std::string_view);
  QueuedRedis &get(std::string_view);
  int exec();
  void discard();
};
class PipelineImpl;
class TransactionImpl;
using Pipeline = QueuedRedis<PipelineImpl>;
using Transaction = QueuedRedis<TransactionImpl>;
class Subscriber {
public:
  template <typename F> void on_message(F &&);
  void subscribe(std::string_view);
  void consume();
};
class Redis {
public:
  explicit Redis(const std::string &);
  Pipeline pipeline();
  Transaction transaction();
  Subscriber subscriber();
  std::string ping();
  bool set(std::string_view, std::string_view);
  OptionalString get(std::string_view);
  template <typename Result, typename... Args>
  Result command(std::string_view, Args &&...);
  template <typename Output> void hgetall(std::string_view, Output);
  OptionalString blpop(std::string_view);
};
class RedisCluster {
public:
  explicit RedisCluster(const std::string &);
  bool set(std::string_view, std::string_view);
  OptionalString get(std::string_view);
  long long incr(std::string_view);
};
} // namespace redis
} // namespace sw
