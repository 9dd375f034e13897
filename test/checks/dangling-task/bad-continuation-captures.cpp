// RUN: %check %s async-dangling-task

// A continuation refers to what its lambda captures, and so does the task that
// it is part of.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <string>

seastar::future<int> load();
void log(const std::string &);
seastar::future<> close(std::string &Name) {
  co_await load();
  Name.clear();
}

seastar::future<> captured(std::string Name) {
  return load().then([&Name](int) { log(Name); });
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

seastar::future<> by_address() {
  std::string Name = "a";
  return load().then([Where = &Name](int) { log(*Where); });
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

seastar::future<> continued(std::string Name) {
  return close(Name).then([] {});
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

// By value, of the caller, awaited here.
seastar::future<> copied(std::string Name) {
  return load().then([Name](int) { log(Name); });
}
seastar::future<> of_caller(std::string &Name) {
  return load().then([&Name](int) { log(Name); });
}
seastar::future<> awaited(std::string Name) {
  co_await load().then([&Name](int) { log(Name); });
}
