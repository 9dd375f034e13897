// Source: facebookexperimental/libunifex doc/api_reference.md, async_scope (what is spawned into a scope of somebody else must not refer to
// the stack of who spawns it).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <chrono>
#include <string>
#include <unifex/scheduler_concepts.hpp>
#include <unifex/spawn_future.hpp>
#include <unifex/task.hpp>
#include <utility>
#include <vector>

namespace update {

struct Scheduler {};
unifex::task<std::string> fetchChunk(std::string url, unsigned index);

class Download {
public:
  Download(Scheduler scheduler, std::string url) : scheduler_(scheduler), url_(std::move(url)) {}

  unifex::task<void> run(unsigned chunks) {
    for (unsigned i = 0; i < chunks; ++i) {
      co_await unifex::schedule(scheduler_); // EITHER: lifetime dangling
      data_.push_back(co_await fetchChunk(url_, i)); // EITHER: lifetime dangling
    }
  }
  unsigned long chunks() const { return data_.size(); }

private:
  Scheduler scheduler_;
  std::string url_;
  std::vector<std::string> data_;
};

class Updater {
public:
  Updater(Scheduler scheduler, unifex::async_scope &scope) : scheduler_(scheduler), scope_(scope) {}

  unsigned long prefetch(const std::vector<std::string> &urls) {
    unsigned long ready = 0;
    for (const auto &url : urls) {
      Download download{scheduler_, url};                  // EITHER: lifetime dangling
      unifex::spawn_detached(download.run(4), scope_);     // EITHER: lifetime dangling
      ready += download.chunks();
    } // EITHER: lifetime dangling
    return ready;
  }

private:
  Scheduler scheduler_;
  unifex::async_scope &scope_;
};

} // namespace update
