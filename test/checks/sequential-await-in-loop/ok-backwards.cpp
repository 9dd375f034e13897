// RUN: %check %s async-sequential-await-in-loop

// Who goes backwards has chosen the order: what was started last is stopped first.

#include <mylib/task.hpp>
#include <vector>

struct service {
  mylib::task<> stop();
};

mylib::task<> iterates(std::vector<service> &Services) {
  for (auto I = Services.rbegin(); I != Services.rend(); ++I)
    co_await I->stop();
}
mylib::task<> counts(std::vector<service> &Services) {
  for (int I = int(Services.size()) - 1; I >= 0; --I)
    co_await Services[I].stop();
  for (int I = int(Services.size()); I-- > 0;)
    co_await Services[I].stop();
  int Left = int(Services.size());
  while (Left > 0) {
    --Left;
    co_await Services[Left].stop();
  }
}
