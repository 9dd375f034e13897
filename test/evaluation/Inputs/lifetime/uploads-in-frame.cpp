// Source: redpanda-data/redpanda pull #7053, discussion (in a coroutine the same references are right: its frame waits for
// all of the continuations).
#include "../rt/seastar.hpp"

namespace archival {

struct segment {
  std::string name;
  std::size_t size = 0;
};

class remote {
public:
  ss::future<bool> upload(const segment& s);
};

class archiver {
  remote& _remote;

public:
  explicit archiver(remote& r) : _remote(r) {}

  ss::future<std::size_t> upload_all(std::vector<segment> candidates) {
    std::size_t uploaded = 0;
    std::vector<std::string> failed;
    co_await ss::max_concurrent_for_each(candidates, 4, [this, &uploaded, &failed](const segment& s) {
      return _remote.upload(s).then([&uploaded, &failed, &s](bool ok) {
        if (ok) {
          ++uploaded;
        } else {
          failed.push_back(s.name);
        }
      });
    });
    auto retried = ss::make_lw_shared<std::size_t>(0);
    co_await ss::parallel_for_each(failed.begin(), failed.end(), [this, retried](const std::string& name) -> ss::future<> {
      auto counter = retried;
      auto ok = co_await _remote.upload(segment{name, 0});
      *counter += ok;
    });
    co_return uploaded + *retried;
  }
};

} // namespace archival
