#include <mylib/task.hpp>

namespace client {
void fetch();
} // namespace client

mylib::task<> runs() {
  client::fetch();
  co_return;
}
