// RUN: %check %s

// What refers into a buffer that the coroutine gives away to be filled anew.

#include <mylib/task.hpp>
#include <string>
#include <string_view>
#include <vector>

mylib::task<int> receive(int From);
void use(std::string_view First);
void use(int);

mylib::task<void> readLine(int From, std::string &Into) {
  Into.clear();
  Into.push_back(co_await receive(From));
}
mylib::task<void> add(std::vector<int> &To) { To.push_back(co_await receive(1)); }

mylib::task<void> serve(int From) {
  std::string Buffer;
  co_await readLine(From, Buffer);
  std::string_view Command = Buffer;
  co_await readLine(From, Buffer);
  use(Command);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Command' shows elements of 'Buffer', which 'readLine' has given other elements since [async-stale-after-await]
}
mylib::task<void> grows() {
  std::vector<int> Numbers{1};
  int &First = Numbers.front();
  co_await add(Numbers);
  use(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'First' shows elements of 'Numbers', which 'add' has given other elements since [async-stale-after-await]
}
