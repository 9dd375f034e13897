// Source: cloudflare/workerd pull #1028, review (what a reference in a local variable names is only good to the next
// co_await); here it is an actor of a cache that evicts.
#include "../rt/kj.hpp"
#include <map>
#include <string>
#include <utility>

namespace actors {

struct Actor {
  std::string id;
  unsigned long alarms = 0;
  std::string storageKey;
};

kj::Promise<std::string> readAlarm(std::string key);
kj::Promise<void> deliver(std::string actorId, std::string alarm);

class ActorCache {
public:
  Actor &get(const std::string &id) {
    auto found = actors_.find(id);
    if (found == actors_.end())
      found = actors_.emplace(id, Actor{id, 0, "actor/" + id}).first;
    return found->second;
  }

  void evictIdle(unsigned long most) {
    for (auto it = actors_.begin(); it != actors_.end() && actors_.size() > most;)
      it = actors_.erase(it);
  }

  kj::Promise<void> runAlarm(std::string id) {
    Actor &actor = get(id);
    auto alarm = co_await readAlarm(actor.storageKey);
    if (alarm.empty())
      co_return;
    co_await deliver(actor.id, std::move(alarm)); // EITHER: lifetime stale
    ++actor.alarms; // EITHER: lifetime stale
  }

private:
  std::map<std::string, Actor> actors_;
};

} // namespace actors
