// RUN: %check %s

// A bridge becomes an await whatever its operand is and wherever it stands:
// parentheses keep together what `co_await`, a unary operator, would take apart.

#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <utility>
#include <vector>

using cppcoro::sync_wait;
using cppcoro::task;

struct Result {
  int Member = 0;
  int size() const;
  int operator()(int) const;
  int operator[](int) const;
  Result *operator->();
  Result &operator++(int);
  bool operator!() const;
};
struct Source {
  task<int> Work;
  task<int> load() const;
  task<int> operator()(int) const;
  task<int> operator[](int) const;
  task<int> operator*() const;
  task<int> operator-() const;
  task<int> operator!() const;
  task<int> operator++(int);
  task<int> operator+(int) const;
  task<int> operator<<(int) const;
  task<int> operator==(int) const;
  task<int> operator,(int) const;
  task<int> operator->*(int) const;
  Source *operator->();
  operator task<int>() const;
};
task<int> operator""_later(unsigned long long);
task<int> get(int, int = 0);
task<Result> result();
task<int *> pointer();
task<task<int>> nested();
template <typename T> task<T> make(T);
int use(int, int = 0);
task<int> *find();
#define TASK get(1)
#define GET(N) get(N)
#define PLUS_ONE +1
#define SIZE .size()

task<int> binaryOperands(bool Flag, task<int> First, task<int> Second,
                         Source Origin) {
  sync_wait(Flag ? get(1) : get(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (Flag ? get(1) : get(2));
  sync_wait((use(1), get(2)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (use(1), get(2));
  sync_wait((Flag ? get(1) : get(2)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (Flag ? get(1) : get(2));
  sync_wait(First = get(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (First = get(1));
  sync_wait(Origin + 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (Origin + 1);
  sync_wait(Origin << 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (Origin << 1);
  sync_wait(Origin == 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (Origin == 1);
  sync_wait((Origin, 1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (Origin, 1);
  sync_wait(Origin->*1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (Origin->*1);
  sync_wait(Origin.*&Source::Work);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (Origin.*&Source::Work);
  sync_wait((&Origin)->*&Source::Work);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await ((&Origin)->*&Source::Work);
  int Sum = sync_wait(Flag ? get(1) : get(2)) + 1;
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  int Sum = co_await (Flag ? get(1) : get(2)) + 1;
  co_return Sum;
}

task<int> tightOperands(task<int> First, Source Origin, task<int> *Pointer,
                        std::vector<task<int>> Many) {
  sync_wait(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await First;
  sync_wait((First));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (First);
  sync_wait(std::move(First));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await std::move(First);
  sync_wait(get(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await get(1);
  sync_wait(get(1, 2));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await get(1, 2);
  sync_wait(*Pointer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await *Pointer;
  sync_wait(*find());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await *find();
  sync_wait(Many[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await Many[0];
  sync_wait(Origin.Work);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await Origin.Work;
  sync_wait((&Origin)->Work);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (&Origin)->Work;
  sync_wait(Origin.load());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await Origin.load();
  sync_wait(Origin->load());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await Origin->load();
  sync_wait(Origin(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await Origin(1);
  sync_wait(Origin[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await Origin[1];
  sync_wait(*Origin);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await *Origin;
  sync_wait(-Origin);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await -Origin;
  sync_wait(!Origin);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await !Origin;
  sync_wait(Origin++);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await Origin++;
  sync_wait(static_cast<task<int>>(get(1)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await static_cast<task<int>>(get(1));
  sync_wait((task<int> &&)First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await (task<int> &&)First;
  sync_wait(task<int>(get(1)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await task<int>(get(1));
  sync_wait(task<int>{get(1)});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await task<int>{get(1)};
  sync_wait(make(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await make(1);
  sync_wait(make<int>(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await make<int>(1);
  sync_wait(5_later);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await 5_later;
  sync_wait([](int N) -> task<int> { co_return N; }(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await [](int N) -> task<int> { co_return N; }(1);
  sync_wait([] { return get(1); }());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await [] { return get(1); }();
  sync_wait(co_await nested());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await co_await nested();
  sync_wait(*new task<int>(get(1)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await *new task<int>(get(1));
  sync_wait(get(1) /* the first */);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await get(1) /* the first */;
  co_return 0;
}

task<int> results(bool Flag) {
  auto Whole = sync_wait(result());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  auto Whole = co_await result();
  int N = sync_wait(result()).size();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  int N = (co_await result()).size();
  N = sync_wait(result()).Member;
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = (co_await result()).Member;
  N = sync_wait(result())->size();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = (co_await result())->size();
  N = sync_wait(result())(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = (co_await result())(1);
  N = sync_wait(result())[1];
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = (co_await result())[1];
  N = sync_wait(pointer())[1];
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = (co_await pointer())[1];
  N = *sync_wait(pointer());
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = *co_await pointer();
  N = sync_wait(Flag ? result() : result()).size();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = (co_await (Flag ? result() : result())).size();
  sync_wait(result())++;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  (co_await result())++;
  Flag = !sync_wait(result());
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  Flag = !co_await result();
  Flag = !sync_wait(get(1)) && -sync_wait(get(2)) < 1;
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-MESSAGES: :[[@LINE-2]]:33: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  Flag = !co_await get(1) && -co_await get(2) < 1;
  N += 2 * sync_wait(get(1)) - 1;
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N += 2 * co_await get(1) - 1;
  use(sync_wait(get(1)), sync_wait(get(2)));
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-MESSAGES: :[[@LINE-2]]:26: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  use(co_await get(1), co_await get(2));
  N = Flag ? sync_wait(get(1)) : sync_wait(get(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-MESSAGES: :[[@LINE-2]]:34: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = Flag ? co_await get(1) : co_await get(2);
  N = (int)sync_wait(get(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = (int)co_await get(1);
  N = int(sync_wait(get(1)));
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = int(co_await get(1));
  N = int{sync_wait(get(1))};
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = int{co_await get(1)};
  N = sync_wait(get(1)) PLUS_ONE;
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = (co_await get(1)) PLUS_ONE;
  N = sync_wait(result()) SIZE;
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  N = (co_await result()) SIZE;
  if (sync_wait(get(1)) > 1 and Flag)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  if (co_await get(1) > 1 and Flag)
    throw sync_wait(get(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}    throw co_await get(1);
  while (sync_wait(get(1)))
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  while (co_await get(1))
    delete sync_wait(pointer());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}    delete co_await pointer();
  co_return::cppcoro::sync_wait(get(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_return(co_await get(1));
}

// What is in the call and is not its operand stays: there is no fix.
task<int> notFixed(Source Origin) {
  sync_wait(TASK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  sync_wait(TASK);
  sync_wait(GET(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  sync_wait(GET(1));
  sync_wait(get(1 PLUS_ONE));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await get(1 PLUS_ONE);
  sync_wait(/* the first */ get(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  sync_wait(/* the first */ get(1));
  sync_wait<task<int>>({});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  sync_wait<task<int>>({});
  co_return sync_wait(
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_return sync_wait(
#if 1
      get(1)
#else
      get(2)
#endif
  );
}

template <typename... Ts> task<int> packs(Ts... Tasks) {
  use(sync_wait(Tasks)...);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  use(co_await Tasks...);
  co_return 0;
}
task<int> usePacks() { co_return co_await packs(get(1), get(2)); }
