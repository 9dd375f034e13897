// RUN: %check %s

// The object is kept, waited for, or there is no sign that it ends.

#include <asio.hpp>
#include <exception>
#include <functional>
#include <memory>
#include <mylib/task.hpp>
#include <thread>

mylib::task<> pause();

struct keeper : std::enable_shared_from_this<keeper> {
  int Port;
  mylib::fire_and_forget kept() {
    auto Self = shared_from_this();
    co_await pause();
    ++Port;
  }
};
struct session {
  int Port;
  std::function<void()> Done;
  mylib::fire_and_forget run() {
    co_await pause();
    ++Port;
  }
  mylib::fire_and_forget before() {
    ++Port;
    co_await pause();
  }
  mylib::fire_and_forget tells() {
    co_await pause();
    ++Port;
    Done();
  }
  void stop();
};
struct patient {
  int Port;
  mylib::fire_and_forget run() {
    co_await pause();
    ++Port;
  }
  void wait();
  ~patient() { wait(); }
};

class client {
  std::shared_ptr<keeper> Shared;
  std::unique_ptr<session> Current, Asked, Stopped, Telling, Renewed;
  std::unique_ptr<patient> Patient;

public:
  void connect() {
    Shared->kept();
    Current->before();
    Stopped->run();
    Asked->run();
    Telling->tells();
    Patient->run();
  }
  // Which one it is that ends, is not known.
  void renew() {
    Renewed = std::make_unique<session>();
    Renewed->run();
  }
  void disconnect() {
    Shared.reset();
    Current.reset();
    Telling.reset();
    Patient.reset();
    Stopped->stop();
    Stopped.reset();
    if (Asked->Port > 0)
      Asked.reset();
  }
};

class document {
  int Saved = 0;
  mylib::task<> join();
  void waits();
  mylib::fire_and_forget save() {
    co_await pause();
    ++Saved;
  }
  mylib::fire_and_forget log() { co_await pause(); }

public:
  void start() { save(); }
  ~document() {
    log();
    save();
    waits();
  }
};
void used(document &);
void local() {
  document D;
  D.start();
  used(D);
}

// Its end is told of, and ends the object.
asio::awaitable<void> wait();
struct peer {
  int Sent = 0;
  asio::awaitable<void> run() {
    co_await wait();
    ++Sent;
  }
};
class host {
  asio::io_context &Context;
  std::unique_ptr<peer> Peer;

public:
  void start() {
    asio::co_spawn(Context, Peer->run(),
                   [this](std::exception_ptr) { Peer.reset(); });
  }
};

// A part of the object may wait for the work, or end it.
class group {
public:
  void add(mylib::fire_and_forget Work);
  ~group();
};
class service {
  group Group;
  int Served = 0;
  mylib::fire_and_forget serve() {
    co_await pause();
    ++Served;
  }

public:
  void start() { Group.add(serve()); }
};
class services : service {
public:
  void startAll() { start(); }
};
void waitsWithPart() {
  service Service;
  Service.start();
}
void waitsWithBase() {
  services Services;
  Services.startAll();
}

// Who starts the work waits for it, or has what runs it.
class application {
  asio::io_context Context;
  int Served = 0;
  asio::awaitable<void> serve() {
    co_await wait();
    ++Served;
  }

public:
  void run() {
    asio::co_spawn(Context, serve(), asio::detached);
    Context.run();
  }
  void start() { asio::co_spawn(Context, serve(), asio::detached); }
};
void runs() {
  application Application;
  Application.run();
}
void endsWithContext() {
  application Application;
  Application.start();
}
class client_of_context {
  asio::io_context &Context;
  int Served = 0;
  asio::awaitable<void> serve() {
    co_await wait();
    ++Served;
  }

public:
  explicit client_of_context(asio::io_context &Where) : Context(Where) {}
  void run() {
    asio::co_spawn(Context, serve(), asio::detached);
    Context.run();
  }
  void runInThread() {
    asio::co_spawn(Context, serve(), asio::detached);
    std::jthread Runner([this] { Context.run(); });
  }
};
void waitsInMember(asio::io_context &Context) {
  client_of_context Client(Context);
  Client.run();
}
void waitsInMemberByThread(asio::io_context &Context) {
  client_of_context Client(Context);
  Client.runInThread();
}

// It is asked until the work is done.
class download {
  int Chunks = 0;

public:
  mylib::fire_and_forget run() {
    co_await pause();
    ++Chunks;
  }
  int chunks() const { return Chunks; }
};
void askedUntilDone() {
  download Download;
  Download.run();
  while (Download.chunks() == 0)
    std::this_thread::yield();
}
