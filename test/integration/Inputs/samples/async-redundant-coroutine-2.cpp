#include <cppcoro/task.hpp>
#include <memory>

struct session {
  cppcoro::task<int> fetch();
};

SAMPLE
