// RUN: %check %s
// What a function says of itself counts before what a model says of it.
#include <mylib/task.hpp>

namespace mine {
[[clang::annotate("async-tidy::nonblocking")]] void quick();
} // namespace mine

mylib::task<> runs() {
  mine::quick();
  co_return;
}
