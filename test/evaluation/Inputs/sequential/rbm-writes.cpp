// Source: ceph/ceph pull #64585 (crimson/os/seastore/rbm: improve large sequential write by issuing writes in parallel).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <string>
#include <utility>
#include <vector>

namespace ss = seastar;

namespace seastore {

struct extent {
  unsigned long offset = 0;
  std::string data;
  bool dirty = true;
};

class block_device {
public:
  ss::future<> write(unsigned long offset, std::string data);
};

struct write_stats {
  unsigned long records = 0;
  unsigned long bytes = 0;
};

class placement_manager {
public:
  explicit placement_manager(block_device &dev) : _dev(dev) {}

  ss::future<> write_out(std::vector<extent> extents) {
    for (auto &e : extents) { // EITHER: sequential a
      if (!e.dirty)
        continue;
      ++_stats.records;
      _stats.bytes += e.data.size();
      co_await _dev.write(e.offset, e.data); // EITHER: sequential a
      e.dirty = false;
    }
  }

  const write_stats &stats() const { return _stats; }

private:
  block_device &_dev;
  write_stats _stats;
};

} // namespace seastore
