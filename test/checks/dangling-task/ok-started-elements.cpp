// RUN: %check %s

// What the work refers to lives on, or something may wait for the work.

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
std::vector<std::string> &names();
std::pair<const std::string &, int> first();

struct books {
  std::map<int, std::string> All;
  std::map<int, std::string> &all();

  void ofMembers() {
    for (const auto &[Number, Name] : All)
      start(save(Name));
    for (const auto &[Number, Name] : all())
      start(save(Name));
  }
};

void ofOthers(const std::map<int, std::string> &Given) {
  for (const std::string &Name : names())
    start(save(Name));
  for (const auto &[Number, Name] : Given)
    start(save(Name));
  const auto [Name, Number] = first();
  start(save(Name));
}

std::vector<std::string> copies();
void waits();
void waitsInTheLoop() {
  for (const std::string &Name : copies()) {
    waits();
    start(save(Name));
  }
}
cppcoro::task<void> awaitsInTheLoop() {
  for (const std::string &Name : copies()) {
    co_await pause();
    start(save(Name));
  }
}
