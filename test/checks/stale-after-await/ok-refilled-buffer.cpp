// RUN: %check %s

// The buffer is another one, stays as it is, or keeps its elements in place.

#include <list>
#include <mylib/task.hpp>
#include <string>
#include <string_view>

mylib::task<int> receive(int From);
void use(std::string_view First);
void use(int);

mylib::task<void> readLine(int From, std::string &Into) {
  Into.clear();
  Into.push_back(co_await receive(From));
}
mylib::task<int> check(std::string &Text) { co_return Text.size() + co_await receive(1); }
mylib::task<void> add(std::list<int> &To) { To.push_back(co_await receive(1)); }

mylib::task<void> serve(int From) {
  std::string Buffer, Other;
  co_await readLine(From, Buffer);
  std::string_view Command = Buffer;
  co_await readLine(From, Other);
  co_await check(Buffer);
  use(Command);
  co_await readLine(From, Buffer);
  Command = Buffer;
  use(Command);
}
mylib::task<void> grows() {
  std::list<int> Numbers;
  co_await add(Numbers);
  int &First = Numbers.front();
  co_await add(Numbers);
  use(First);
}
