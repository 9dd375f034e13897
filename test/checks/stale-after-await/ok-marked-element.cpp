// RUN: %check %s

// Who erases elements looks at a mark that the coroutine sets.

#include <cppcoro/task.hpp>
#include <map>
#include <string>

struct entry {
  int Users = 0;
  std::string Value;
  bool isIdle() const { return Users == 0; }
};
cppcoro::task<std::string> load(int Key);

class cache {
  std::map<int, entry> Entries;

public:
  cppcoro::task<void> get(int Key) {
    entry &Entry = Entries[Key];
    ++Entry.Users;
    std::string Value = co_await load(Key);
    Entry.Value = Value;
    --Entry.Users;
  }
  void trim() {
    for (auto I = Entries.begin(); I != Entries.end();)
      if (I->second.isIdle())
        I = Entries.erase(I);
      else
        ++I;
  }
};
