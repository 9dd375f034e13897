// Source: scylladb/seastar doc/lambda-coroutine-fiasco.md and pull request #3016 (coroutine::lambda, awaited in the same expression)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <map>
#include <seastar/core/coroutine.hh>
#include <seastar/core/gate.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/sleep.hh>
#include <string>

namespace hints {
struct Segment {
  std::string name;
  unsigned long bytes = 0;
};
seastar::future<unsigned long> replay(Segment segment);

class Sender {
  seastar::gate gate_;
  seastar::semaphore concurrency_{4};
  std::map<std::string, unsigned long> replayed_;

public:
  seastar::future<> send(Segment segment) {
    const std::string name = segment.name;
    co_await seastar::with_semaphore(
        concurrency_, 1, seastar::coroutine::lambda([this, &segment, &name]() -> seastar::future<> {
          co_await seastar::sleep(std::chrono::milliseconds(1));
          auto bytes = co_await replay(segment);
          replayed_[name] += bytes;
        }));
  }

  seastar::future<> stop() { return gate_.close(); }
};
} // namespace hints
