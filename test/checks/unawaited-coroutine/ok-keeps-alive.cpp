// RUN: %check %s

// The object lives until the end of its scope on purpose: it can be awaited,
// but its destructor is what matters.

#include <mylib/task.hpp>

struct subscription : stub_detail::awaiter<int> {
  ~subscription();
};
subscription subscribe(const char *Topic);
mylib::task<> serve();

mylib::task<> listens() {
  auto Subscription = subscribe("news");
  co_await serve();
}

// Starts the work, unless awaiting it did.
class starter {
public:
  starter(starter &&);
  ~starter();
  stub_detail::awaiter<int> operator co_await() &&;
};
starter start(mylib::task<> Work);

mylib::task<> startsInBackground() {
  start(serve());
  co_await start(serve());
}
