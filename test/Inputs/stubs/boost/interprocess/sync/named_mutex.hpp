// A stub of Boost.Interprocess: only what the fixtures use.
#pragma once

namespace boost {
namespace interprocess {
struct open_only_t {};
inline constexpr open_only_t open_only{};
class named_mutex {
public:
  named_mutex(open_only_t, const char *);
  void lock();
  bool try_lock();
  void unlock();
};
} // namespace interprocess
} // namespace boost
