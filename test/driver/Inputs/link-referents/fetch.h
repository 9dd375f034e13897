#pragma once
#include <mylib/task.hpp>
#include <string>

mylib::task<int> wrapped(const std::string &Name);
mylib::task<int> copied(const std::string &Name);
mylib::task<int> passedOn(const std::string &Name);
mylib::eager<int> started(const std::string &Name);
mylib::eager<int> done(const std::string &Name);
mylib::eager<int> wrapsStarted(const std::string &Name);

struct client {
  int Port = 0;
  mylib::eager<int> ask(const std::string &Name);
};
