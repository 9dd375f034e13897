// Source: redpanda-data/redpanda src/v/cloud_storage/materialized_resources.cc, trim_segments (pointers to elements are
// collected and used before the next await).
#include "../rt/seastar.hpp"
#include <list>

struct segment {
  int age;
  void offload();
};

class resources {
  std::list<segment> _segments;
  ss::future<> wait();

public:
  void add(int age) { _segments.push_back(segment{age}); }
  void drop() { _segments.pop_front(); }
  ss::future<> trim_loop(int most) {
    for (int round = 0; round < 3; ++round) {
      std::vector<segment *> old;
      for (auto &s : _segments)
        if (s.age > most)
          old.push_back(&s);
      for (auto *s : old)
        s->offload();
      co_await wait();
    }
  }
};
