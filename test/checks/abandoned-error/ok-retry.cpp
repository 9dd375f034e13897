// RUN: %check %s --config='{CheckOptions: {async-abandoned-error.StrictMode: true}}'

// There is a pause on the error path, a limit, or another thing to try.

#include <exception>
#include <mylib/task.hpp>
#include <thread>
#include <vector>

mylib::task<int> connect(const char *Host);
mylib::task<int> next();
mylib::task<> work(int);
mylib::task<> send(const char *);
void log(const char *);

mylib::task<> pauses() {
  while (true) {
    try {
      co_await send("alive");
    } catch (const std::exception &error) {
      log(error.what());
    }
    co_await mylib::sleep_for(std::chrono::seconds(1));
  }
}

mylib::task<> pauses_after_failure() {
  bool failed = false;
  while (true) {
    if (failed)
      co_await mylib::sleep_for(std::chrono::seconds(1));
    failed = false;
    try {
      co_await send("alive");
    } catch (...) {
      failed = true;
    }
  }
}

// It blocks the thread, but not for ever.
mylib::task<> pauses_the_thread() {
  while (true) {
    try {
      co_await send("alive");
    } catch (const std::exception &error) {
      std::this_thread::sleep_for(std::chrono::seconds(1));
    }
  }
}

mylib::task<> gives_up_at_times(bool Patient) {
  while (true) {
    try {
      co_await send("alive");
    } catch (const std::exception &error) {
      if (Patient)
        log(error.what());
      else
        co_return;
    }
  }
}

mylib::task<> limited() {
  for (int i = 0; i < 3; ++i) {
    try {
      co_await send("alive");
      co_return;
    } catch (...) {
      log("failed");
    }
  }
}

mylib::task<> counted() {
  int attempts = 0;
  while (attempts < 3) {
    try {
      co_await send("alive");
      co_return;
    } catch (...) {
      ++attempts;
    }
  }
}

mylib::task<> gives_up() {
  int attempts = 0;
  while (true) {
    try {
      co_await send("alive");
    } catch (...) {
      if (++attempts == 3)
        throw;
    }
  }
}

mylib::task<> each_once(std::vector<const char *> Hosts) {
  for (const char *Host : Hosts) {
    try {
      co_await connect(Host);
    } catch (...) {
      log(Host);
    }
  }
}

// What fails is the work, and the next piece of it has to come first.
mylib::task<> next_piece() {
  while (true) {
    int piece = co_await next();
    try {
      co_await work(piece);
    } catch (const std::exception &error) {
      log(error.what());
    }
  }
}

mylib::task<> leaves() {
  while (true) {
    try {
      co_await send("alive");
    } catch (const std::exception &error) {
      log(error.what());
      break;
    }
  }
}

mylib::task<> waits_first() {
  while (true) {
    try {
      co_await mylib::sleep_for(std::chrono::seconds(1));
      co_await send("alive");
    } catch (const std::exception &error) {
      log(error.what());
    }
  }
}

// What failed knows of it: it is asked whether to go on.
struct channel {
  mylib::task<int> read();
  bool is_active() const;
};
mylib::task<> receives(channel &Channel) {
  while (Channel.is_active()) {
    try {
      co_await Channel.read();
    } catch (const std::exception &error) {
      log(error.what());
    }
  }
}
