#include <cppcoro/task.hpp>

cppcoro::task<> fetch();
cppcoro::task<> drops() {
  fetch();
  co_return;
}
