// RUN: %check %s

// The standard input as a stream.

#include <iostream>
#include <mylib/task.hpp>
#include <sstream>

mylib::task<int> asks() {
  int Answer = 0;
  std::cin >> Answer;
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'std::basic_istream::operator>>' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  std::string Word;
  std::cin >> Word;
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'std::operator>>' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  std::getline(std::cin, Word);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::getline' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  std::cin.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'std::basic_istream::get' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  co_return Answer;
}

mylib::task<int> parses(std::string Text, std::istream &Stream) {
  std::istringstream In(Text);
  std::string Line;
  std::getline(In, Line);
  In >> Line;
  std::getline(Stream, Line);
  co_return In.get();
}
