#include "../store.h"
#include <vector>

mylib::task<> loads(store &All, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await All.load(Id);
  for (int Id : Ids)
    co_await All.find(Id);
}
