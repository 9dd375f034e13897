// RUN: %check %s

// An object visibly ends while a coroutine that was let go works on it.

#include <asio.hpp>
#include <memory>
#include <mylib/task.hpp>

mylib::task<> pause();
asio::awaitable<void> wait();

struct session {
  int Port;
  mylib::fire_and_forget run() {
    co_await pause();
    ++Port;
  }
  mylib::eager<> serve() {
    co_await pause();
    ++Port;
  }
  asio::awaitable<void> listen() { ++Port; co_return co_await wait(); }
};

void reset() {
  auto S = std::make_unique<session>();
  S->run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'S' ends with its scope, but the task that is started refers to it [async-dangling-task]
  S.reset();
}

class client {
  asio::io_context &Context;
  std::unique_ptr<session> Current;
  std::unique_ptr<session> Other;
  std::unique_ptr<session> Third;

public:
  void connect() {
    Current = std::make_unique<session>();
    Current->run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Current' may end before the work that is started is done with it [async-dangling-task]
    (void)Other->serve();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Other' may end before the work that is started is done with it [async-dangling-task]
    asio::co_spawn(Context, Third->listen(), asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'Third' ends before the work that is started is done with it [async-dangling-task]
    Third = nullptr;
  }
  void disconnect() {
    Current.reset();
    Other = nullptr;
  }
};

// Who is destroyed starts it.
class document {
  int Saved = 0;
  mylib::fire_and_forget close() {
    co_await pause();
    ++Saved;
  }

public:
  ~document() {
    close();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this 'document' ends with its destructor, but the work that is started uses it after that [async-dangling-task]
  }
};

class page {
  session Log;

public:
  ~page() {
    Log.run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Log' ends before the work that is started is done with it [async-dangling-task]
  }
};

// An ordinary function starts it.
class server {
  int Port = 0;
  mylib::fire_and_forget run() {
    co_await pause();
    ++Port;
  }

public:
  void start() { run(); }
};
void local() {
  server S;
  S.start();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'S' ends before the work that is started is done with it [async-dangling-task]
}
void owned() {
  auto S = std::make_unique<server>();
  S->start();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'S' ends before the work that is started is done with it [async-dangling-task]
}

// No part of it waits.
struct logger {
  ~logger() {}
};
struct logging_session : session {
  logger Log;
  std::unique_ptr<int> Count;
};
void partsDoNotWait() {
  logging_session S;
  S.run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'S' ends with its scope, but the task that is started refers to it [async-dangling-task]
}

// Several are started, and none is waited for.
class pair_of_works {
  asio::io_context &Context;
  int Served = 0;
  asio::awaitable<void> serve() {
    co_await wait();
    ++Served;
  }

public:
  explicit pair_of_works(asio::io_context &Where) : Context(Where) {}
  void start() {
    asio::co_spawn(Context, serve(), asio::detached);
    asio::co_spawn(Context, serve(), asio::detached);
  }
};
void startsTwo(asio::io_context &Context) {
  pair_of_works Works(Context);
  Works.start();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Works' ends before the work that is started is done with it [async-dangling-task]
}

// Its destructor is seen to wait for nothing, and so is what is asked of it.
class download {
  bool Closed = false;
  int Chunks = 0;

public:
  ~download() { Closed = true; }
  mylib::fire_and_forget run() {
    co_await pause();
    ++Chunks;
  }
  int chunks() const { return Chunks; }
};
int askedOnce(int Count) {
  int Ready = 0;
  for (int I = 0; I < Count; ++I) {
    download Download;
    Download.run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Download' ends with its scope, but the task that is started refers to it [async-dangling-task]
    Ready += Download.chunks();
  }
  return Ready;
}
