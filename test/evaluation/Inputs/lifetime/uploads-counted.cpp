// Source: redpanda-data/redpanda pull #7053 (a function that is no coroutine hands references to its locals to
// continuations, and returns).
#include "../rt/seastar.hpp"
#include <numeric>

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
  std::vector<segment> _candidates;
  std::size_t _uploaded_bytes = 0;

public:
  explicit archiver(remote& r) : _remote(r) {}

  ss::future<std::size_t> upload_candidates(std::size_t limit) {
    std::size_t uploaded = 0; // EITHER: lifetime dangling
    std::size_t remaining = limit; // EITHER: lifetime dangling
    return ss::do_for_each(_candidates, [this, &uploaded, &remaining](const segment& s) { // EITHER: lifetime dangling
      if (remaining == 0) { // EITHER: lifetime dangling
        return ss::make_ready_future<>();
      }
      --remaining; // EITHER: lifetime dangling
      return _remote.upload(s).then([this, &uploaded, size = s.size](bool ok) { // EITHER: lifetime dangling
        if (ok) {
          ++uploaded; // EITHER: lifetime dangling
          _uploaded_bytes += size;
        }
      });
    }).then([&uploaded] { return uploaded; }); // EITHER: lifetime dangling
  }
};

} // namespace archival
