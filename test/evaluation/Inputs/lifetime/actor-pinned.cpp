// Source: cloudflare/workerd pull #1028, review (an actor that is in use has a count, and eviction leaves it alone).
#include "../rt/kj.hpp"
#include <map>
#include <string>
#include <utility>

namespace actors {

struct Actor {
  std::string storageKey;
  unsigned long alarms = 0;
  int pins = 0;
};

class Pin {
public:
  explicit Pin(Actor &actor) : actor_(&actor) { ++actor_->pins; }
  Pin(Pin &&other) noexcept : actor_(std::exchange(other.actor_, nullptr)) {}
  ~Pin() {
    if (actor_)
      --actor_->pins;
  }
  Actor *operator->() const { return actor_; }

private:
  Actor *actor_;
};

kj::Promise<std::string> readAlarm(std::string key);

class ActorCache {
public:
  Pin get(const std::string &id) { return Pin(actors_.try_emplace(id, Actor{"actor/" + id}).first->second); }

  void evictIdle() {
    for (auto it = actors_.begin(); it != actors_.end();)
      it = it->second.pins == 0 ? actors_.erase(it) : std::next(it);
  }

  kj::Promise<void> runAlarm(std::string id) {
    auto actor = get(id);
    auto alarm = co_await readAlarm(actor->storageKey);
    if (!alarm.empty())
      ++actor->alarms;
  }

private:
  std::map<std::string, Actor> actors_;
};

} // namespace actors
