// A stub of Boost.Interprocess: only what the fixtures use.
#pragma once

namespace boost {
namespace interprocess {
template <typename VoidPointer> class message_queue_t {
public:
  void send(const void *, unsigned long, unsigned);
  bool try_send(const void *, unsigned long, unsigned);
};
using message_queue = message_queue_t<void *>;
} // namespace interprocess
} // namespace boost
