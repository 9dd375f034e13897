// Source: ceph/ceph pull request #48505 (use after free in FuturizedStoreLogReader::read: repeat() moves its body)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <map>
#include <seastar/core/future.hh>
#include <seastar/core/loop.hh>
#include <string>

namespace crimson {
struct OmapPage {
  bool complete = false;
  std::map<std::string, std::string> values;
  std::string last_key;
};

class Store {
public:
  seastar::future<OmapPage> omap_get_values(std::string collection, std::string start);
};

class LogReader {
  Store &store_;
  std::string collection_;
  std::map<std::string, std::string> entries_;

  void process_entry(const std::string &key, const std::string &value) {
    entries_.emplace(key, value);
  }

public:
  LogReader(Store &store, std::string collection)
      : store_(store), collection_(std::move(collection)) {}

  seastar::future<> read() {
    return seastar::repeat([this, start = std::string("_")]() mutable {
      return store_.omap_get_values(collection_, start).then(
          [this, &start](OmapPage page) { // EXPECT: lifetime
            for (auto &[key, value] : page.values)
              process_entry(key, value);
            start = page.last_key;
            return page.complete ? seastar::stop_iteration::yes
                                 : seastar::stop_iteration::no;
          });
    });
  }
};
} // namespace crimson
