// RUN: %check %s
#include <mylib/task.hpp>
#include <string>

namespace app {
struct session {
  mylib::task<std::string> get(const std::string &);
  mylib::task<std::string> put(const std::string &);
};
mylib::task<> sleep();
} // namespace app

mylib::task<> loops(app::session &Session, std::vector<std::string> Keys) {
  for (const std::string &Key : Keys)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'get' may be called again while an earlier call is in flight
  // CHECK-NOTES: :[[@LINE-3]]:3: note: start the tasks first, a limited number at a time, and await them after that
    co_await Session.get(Key);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: keep 'Session.get(Key)' in a container here, and await it after the loop
  for (const std::string &Key : Keys)
    co_await Session.put(Key);
  for (const std::string &Key : Keys) {
    co_await Session.get(Key);
    co_await app::sleep();
  }
}
