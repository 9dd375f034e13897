// RUN: %check %s
#include <mylib/task.hpp>
#include <simdjson.h>

mylib::task<> blocks(simdjson::dom::parser &Parser) {
  Parser.load("a.json");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'simdjson::dom::parser::load' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, read the file asynchronously and parse its text
  simdjson::padded_string::load("a.json");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'simdjson::padded_string::load' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, read the file asynchronously and parse its text
  co_return;
}

mylib::task<> silent(simdjson::dom::parser &Parser) {
  Parser.parse("{}", 2);
  co_return;
}
