// RUN: %check %s async-sequential-await-in-loop

// Each page is requested and read before the next request starts. One finding
// for the loop, which names both awaits.

#include <cppcoro/task.hpp>
#include <string>
#include <vector>

cppcoro::task<std::string> request(std::string Url);
cppcoro::task<std::string> receive(std::string Header);

struct Response {
  std::string Header;
  cppcoro::task<std::string> text() { co_return co_await receive(Header); }
};

struct Session {
  cppcoro::task<Response> get(std::string Url) {
    co_return Response{co_await request(Url)};
  }
};

cppcoro::task<std::vector<std::string>>
fetchAll(Session &Http, std::vector<std::string> Urls) {
  std::vector<std::string> Pages;
  for (auto &Url : Urls) {
    // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'get' and 'text' are awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    // CHECK-NOTES: :[[@LINE+3]]:17: note: 'get' does nothing that its other calls depend on
    // CHECK-NOTES: :[[@LINE+3]]:21: note: 'text' is called on another object in each iteration
    // CHECK-NOTES: :[[@LINE-4]]:3: note: 'cppcoro::when_all' awaits them together; {{.*}}
    auto Page = co_await Http.get(Url);
    Pages.push_back(co_await Page.text());
    // CHECK-NOTES: :[[@LINE-7]]:3: note: make the body of the loop a coroutine, and hand it the task of each iteration
  }
  co_return Pages;
}
