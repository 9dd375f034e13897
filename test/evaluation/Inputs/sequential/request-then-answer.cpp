// Source: boostorg/cobalt example/thread.cpp, work (one channel of answers: the next request is sent when the answer of
// the one before was taken).
#include "../rt/cobalt.hpp"

struct answers {
  boost::cobalt::detail::aw<int> receive();
};
struct requests {
  boost::cobalt::detail::aw<void> send(int a, int b, answers *to);
};

boost::cobalt::promise<int> work(requests &to, int first, int last, int b) {
  answers from;
  int sum = 0;
  for (int a = first; a <= last; ++a) {
    co_await to.send(a, b, &from);
    sum += co_await from.receive();
  }
  co_return sum;
}
