// Source: scylladb/scylladb db/commitlog/commitlog.cc, sync (the future of the round before is awaited by the
// continuation of this one, whose future the member holds).
#include "../rt/seastar.hpp"

struct segment {
  ss::future<> sync();
};

class manager {
  std::vector<std::shared_ptr<segment>> _segments;
  ss::future<> _background = ss::make_ready_future<>();

public:
  void sync() {
    auto before = std::exchange(_background, ss::make_ready_future<>());
    auto copy = _segments;
    _background = ss::parallel_for_each(copy, [](std::shared_ptr<segment> s) {
                    auto &syncing = *s;
                    return syncing.sync().finally([s] {});
                  }).then([before = std::move(before)]() mutable { return std::move(before); });
  }
  ss::future<> shutdown() { return std::exchange(_background, ss::make_ready_future<>()); }
};
