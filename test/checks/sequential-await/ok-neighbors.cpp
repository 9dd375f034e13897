// RUN: %check %s --config='{CheckOptions: {async-sequential-await.WarnOnNeighbors: true}}'

// Neighbors that need each other, or may.

#include <asio.hpp>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <mylib/task.hpp>
#include <utility>

struct Connection {
  mylib::task<int> query(int Id);
  mylib::task<int> size() const;
};
mylib::task<int> connect(Connection &To);
mylib::task<int> fetch(int Id);
mylib::task<> warm(int Id);
mylib::task<> start();
mylib::task<> check(int Id);
mylib::task<int> next(int Id);
mylib::task<int> load(int Id);
void note(int &Value);
mylib::eager<int> begin(int Id);

mylib::task<int> results() {
  const int One = co_await fetch(1);
  const int Two = co_await load(One);
  const int Twice = Two * 2;
  const int Three = co_await load(Twice);
  co_return Three;
}
mylib::task<int> objects(Connection &Database) {
  const int One = co_await connect(Database);
  const int Two = co_await Database.query(1);
  const int Three = co_await Database.size();
  co_return One + Two + Three;
}
// What yields nothing is awaited for what it does.
mylib::task<int> effects() {
  co_await start();
  co_await warm(1);
  const int One = co_await load(1);
  co_await check(1);
  co_return co_await load(2);
}
mylib::task<int> barriers() {
  int One = co_await fetch(1);
  note(One);
  int Two = co_await load(2);
  if (Two > One)
    co_return 0;
  co_return co_await fetch(3);
}
// The same again, and the next of something.
mylib::task<int> repeated() {
  int One = co_await fetch(1);
  int Again = co_await fetch(1);
  int Next = co_await next(1);
  int Last = co_await next(2);
  co_return One + Again + Next + Last;
}
// Work that runs already.
mylib::task<int> joined() {
  auto First = begin(1);
  auto Second = begin(2);
  int One = co_await std::move(First);
  int Two = co_await std::move(Second);
  co_return One + Two;
}
// What is wrapped works on the same connection.
static mylib::task<int> within(int Seconds, mylib::task<int> Work) {
  co_return co_await std::move(Work);
}
mylib::task<int> wrapped(Connection &Database) {
  const int One = co_await within(1, Database.query(1));
  const int Two = co_await within(2, Database.query(2));
  co_return One + Two;
}
