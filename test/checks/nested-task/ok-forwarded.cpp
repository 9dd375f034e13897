// RUN: %check %s

// Tasks that may be handed on without being awaited.

#include <asio.hpp>
#include <coroutine>
#include <cppcoro/task.hpp>
#include <memory>
#include <mutex>
#include <seastar/core/future.hh>
#include <string>
#include <utility>

cppcoro::task<int> read(int Id);
cppcoro::task<int> send(const std::string &);
cppcoro::task<int> sendCopy(std::string);
int parse(const char *Text);
struct Url {
  explicit Url(const char *);
};
cppcoro::task<int> open(Url);

cppcoro::task<int> plain(int Id) { return read(Id); }
cppcoro::task<int> moved(std::string Text) { return sendCopy(std::move(Text)); }
cppcoro::task<int> movedLocal() {
  std::string Text = "text";
  return sendCopy(std::move(Text));
}

// The reference is the caller's affair, and so is a parameter: it lives as long
// as the expression that calls this function.
cppcoro::task<int> byReference(const std::string &Text) { return send(Text); }
cppcoro::task<int> byValue(std::string Text) { return send(Text); }
cppcoro::task<int> throughReference(std::string &Text) {
  std::string &Alias = Text;
  return send(Alias);
}
cppcoro::task<int> ofStatic() {
  static std::string Text = "text";
  return send(Text);
}

// The block does something else that may throw.
cppcoro::task<int> parsed(const char *Text) {
  try {
    return read(parse(Text));
  } catch (...) {
    return read(0);
  }
}
cppcoro::task<int> parsedBefore(const char *Text) {
  try {
    const int Id = parse(Text);
    return read(Id);
  } catch (...) {
    return read(0);
  }
}
cppcoro::task<int> constructed(const char *Text) {
  try {
    return open(Url(Text));
  } catch (...) {
    return read(0);
  }
}

// What a wrapper does before it makes the task may throw.
cppcoro::task<int> checked(int Id) {
  if (Id < 0)
    throw Id;
  return read(Id);
}
cppcoro::task<int> catches(int Id) {
  try {
    return checked(Id);
  } catch (int) {
    return read(0);
  }
}
cppcoro::task<int> copies(const std::string &Text) { return sendCopy(Text); }
cppcoro::task<int> copied() {
  std::string Text = "text";
  return copies(Text);
}

// Its first part runs inside of the block.
seastar::future<int> start(int Id);
seastar::future<int> eager(int Id) {
  try {
    return start(Id);
  } catch (...) {
    return seastar::make_ready_future<int>(0);
  }
}
// The promise goes on with a task of its own type.
namespace tail {
template <typename T> struct task {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(task);
    void return_value(T);
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};
} // namespace tail
tail::task<int> next(int Id);
tail::task<int> continued(int Id) { co_return next(Id); }

cppcoro::task<int> awaited(int Id) {
  try {
    co_return co_await read(Id);
  } catch (...) {
    co_return 0;
  }
}

class Cache {
  std::mutex Mutex;
  std::string Last;
  cppcoro::task<int> store(int Id);

public:
  // The lock protects what the task is made of.
  cppcoro::task<int> sendLast() {
    std::lock_guard Lock(Mutex);
    return sendCopy(Last);
  }
  cppcoro::task<int> remember(int Id) {
    std::lock_guard Lock(Mutex);
    Last = "x";
    return store(Id);
  }
};

// Who calls it picks what it is a task of.
template <typename F, typename R> cppcoro::task<R> call(F Function, R) {
  co_return Function(1);
}
template cppcoro::task<cppcoro::task<int>> call(cppcoro::task<int> (*)(int),
                                                cppcoro::task<int>);

// What a lambda captures belongs to the coroutine that awaits its task.
template <typename F> cppcoro::task<int> visit(F Function) {
  co_return co_await Function(1);
}
cppcoro::task<int> inLambda() {
  std::string Text = "text";
  co_return co_await visit([&](int) { return send(Text); });
}

cppcoro::task<int> withoutCaptures() {
  auto Body = []() -> cppcoro::task<int> { co_return 1; };
  return Body();
}
cppcoro::task<int> owned(std::unique_ptr<std::string> Text) {
  return read(int(Text->size()));
}
asio::awaitable<std::size_t> throughLibrary(asio::ip::tcp::socket &Socket) {
  char Data[4] = {};
  return asio::async_write(Socket, asio::buffer(Data), asio::use_awaitable);
}
