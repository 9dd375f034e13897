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

// A guard counts who is at work, and who erases something asks for the count: the last
// guard, and who comes while there is none.
class room {
  struct walk {
    room &Owner;
    explicit walk(room &Given) : Owner(Given) { ++Owner.Walks; }
    walk(const walk &) = delete;
    ~walk() {
      if (--Owner.Walks == 0)
        Owner.dropLeavers();
    }
  };
  std::map<int, entry> Members;
  int Leaver = 0;
  int Walks = 0;
  void dropLeavers() { Members.erase(Leaver); }

public:
  void leave(int Key) {
    Leaver = Key;
    if (Walks == 0)
      dropLeavers();
  }
  cppcoro::task<void> refresh() {
    walk Here(*this);
    for (auto &[Key, Member] : Members)
      Member.Value = co_await load(Key);
  }
};
