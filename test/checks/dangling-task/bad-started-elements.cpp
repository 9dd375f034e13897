// RUN: %check %s

// Work that is started for each element of what ends with the loop, or with the
// function.

#include <cppcoro/task.hpp>
#include <map>
#include <string>
#include <utility>
#include <vector>

cppcoro::task<void> pause();
cppcoro::task<void> save(const std::string &Text) {
  co_await pause();
  (void)Text.size();
}
void start(cppcoro::task<void> Task);
std::vector<std::string> names();
std::map<int, std::string> numbered();
std::pair<int, std::string> first();

struct book {
  std::string Title;
  int Pages;
};
book latest();

void temporaryRange() {
  for (const std::string &Name : names())
    start(save(Name));
  // CHECK-NOTES: :[[@LINE-1]]:16: warning: what this loop goes over ends with its scope, but the task that is started refers to it [async-dangling-task]
  // CHECK-NOTES: :[[@LINE-2]]:5: note: the task is started here, and nothing waits for it
  // CHECK-NOTES: :[[@LINE-3]]:21: note: what this loop goes over ends here
  // CHECK-NOTES: :[[@LINE-5]]:34: note: let the task own what it needs of it
}

void parts(std::map<int, std::string> Names) {
  for (const auto &[Number, Name] : Names)
    start(save(Name));
  // CHECK-NOTES: :[[@LINE-1]]:16: warning: 'Names' ends with its scope, but the task that is started refers to it [async-dangling-task]
  // CHECK-NOTES: :[[@LINE-2]]:5: note: the task is started here{{.*}}
  // CHECK-NOTES: :[[@LINE+2]]:1: note: 'Names' ends here
  // CHECK-NOTES: :[[@LINE-6]]:39: note: let the task own what it needs of 'Names'
}
void partsOfTemporary() {
  for (const auto &[Number, Name] : numbered())
    start(save(Name));
  // CHECK-NOTES: :[[@LINE-1]]:16: warning: what this loop goes over ends with its scope, {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:5: note: the task is started here{{.*}}
  // CHECK-NOTES: :[[@LINE-3]]:21: note: what this loop goes over ends here
  // CHECK-NOTES: :[[@LINE-5]]:37: note: let the task own {{.*}}
}
void partsOfCopy() {
  const auto [Number, Name] = first();
  start(save(Name));
  // CHECK-NOTES: :[[@LINE-1]]:14: warning: '[Number, Name]' ends with its scope, {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the task is started here{{.*}}
  // CHECK-NOTES: :[[@LINE+2]]:1: note: '[Number, Name]' ends here
  // CHECK-NOTES: :[[@LINE-5]]:14: note: let the task own {{.*}}
}

void extended() {
  const book &Book = latest();
  start(save(Book.Title));
  // CHECK-NOTES: :[[@LINE-1]]:14: warning: 'Book' ends with its scope, {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the task is started here{{.*}}
  // CHECK-NOTES: :[[@LINE+2]]:1: note: 'Book' ends here
  // CHECK-NOTES: :[[@LINE-5]]:15: note: let the task own {{.*}}
}
void extendedParts() {
  auto &&[Title, Pages] = latest();
  start(save(Title));
  // CHECK-NOTES: :[[@LINE-1]]:14: warning: '[Title, Pages]' ends with its scope, {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the task is started here{{.*}}
  // CHECK-NOTES: :[[@LINE+2]]:1: note: '[Title, Pages]' ends here
  // CHECK-NOTES: :[[@LINE-5]]:10: note: let the task own {{.*}}
}

// To log something waits for nothing.
void log_info(const char *Text);
void logsAfterwards(std::string Text) {
  start(save(Text));
  // CHECK-NOTES: :[[@LINE-1]]:14: warning: 'Text' ends with its scope, {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the task is started here{{.*}}
  // CHECK-NOTES: :[[@LINE+3]]:1: note: 'Text' ends here
  // CHECK-NOTES: :[[@LINE-5]]:33: note: let the task own {{.*}}
  log_info("started");
}
