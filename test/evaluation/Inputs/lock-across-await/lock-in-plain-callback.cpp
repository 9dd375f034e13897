// Source: XRPLF/clio src/web/dosguard/DOSGuard.cpp (members that are no coroutines lock and unlock by themselves; the
// coroutine calls them between its awaits).
#include "../rt/lazy_task.hpp"
#include <map>
#include <mutex>
#include <string>

class Guard {
  mutable std::mutex mutex_;
  std::map<std::string, int> counts_;

public:
  bool allow(const std::string &ip) {
    std::scoped_lock const lock(mutex_);
    return ++counts_[ip] < 100;
  }
  void done(const std::string &ip) {
    std::scoped_lock const lock(mutex_);
    --counts_[ip];
  }
};

task<std::string> process(std::string request);

task<std::string> handle(Guard &guard, std::string ip, std::string request) {
  if (!guard.allow(ip))
    co_return std::string("slow down");
  auto answer = co_await process(std::move(request));
  guard.done(ip);
  co_return answer;
}
