// RUN: %check %s

// A handle to work that runs already, which one may await or let go.

#include <mylib/task.hpp>

struct join_handle : stub_detail::awaiter<void> {
  void cancel();
  bool done() const;
};
join_handle start(mylib::task<> Work);
mylib::task<> work();

mylib::task<> starts() {
  start(work());
  auto Handle = start(work());
  co_return;
}
