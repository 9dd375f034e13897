// RUN: %check %s

// Nobody else can change what is referred to while the coroutine is suspended.

#include <asio.hpp>
#include <coroutine>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/generator.hpp>
#include <cppcoro/task.hpp>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

struct Item {
  int State;
  cppcoro::task<> run();
};
void use(int);
cppcoro::task<Item> next();
cppcoro::task<> log(const char *);

// What the coroutine alone has.
cppcoro::task<> local() {
  std::vector<Item> Items;
  Items.push_back(co_await next());
  for (auto &One : Items)
    co_await One.run();
  auto &First = Items.front();
  co_await log("a");
  use(First.State);
}
cppcoro::task<> parameter(std::vector<Item> Items) {
  for (auto &One : Items)
    co_await One.run();
}
// Whoever gave it awaits the coroutine, as far as anybody can see.
cppcoro::task<> given(std::vector<Item> &Items) {
  for (auto &One : Items)
    co_await One.run();
}

class Guarded {
  cppcoro::async_mutex Mutex;
  std::list<Item> Items;

public:
  cppcoro::task<> remove() {
    auto Lock = co_await Mutex.scoped_lock_async();
    Items.pop_front();
  }
  cppcoro::task<> all() {
    auto Lock = co_await Mutex.scoped_lock_async();
    for (auto &One : Items)
      co_await One.run();
  }
  cppcoro::task<> byHand() {
    co_await Mutex.lock_async();
    auto &First = Items.front();
    co_await First.run();
    use(First.State);
    Mutex.unlock();
  }
};

class Copies {
  std::list<Item> Items;
  std::map<int, Item> ByKey;
  std::vector<int> Numbers;

public:
  void remove() { Items.pop_front(); }
  void remove(int Key) { ByKey.erase(Key); }
  void shorten() { Numbers.pop_back(); }
  std::list<Item> snapshot() const { return Items; }

  cppcoro::task<> copy() {
    auto All = Items;
    for (auto &One : All)
      co_await One.run();
    for (auto &One : snapshot())
      co_await One.run();
    for (auto &One : std::exchange(Items, {}))
      co_await One.run();
  }
  cppcoro::task<> value() {
    auto First = Items.front();
    co_await First.run();
    use(First.State);
  }
  // One look, and no other element.
  cppcoro::task<> leaves() {
    for (auto &One : Items)
      if (One.State) {
        co_await One.run();
        break;
      }
    for (auto &One : Items) {
      if (One.State)
        co_return co_await One.run();
    }
  }
  // Used before, not after.
  cppcoro::task<> before(int Key) {
    auto It = ByKey.find(Key);
    if (It != ByKey.end())
      use(It->second.State);
    co_await log("a");
  }
  cppcoro::task<> again(int Key) {
    auto It = ByKey.find(Key);
    co_await log("a");
    It = ByKey.find(Key);
    use(It->second.State);
  }
  cppcoro::task<> looksAgain(int Key) {
    auto It = ByKey.find(Key);
    co_await log("a");
    if (!ByKey.contains(Key))
      co_return;
    use(It->second.State);
  }
  cppcoro::task<> onlyAsks(int Key) {
    auto It = ByKey.find(Key);
    co_await log("a");
    if (It != ByKey.end())
      co_await log("found");
  }
  cppcoro::task<> index() {
    for (unsigned I = 0; I < Numbers.size(); ++I)
      co_await log("a");
  }
  cppcoro::task<> perIteration(int Key) {
    while (true) {
      auto It = ByKey.find(Key);
      if (It == ByKey.end())
        break;
      use(It->second.State);
      co_await log("a");
    }
  }
};

// The elements of a node-based container stay where they are when others are
// added, and so do those of a list.
class Nodes {
  std::unordered_map<int, Item> Hashed;
  std::map<int, Item> Sorted;
  std::list<Item> Listed;

public:
  cppcoro::task<> add(int Key) {
    Hashed.emplace(Key, co_await next());
    Sorted.emplace(Key, co_await next());
    Listed.push_back(co_await next());
  }
  cppcoro::task<> uses(int Key) {
    auto &Found = Hashed[Key];
    auto It = Sorted.find(Key);
    auto &Last = Listed.back();
    co_await Found.run();
    use(Found.State + It->second.State + Last.State);
    for (auto &[Number, One] : Sorted)
      co_await One.run();
    for (auto &One : Listed)
      co_await One.run();
  }
};

// What is set up before the work begins, and what one caller does in turn.
class SetUp {
  std::vector<Item> Routes;
  std::vector<Item> Loaded;
  std::vector<Item> Pending;
  void collect() { Pending.push_back(Item()); }

public:
  SetUp() { Routes.push_back(Item()); }
  ~SetUp() { Routes.clear(); }
  void addRoute(Item Route) { Routes.push_back(Route); }
  cppcoro::task<> dispatch() {
    for (auto &Route : Routes)
      co_await Route.run();
  }

  cppcoro::task<> load() { Loaded.push_back(co_await next()); }
  cppcoro::task<> process() {
    for (auto &One : Loaded)
      co_await One.run();
  }
  cppcoro::task<> both() {
    co_await load();
    co_await process();
  }

  cppcoro::task<> ownHelper() {
    Pending.clear();
    collect();
    for (auto &One : Pending)
      co_await One.run();
  }
};

// Nothing suspends the coroutine.
class Inline {
  std::list<Item> Items;

public:
  void remove() { Items.pop_front(); }
  cppcoro::task<> ready() {
    for (auto &One : Items) {
      co_await std::suspend_never();
      use(One.State);
    }
  }
  cppcoro::generator<int> all() {
    for (auto &One : Items)
      co_yield One.State;
  }
};

// A consumer takes what it has done with.
class Consumer {
  std::list<Item> Work;

public:
  cppcoro::task<> produce() { Work.push_back(co_await next()); }
  cppcoro::task<> consume() {
    while (!Work.empty()) {
      auto &Current = Work.front();
      co_await Current.run();
      use(Current.State);
      Work.pop_front();
    }
  }
};

// What is filled while it is empty has no elements that anybody refers to.
class FilledOnce {
  std::vector<Item> Items;
  std::vector<Item> More;
  bool isFilled() const { return !More.empty(); }

public:
  cppcoro::task<> fill() {
    auto One = co_await next();
    if (Items.empty())
      Items = std::vector<Item>(3, One);
    if (!isFilled())
      More.push_back(One);
  }
  cppcoro::task<> visit() {
    for (auto &One : Items)
      co_await One.run();
    for (auto &One : More)
      co_await One.run();
  }
};

// A value: whoever has it decides who else does.
class Snapshot {
  std::list<Item> Items;

public:
  Snapshot();
  Snapshot(Snapshot &&) = default;
  void drop() { Items.pop_front(); }
  cppcoro::task<> visit() {
    for (auto &One : Items)
      co_await One.run();
  }
};

// So is an owner that is filled while it has nothing.
struct Database {
  cppcoro::task<> open();
  cppcoro::task<> query() {
    co_await open();
    ++Queries;
  }
  int Queries = 0;
};
class Opened {
  std::optional<Database> Optional;
  std::unique_ptr<Database> Pointer;

public:
  cppcoro::task<> open() {
    if (!Optional) {
      Optional.emplace();
      co_await Optional->open();
    }
    if (!Pointer)
      Pointer = std::make_unique<Database>();
  }
  cppcoro::task<> query() {
    co_await Optional->query();
    co_await Pointer->query();
  }
};

// The context of a request, of which each has one of its own.
struct Request {
  std::vector<Item> Updates;
  void publishLater(Item Update) { Updates.push_back(Update); }
};
cppcoro::task<> publish(Request &Context) {
  for (auto &Update : Context.Updates)
    co_await Update.run();
}
cppcoro::task<> handle(Request &Context) {
  Context.publishLater(co_await next());
}

// What a library makes of it has a copy.
template <typename Executor> asio::awaitable<void> switchTo(const Executor &To) {
  co_await asio::post(asio::bind_executor(To, asio::use_awaitable));
}
class Service {
  std::optional<asio::any_io_executor> Executor;

public:
  asio::awaitable<void> run() { co_await switchTo(*Executor); }
  void cancel() { Executor.reset(); }
};
