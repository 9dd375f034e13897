// RUN: %check %s async-sequential-await-in-loop

// What goes to all shards, or to each element, is many calls at once: a loop over
// it is bounded already.

#include <seastar/core/coroutine.hh>
#include <seastar/core/loop.hh>
#include <seastar/core/sharded.hh>
#include <string>
#include <vector>

struct Service {
  seastar::future<> drop(std::string Name);
};

seastar::future<> fans_out(seastar::sharded<Service> &Services,
                           const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    co_await Services.invoke_on_all([Name](Service &One) { (void)Name; });
  for (const std::string &Name : Names)
    co_await Services.invoke_on_others([Name](Service &One) { (void)Name; });
  for (const std::string &Name : Names)
    co_await Services.map([Name](Service &One) { return Name.size(); });
  for (const std::string &Name : Names)
    co_await Services.map_reduce(1, [Name](Service &One) { (void)Name; });
  for (const std::string &Name : Names)
    co_await Services.map_reduce0([Name](Service &One) { (void)Name; }, 1, 2);
  for (const std::string &Name : Names)
    co_await seastar::smp::invoke_on_all([Name] { (void)Name; });
  for (const std::string &Name : Names)
    co_await seastar::smp::invoke_on_others(1, [Name] { (void)Name; });
  for (const std::string &Name : Names)
    co_await seastar::map_reduce(Name, [](char) { return 1; }, 1, 2);
}

seastar::future<> load(std::string Name);
seastar::future<> one_by_one(const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await load(Name);
}
