// RUN: %check %s

// Iterators, references, pointers and views that are used after an await.

#include <cppcoro/task.hpp>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct Job {
  int State;
  std::string Text;
  cppcoro::task<> run();
};
void use(int);
void use(std::string_view);
cppcoro::task<> log(std::string_view);
cppcoro::task<Job> next();

class Server {
  std::unordered_map<int, Job> Jobs;
  std::map<int, std::unique_ptr<Job>> Owned;
  std::vector<Job> Queue;
  std::string Title;

public:
  void cancel(int Id) {
    Jobs.erase(Id);
    Owned.erase(Id);
  }
  cppcoro::task<> fill() { Queue.push_back(co_await next()); }
  cppcoro::task<> rename() { Title = (co_await next()).Text; }

  cppcoro::task<> iterator(int Id) {
    auto It = Jobs.find(Id);
    if (It == Jobs.end())
      co_return;
    co_await It->second.run();
    use(It->second.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'It' was obtained from 'Jobs' before the coroutine was suspended, and 'cancel' may have erased the element in the meantime [async-stale-after-await]
    // CHECK-NOTES: :[[@LINE-6]]:20: note: it was obtained here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-15]]:10: note: 'cancel' changes 'Jobs' here
    // CHECK-NOTES: :[[@LINE-5]]:9: note: look up the element again after the await, or keep a copy
  }
  cppcoro::task<> reference(int Id) {
    Job &Found = Jobs.at(Id);
    co_await log("a");
    co_await log("b");
    Found.State = 1;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Found' was obtained from 'Jobs' before {{.*}}'cancel' may have erased the element
    // CHECK-NOTES: :[[@LINE-5]]:23: note: it was obtained here
    // CHECK-NOTES: :[[@LINE-5]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-5]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :31:10: note: 'cancel' changes 'Jobs' here
    // CHECK-NOTES: :[[@LINE-6]]:5: note: look up the element again after the await, or keep a copy
  }
  cppcoro::task<> structured(int Id) {
    auto [Place, IsNew] = Jobs.try_emplace(Id);
    co_await log("a");
    use(Place->second.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: {{.*}} was obtained from 'Jobs' before {{.*}}'cancel' may have erased the element
    // CHECK-NOTES: :[[@LINE-4]]:32: note: it was obtained here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :31:10: note: 'cancel' changes 'Jobs' here
    // CHECK-NOTES: :[[@LINE-5]]:9: note: look up the element again after the await, or keep a copy
  }
  cppcoro::task<> pointer(int Id) {
    Job *Found = &Jobs[Id];
    co_await log("a");
    if (Found)
      Found->State = 1;
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Found' was obtained from 'Jobs' before {{.*}}'cancel' may have erased the element
      // CHECK-NOTES: :[[@LINE-5]]:{{[0-9]+}}: note: it was obtained here
      // CHECK-NOTES: :[[@LINE-5]]:5: note: the coroutine is suspended here
      // CHECK-NOTES: :31:10: note: 'cancel' changes 'Jobs' here
      // CHECK-NOTES: :[[@LINE-5]]:7: note: look up the element again after the await, or keep a copy
  }
  // What an element owns goes with it.
  cppcoro::task<> owned(int Id) {
    Job &Found = *Owned.at(Id);
    co_await log("a");
    Found.State = 1;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Found' was obtained from 'Owned' before {{.*}}'cancel' may have erased the element
    // CHECK-NOTES: :[[@LINE-4]]:{{[0-9]+}}: note: it was obtained here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :32:11: note: 'cancel' changes 'Owned' here
    // CHECK-NOTES: :[[@LINE-5]]:5: note: look up the element again after the await, or keep a copy
  }
  // A vector moves its elements when it grows.
  cppcoro::task<> moved() {
    auto &First = Queue.front();
    co_await First.run();
    use(First.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'First' was obtained from 'Queue' before {{.*}}'fill' may have moved the element by adding others
    // CHECK-NOTES: :[[@LINE-4]]:{{[0-9]+}}: note: it was obtained here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :34:34: note: 'fill' changes 'Queue' here
    // CHECK-NOTES: :[[@LINE-5]]:9: note: look up the element again after the await, or keep a copy
  }
  cppcoro::task<> view() {
    std::string_view Name = Title;
    co_await log("a");
    use(Name);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Name' was obtained from 'Title' before {{.*}}'rename' may have replaced the elements
    // CHECK-NOTES: :[[@LINE-4]]:{{[0-9]+}}: note: it was obtained here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :35:{{[0-9]+}}: note: 'rename' changes 'Title' here
    // CHECK-NOTES: :[[@LINE-5]]:9: note: look up the element again after the await, or keep a copy
  }
  // Only on one path is there an await, and a handler is entered from anywhere.
  cppcoro::task<> branch(int Id, bool Loud) {
    auto It = Jobs.find(Id);
    if (Loud)
      co_await log("a");
    use(It->second.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'It' was obtained from 'Jobs' before {{.*}}'cancel' may have erased the element
    // CHECK-NOTES: :[[@LINE-5]]:{{[0-9]+}}: note: it was obtained here
    // CHECK-NOTES: :[[@LINE-4]]:7: note: the coroutine is suspended here
    // CHECK-NOTES: :31:10: note: 'cancel' changes 'Jobs' here
    // CHECK-NOTES: :[[@LINE-5]]:9: note: look up the element again after the await, or keep a copy
  }
  cppcoro::task<> handler(int Id) {
    auto It = Jobs.find(Id);
    try {
      co_await log("a");
      co_return;
    } catch (...) {
      use(It->second.State);
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'It' was obtained from 'Jobs' before {{.*}}'cancel' may have erased the element
      // CHECK-NOTES: :[[@LINE-7]]:{{[0-9]+}}: note: it was obtained here
      // CHECK-NOTES: :[[@LINE-6]]:7: note: the coroutine is suspended here
      // CHECK-NOTES: :31:10: note: 'cancel' changes 'Jobs' here
      // CHECK-NOTES: :[[@LINE-5]]:11: note: look up the element again after the await, or keep a copy
    }
  }
};

// Two runs of one coroutine for the same key.
class Registry {
  std::map<int, Job> Entries;

public:
  cppcoro::task<> remove(int Key) {
    auto It = Entries.find(Key);
    if (It == Entries.end())
      co_return;
    co_await It->second.run();
    Entries.erase(It);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'It' was obtained from 'Entries' before {{.*}}another run of this coroutine may have erased the element
    // CHECK-NOTES: :[[@LINE-6]]:{{[0-9]+}}: note: it was obtained here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-4]]:13: note: another run of this coroutine changes 'Entries' here
    // CHECK-NOTES: :[[@LINE-5]]:19: note: look up the element again after the await, or keep a copy
  }
};
