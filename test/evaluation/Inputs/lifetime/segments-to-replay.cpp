// Source: scylladb/scylladb pull #27477 and issue #27520 (`this` is read out of a closure after its first suspension, in
// a continuation that drops the closure).
#include "../rt/seastar.hpp"

class log {
public:
  ss::future<std::vector<std::string>> get_segments_to_replay();
};

class hints {
  std::vector<std::string> _segments;
  ss::future<std::shared_ptr<log>> add_store();

public:
  ss::future<> load() {
    return add_store().then([this](std::shared_ptr<log> l) -> ss::future<> { // EITHER: lifetime load
      auto found = co_await l->get_segments_to_replay();
      for (auto &each : found)
        _segments.push_back(each); // EITHER: lifetime load
    });
  }
};
