// RUN: %check %s

// E4, the other side: the callee's body changes nothing that is shared.

#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<int> request(std::string Url, int Id);

struct Session {
  std::string Base;
  mylib::task<int> get(int Id) {
    std::string Url = Base;
    int Retries = 0;
    ++Retries;
    co_return co_await request(Url, Id);
  }
};
static mylib::task<int> getFrom(Session &Http, int Id) {
  co_return co_await request(Http.Base, Id);
}

mylib::task<> gets(Session &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await Http.get(Id);
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getFrom' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await getFrom(Http, Id);
}
