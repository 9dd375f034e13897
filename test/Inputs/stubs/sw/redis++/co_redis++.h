// A stub of redis-plus-plus: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>
#include <sw/redis++/redis++.h>

namespace sw {
namespace redis {
class CoRedis {
public:
  template <typename Result>
  class Awaiter : public stub_detail::awaiter<Result> {};
  explicit CoRedis(const std::string &);
  Awaiter<OptionalString> get(std::string_view);
};
} // namespace redis
} // namespace sw
