// RUN: %check %s async-dangling-task

// A sender has copies of what it was made of.

#include <mylib/task.hpp>
#include <string>
#include <utility>

namespace lib {
struct sender_t {};
template <typename T> struct sender {
  using sender_concept = sender_t;
  T Value;
};
template <typename T> sender<T> just(const T &Value) { return {Value}; }
template <typename S> auto adapt(S &&Sender) {
  return just(std::forward<S>(Sender));
}
} // namespace lib

auto adapted(std::string Text) {
  auto Sender = lib::just(Text);
  return lib::adapt(std::move(Sender));
}
void use() { (void)adapted("a"); }
