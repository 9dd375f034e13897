// RUN: %check %s --config='{CheckOptions: {async-sequential-await-in-loop.LeastConfidence: guess}}'

// The notes say that it is a guess.

#include <mylib/task.hpp>
#include <vector>

struct Table {
  mylib::task<int> lookUp(int Id);
};

mylib::task<> guesses(Table &Shared, const std::vector<int> &Ids) {
  for (int Id : Ids)
    // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'lookUp' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    // CHECK-NOTES: :[[@LINE+3]]:5: note: 'lookUp' shares an object between its calls, and nothing tells whether that allows several at a time
    // CHECK-NOTES: :[[@LINE-3]]:3: note: start the tasks first, a limited number at a time, and await them after that
    // CHECK-NOTES: :[[@LINE+1]]:5: note: keep 'Shared.lookUp(Id)' in a container here, and await it after the loop
    co_await Shared.lookUp(Id);
}
