// Source: ceph/ceph pull #54416, as fixed (the life of the PG is extended over the walk).
#include "../rt/seastar.hpp"
#include <map>
#include <set>

namespace crimson::osd {

using pgid = unsigned;
using snapid = unsigned long;

class PG : public std::enable_shared_from_this<PG> {
  std::set<snapid> _snap_trimq;
  ss::future<bool> trim(snapid snap);

public:
  ss::future<> trim_all() {
    auto self = shared_from_this();
    while (!_snap_trimq.empty()) {
      const auto snap = *_snap_trimq.begin();
      const bool done = co_await trim(snap);
      if (!done) {
        break;
      }
      _snap_trimq.erase(snap);
    }
  }
  const std::set<snapid>& snap_trimq() const { return _snap_trimq; }
};

class ShardServices {
  std::map<pgid, ss::shared_ptr<PG>> _pgs;

  ss::future<> log(std::size_t left);

public:
  void pg_removed(pgid id) { _pgs.erase(id); }

  ss::future<> trim_snaps(pgid id) {
    auto found = _pgs.find(id);
    if (found == _pgs.end()) {
      co_return;
    }
    auto pg = found->second;
    co_await pg->trim_all();
    co_await log(pg->snap_trimq().size());
  }
};

} // namespace crimson::osd
