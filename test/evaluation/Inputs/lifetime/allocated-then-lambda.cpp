// Source: redpanda-data/redpanda pull #7122 (the closure of a continuation has the topic, which is read after an await).
#include "../rt/seastar.hpp"

class allocator {
public:
  ss::future<int> reallocate(std::string topic);
};

class frontend {
  allocator _allocator;
  std::vector<std::string> _moved;
  ss::future<> replicate(int assignment);

public:
  ss::future<> move(std::string topic) {
    return _allocator.reallocate(topic).then([this, topic](int assignment) -> ss::future<> { // EITHER: lifetime topic
      co_await replicate(assignment);
      _moved.push_back(topic); // EITHER: lifetime topic
    });
  }
};
