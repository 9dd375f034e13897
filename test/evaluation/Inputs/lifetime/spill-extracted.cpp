// Source: redpanda-data/redpanda pull #19836, as fixed (the entry is extracted before it is spilled, and is the frame's own).
#include "../rt/lazy_task.hpp"
#include <cstddef>
#include <string>
#include <unordered_map>

namespace compaction {

struct entry {
  long offset = 0;
  std::size_t memory = 0;
};

class index_file {
public:
  task<bool> append(const std::string &key, long offset);
};

class spill_key_index {
  std::unordered_map<std::string, entry> _midx;
  std::size_t _memory = 0;
  std::size_t _limit = 1 << 20;
  index_file _file;

public:
  task<bool> add(std::string key, entry e) {
    while (_memory + e.memory > _limit && !_midx.empty()) {
      auto node = _midx.extract(_midx.begin());
      _memory -= node.mapped().memory;
      if (!co_await _file.append(node.key(), node.mapped().offset)) {
        _memory += node.mapped().memory;
        _midx.insert(std::move(node));
        co_return false;
      }
    }
    _memory += e.memory;
    _midx.insert_or_assign(std::move(key), e);
    co_return true;
  }
};

} // namespace compaction
