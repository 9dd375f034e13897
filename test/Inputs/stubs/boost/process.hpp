// A stub of Boost.Process: only what the fixtures use. As in Boost 1.81, the
// first generation has no namespace of its own.
#pragma once
#include <chrono>

namespace boost {
namespace process {
template <typename... Args> int system(Args &&...) { return 0; }
class child {
public:
  template <typename... Args> explicit child(Args &&...) {}
  ~child();
  void wait();
  template <typename R, typename P>
  bool wait_for(const std::chrono::duration<R, P> &);
  bool running();
};
class group {
public:
  void wait();
  template <typename R, typename P>
  bool wait_for(const std::chrono::duration<R, P> &);
};
namespace v2 {
template <typename Executor = int> class basic_process {
public:
  int wait();
  bool running();
};
using process = basic_process<>;
template <typename Executor> int execute(basic_process<Executor>) { return 0; }
} // namespace v2
} // namespace process
} // namespace boost
