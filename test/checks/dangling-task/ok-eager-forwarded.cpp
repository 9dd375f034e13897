// RUN: %check %s

// A coroutine that starts at once hands what it is given to a function that copies it.

#include <asio.hpp>
#include <mylib/task.hpp>
#include <optional>
#include <string>
#include <utility>

struct loop {
  int Events = 0;
};
mylib::task<> serve(loop *Loop, std::string Name);

template <typename F, typename... Args> mylib::fire_and_forget run(F Function, Args &&...Given) {
  co_await Function(std::forward<Args>(Given)...);
}

void byValue(loop &Loop) {
  run(serve, &Loop, std::string("name"));
  run([](std::optional<std::string> Text) -> mylib::task<> {
    co_await serve(nullptr, *Text);
  }, std::optional<std::string>("text"));
}

// What a library makes of it has a copy.
template <typename Executor> mylib::eager<> switchTo(const Executor &To) {
  co_await asio::post(asio::bind_executor(To, asio::use_awaitable));
}

// An awaiter whose base class has the copy.
template <typename Class, typename Signal> struct emission_base {
  emission_base(Class *Of, Signal &&Which)
      : Object(Of), What(std::forward<Signal>(Which)) {}
  Class *Object;
  Signal What;
};
template <typename Class, typename Signal> struct emission : emission_base<Class, Signal> {
  emission(Class *Of, Signal &&Which)
      : emission_base<Class, Signal>(Of, std::forward<Signal>(Which)) {}
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  int await_resume();
};
template <typename Class, typename Signal>
mylib::eager<int> next(Class *Of, Signal &&Which) {
  co_return co_await emission(Of, std::forward<Signal>(Which));
}

struct worker {
  void done();
};
mylib::eager<int> stored(worker &Work) {
  auto Next = next(&Work, &worker::done);
  co_return co_await Next;
}

// What a handle that does not own it points to is no part of the object.
template <typename T> class watched {
  T *To;

public:
  watched(T *Given) : To(Given) {}
  ~watched();
  T *data() const { return To; }
  T *operator->() const { return To; }
  bool isNull() const;
  void clear();
};
class waits_for {
  watched<worker> Of;

public:
  explicit waits_for(worker *Given) : Of(Given) {}
  mylib::eager<bool> done() {
    const int Result = co_await next(Of.data(), &worker::done);
    co_return Result > 0;
  }
};
mylib::eager<bool> finished(worker &Work) {
  auto Done = waits_for(&Work).done();
  co_return co_await Done;
}

// A coroutine that awaits others of its object which are done with that when they are
// suspended.
class device {
  watched<worker> Of;
  virtual mylib::eager<bool> readyNow();
  mylib::eager<bool> ready() {
    if (Of.isNull())
      co_return false;
    co_return co_await readyNow();
  }

public:
  explicit device(worker *Given) : Of(Given) {}
  mylib::eager<int> read() {
    auto Own = Of;
    if (!co_await ready())
      co_return 0;
    Own->done();
    co_return 1;
  }
};
mylib::eager<int> readFrom(worker &Work) {
  auto Read = device(&Work).read();
  co_return co_await Read;
}
