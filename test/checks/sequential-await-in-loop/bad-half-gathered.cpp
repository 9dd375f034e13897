// RUN: %check %s

// What is gathered for later does not hide what is awaited at once.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <utility>
#include <vector>

struct Response {
  cppcoro::task<int> text();
};
cppcoro::task<Response> request(int Id);
struct Session {
  cppcoro::task<Response> get(int Id) { co_return co_await request(Id); }
};
cppcoro::task<int> parse(Response Given);

cppcoro::task<> fetches(Session &Http, const std::vector<int> &Ids) {
  std::vector<cppcoro::task<int>> Texts;
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    auto Page = co_await Http.get(Id);
    Texts.push_back(parse(Page));
  }
  co_await cppcoro::when_all(std::move(Texts));
}
