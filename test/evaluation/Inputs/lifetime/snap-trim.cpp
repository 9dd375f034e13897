// Source: ceph/ceph pull #54416 (crimson/osd/pg: the PG is gone before its snap_trimq has been walked).
#include "../rt/seastar.hpp"
#include <map>
#include <set>

namespace crimson::osd {

using pgid = unsigned;
using snapid = unsigned long;

class PG {
  std::set<snapid> _snap_trimq;
  unsigned _trimmed = 0;

public:
  std::set<snapid> snap_trimq() const { return _snap_trimq; }
  ss::future<bool> trim(snapid snap);
  void trimmed(snapid snap) {
    _snap_trimq.erase(snap);
    ++_trimmed;
  }
};

class PGMap {
  std::map<pgid, std::unique_ptr<PG>> _pgs;

public:
  PG* get_pg(pgid id) {
    auto found = _pgs.find(id);
    return found != _pgs.end() ? found->second.get() : nullptr;
  }
  void pg_created(pgid id, std::unique_ptr<PG> pg) { _pgs[id] = std::move(pg); }
  void pg_removed(pgid id) { _pgs.erase(id); }
};

class ShardServices {
  PGMap _pg_map;

public:
  void remove_pg(pgid id) { _pg_map.pg_removed(id); }

  ss::future<> trim_snaps(pgid id) {
    PG* pg = _pg_map.get_pg(id);
    if (!pg) {
      co_return;
    }
    for (auto snap : pg->snap_trimq()) { // ALT: sequential
      if (co_await pg->trim(snap)) { // EITHER: lifetime stale // ALT: sequential
        pg->trimmed(snap); // EITHER: lifetime stale
      }
    }
  }
};

} // namespace crimson::osd
