// Source: qcoro/qcoro issue #131, the answer (a coroutine may take a reference if its caller awaits it where it calls it).
#include "../rt/lazy_task.hpp"
#include <string>

task<std::string> get(std::string url);

task<int> lengthOf(std::string &data) {
  const auto more = co_await get(data);
  data += more;
  co_return static_cast<int>(data.size());
}

task<int> fetch() {
  std::string data = co_await get("first");
  const int length = co_await lengthOf(data);
  co_return length + static_cast<int>(data.size());
}
