// RUN: %check %s

// E4, the other side: what the callee's body writes belongs to an object that
// each call has anew, or picks.

#include <memory>
#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<int> request(int Id);

struct connection {
  std::string Host;
  int Last = 0;
  std::vector<int> Log;
  std::unique_ptr<connection> Next;
  mylib::task<> open() {
    const int Value = co_await request(0);
    Last = Value;
    note(Value);
  }
  void note(int Value) {
    Last = Value;
    Log.push_back(Value);
  }
  mylib::task<int> ask(int Id) {
    Last = co_await request(Id);
    if (Next)
      Next->Last = Last;
    co_return Last;
  }
};

mylib::task<int> read(connection &From);
static mylib::task<int> helloFrom(std::string Host) {
  connection Own{Host};
  co_await Own.open();
  co_return co_await read(Own);
}

struct session {
  std::string Host;
  mylib::task<int> get(int Id) {
    connection Own{Host};
    co_await Own.open();
    co_return co_await Own.ask(Id);
  }
  mylib::task<int> askOf(connection &Other, int Id) {
    co_return co_await Other.ask(Id);
  }
};

mylib::task<> gets(session &Http, const std::vector<int> &Ids,
                   std::vector<connection> &All) {
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await Http.get(Id);
  for (connection &One : All)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'askOf' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await Http.askOf(One, 1);
  for (connection &One : All)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'helloFrom' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await helloFrom(One.Host);
}
