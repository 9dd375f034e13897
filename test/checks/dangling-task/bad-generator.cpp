// RUN: %check %s

// A generator starts when its first value is asked for.

#include <cppcoro/generator.hpp>
#include <string>
#include <vector>

cppcoro::generator<char> characters(const std::string &Text) {
  for (char C : Text)
    co_yield C;
}
std::string name(int);

void stored() {
  auto Characters = characters(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Characters' refers to it [async-dangling-task]
  for (char C : Characters)
    (void)C;
}

// What the loop holds is the generator, and not what it was made of.
void inLoop() {
  for (char C : characters(name(1)))
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: this temporary of type 'std::string' ends with the full expression, but the task in '__range1' refers to it [async-dangling-task]
    (void)C;
}

cppcoro::generator<char> returned(std::string Text) {
  return characters(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

void closure(int Count) {
  auto Numbers = [&]() -> cppcoro::generator<int> {
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: this lambda ends with the full expression, but the task in 'Numbers' uses what it captures [async-dangling-task]
    for (int I = 0; I < Count; ++I)
      co_yield I;
  }();
  for (int Number : Numbers)
    (void)Number;
}
