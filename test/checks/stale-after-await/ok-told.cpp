// RUN: %check %s

// Who erases elements is told that the coroutine is at work, or has waited for it.

#include <atomic>
#include <map>
#include <memory>
#include <mylib/task.hpp>
#include <set>
#include <string>
#include <vector>

mylib::task<std::string> load(int Key);

class cache {
  std::map<int, std::string> Entries;
  bool Busy = false;
  std::atomic<int> Users = 0;
  std::set<int> Loading;

public:
  mylib::task<void> flag(int Key) {
    Busy = true;
    std::string &Entry = Entries[Key];
    Entry = co_await load(Key);
    Entry += '\n';
    Busy = false;
  }
  void trimUnlessBusy() {
    if (Busy)
      return;
    Entries.erase(Entries.begin());
  }
};

class counted {
  std::map<int, std::string> Entries;
  std::atomic<int> Users = 0;
  void trim() { Entries.erase(Entries.begin()); }

public:
  mylib::task<void> get(int Key) {
    Users.fetch_add(1);
    std::string &Entry = Entries[Key];
    Entry = co_await load(Key);
    Entry += '\n';
    Users.fetch_sub(1);
  }
  // All that call it ask.
  void tick() {
    if (Users.load() == 0)
      trim();
  }
};

class marked {
  std::map<int, std::string> Entries;
  std::set<int> Loading;

public:
  mylib::task<void> get(int Key) {
    std::string &Entry = Entries[Key];
    Loading.insert(Key);
    Entry = co_await load(Key);
    Entry += '\n';
    Loading.erase(Key);
  }
  void forget(int Key) {
    if (!Loading.contains(Key))
      Entries.erase(Key);
  }
};

// One run keeps others out.
class alone {
  std::vector<std::string> Lines;
  bool Busy = false;

public:
  mylib::task<void> add(int Key) {
    if (Busy)
      co_return;
    Busy = true;
    Lines.push_back("");
    auto &Line = Lines.back();
    auto Text = co_await load(Key);
    Line = Text;
    Busy = false;
  }
};

// It waits for the end of the work before it erases.
struct worker {
  mylib::task<> stop();
  mylib::task<> step();
  int State;
};
class pool {
  std::map<int, worker> Workers;

public:
  mylib::task<void> run(int Key) {
    auto &Worker = Workers.at(Key);
    co_await Worker.step();
    Worker.State = 1;
  }
  mylib::task<void> remove(int Key) {
    co_await Workers.at(Key).stop();
    Workers.erase(Key);
  }
};

// Who else owns an element can be counted.
struct connection {
  mylib::task<> send(int Key);
};
class connections {
  std::map<int, std::shared_ptr<connection>> All;

public:
  mylib::task<void> send(int Key) {
    auto &Slot = All.at(Key);
    auto Kept = Slot;
    co_await Kept->send(Key);
    co_await Slot->send(Key);
  }
  void trim() {
    if (All.begin()->second.use_count() == 1)
      All.erase(All.begin());
  }
};

// Member functions set and ask the mark, or an object sets it as long as it lives.
struct pooled {
  bool InUse = false;
  void acquire() { InUse = true; }
  void release() { InUse = false; }
  bool isIdle() const { return !InUse; }
  mylib::task<int> query(int Text);
};
class pooling {
  std::map<int, pooled> All;

public:
  mylib::task<int> query(int Text) {
    pooled &First = All.begin()->second;
    First.acquire();
    int Reply = co_await First.query(Text);
    First.release();
    co_return Reply;
  }
  void reap() {
    if (All.begin()->second.isIdle())
      All.erase(All.begin());
  }
};
struct users {
  int Count = 0;
};
struct use_of {
  users &Of;
  explicit use_of(users &Users) : Of(Users) { ++Of.Count; }
  ~use_of() { --Of.Count; }
};
struct counted_entry {
  users Users;
  std::string Text;
};
class counting {
  std::map<int, counted_entry> All;

public:
  mylib::task<void> get(int Key) {
    counted_entry &Entry = All.at(Key);
    use_of Use(Entry.Users);
    auto Text = co_await load(Key);
    Entry.Text = Text;
  }
  void trim() {
    if (All.begin()->second.Users.Count == 0)
      All.erase(All.begin());
  }
};

// Each run removes the element that it has made.
class calls {
  std::map<int, std::string> Pending;
  int Last = 0;

public:
  mylib::task<void> call(int Key) {
    int Id = ++Last;
    auto &Reply = Pending[Id];
    auto Text = co_await load(Key);
    Reply = Text;
    Pending.erase(Id);
  }
  mylib::task<void> callAs(int Id) {
    auto &Reply = Pending[Id];
    auto Text = co_await load(Id);
    Reply = Text;
    Pending.erase(Id);
  }
};

// What is taken out of one container tells that the other lost its element, too.
class polled {
  std::map<int, std::string> Entries;
  std::map<int, int> Timers;

public:
  mylib::task<void> poll(int Key) {
    std::string &Entry = Entries[Key];
    while (true) {
      std::string Answer = co_await load(Key);
      if (!Timers.contains(Key))
        co_return;
      Entry += Answer;
    }
  }
  void stop(int Key) {
    Timers.erase(Key);
    Entries.erase(Key);
  }
};
