// A stub of Boost.Thread: only what the fixtures use.
#pragma once

namespace boost {
namespace concurrent {
template <typename T> class sync_queue {
public:
  T pull_front();
  void push_back(const T &);
};
} // namespace concurrent
using concurrent::sync_queue;
} // namespace boost
