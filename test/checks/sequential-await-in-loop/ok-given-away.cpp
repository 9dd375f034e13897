// RUN: %check %s

// What others got the address of, they may change while the coroutine is suspended.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
void watch(bool *);
struct Even {
  bool operator()(int) const;
};

mylib::task<> asked(const std::vector<int> &Ids) {
  bool Stop = false;
  watch(&Stop);
  for (int Id : Ids) {
    if (Stop)
      break;
    co_await fetch(Id);
  }
}
class Session {
  bool Stop = false;
  std::vector<int> Ids;

public:
  mylib::task<> run() {
    auto Later = [this] { Stop = true; };
    Later();
    for (int Id : Ids) {
      if (Stop)
        break;
      co_await fetch(Id);
    }
  }
};
mylib::task<> byCall(const std::vector<int> &Ids, Even Wanted) {
  for (int Id : Ids) {
    if (Wanted(Id))
      break;
    co_await fetch(Id);
  }
}
