// RUN: %check %s async-sequential-await-in-loop

// The half fix: the texts are gathered, the requests still run one by one.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <utility>
#include <vector>

cppcoro::task<std::string> request(std::string Url);
cppcoro::task<std::string> receive(std::string Header);

struct Session {
  cppcoro::task<std::string> get(std::string Url) {
    co_return co_await request(Url);
  }
};

cppcoro::task<std::vector<std::string>>
fetchAll(Session &Http, std::vector<std::string> Urls) {
  std::vector<cppcoro::task<std::string>> Texts;
  for (auto &Url : Urls) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    auto Header = co_await Http.get(Url);
    Texts.push_back(receive(Header));
  }
  co_return co_await cppcoro::when_all(std::move(Texts));
}
