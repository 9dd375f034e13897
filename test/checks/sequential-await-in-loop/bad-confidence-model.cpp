// RUN: %check %s --config='{CheckOptions: {async-sequential-await-in-loop.LeastConfidence: model}}'

// What was seen, and what a model says.

#include <asio.hpp>
#include <mylib/task.hpp>
#include <string>
#include <vector>

using asio::ip::tcp;
mylib::task<int> fetch(int Id);
struct Client {
  mylib::task<int> get(int Id) const;
  mylib::task<int> post(int Id);
};
mylib::task<int> load(int Id);
static mylib::task<int> twice(int Id) { co_return co_await load(Id) * 2; }

asio::awaitable<void> resolves(tcp::resolver &Resolver,
                               std::vector<std::string> Hosts) {
  for (const std::string &Host : Hosts)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'async_resolve' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await Resolver.async_resolve(Host.c_str(), "http", asio::use_awaitable);
}
mylib::task<> runs(const Client &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await fetch(Id);
  for (int Id : Ids)
    co_await Http.get(Id);
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'twice' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await twice(Id);
}
