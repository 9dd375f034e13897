// RUN: %check %s

// What a forwarding reference is bound to may be written: a range that is
// worked on, an object that is more than its value, what a callable is called
// with, and a variable whose callee cannot be seen.

#include <mylib/task.hpp>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
template <typename T> mylib::task<int> load(int Id, T &&Where);
template <typename T> void advance(T &&Position);
template <typename F, typename... Args>
void call(F &&Function, Args &&...Values) {
  Function(Values...);
}
struct Session {
  Session(const Session &) = delete;
  int Requests;
};
struct Request {
  Request(int Id, Session &Of);
};

mylib::task<> writes(int Count, std::vector<int> &Ids, Session &Open) {
  int Position = 0;
  for (int Id : Ids)
    co_await load(Id, Position);
  for (int I = 0; I < Count;) {
    co_await fetch(I);
    advance(I);
  }
  int Next = 0;
  for (int Id : Ids) {
    co_await fetch(Id + Next);
    call([](int &Value) { ++Value; }, Next);
  }
  std::vector<Request> Requests;
  for (int Id : Ids) {
    co_await fetch(Id);
    Requests.emplace_back(Id, Open);
  }
}
