#include <cppcoro/task.hpp>

namespace app {
[[clang::annotate("async-tidy::blockng")]] void work();
} // namespace app
cppcoro::task<> fetch();
cppcoro::task<> runs() {
  fetch();
  app::work();
  co_return;
}
