// RUN: %check %s

// Something may wait for the work before the local variable is gone.

#include <asio.hpp>
#include <future>
#include <latch>
#include <string>
#include <thread>

asio::awaitable<void> print(const std::string &);
asio::awaitable<void> notify(std::promise<void> &);
asio::awaitable<void> count(std::latch &);
asio::awaitable<void> pause();
void runEverything();

void runs(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(Context, print(Text), asio::detached);
  Context.run();
}

void polls(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(Context, print(Text), asio::detached);
  while (Context.poll() == 0)
    ;
}

void joins() {
  std::string Text;
  asio::thread_pool Pool;
  asio::co_spawn(Pool, print(Text), asio::detached);
  Pool.join();
}

void future(asio::io_context &Context) {
  std::promise<void> Done;
  auto Future = Done.get_future();
  asio::co_spawn(Context, notify(Done), asio::detached);
  Future.wait();
}

void latch(asio::io_context &Context) {
  std::latch Done(1);
  asio::co_spawn(Context, count(Done), asio::detached);
  Done.wait();
}

void sleeps(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(Context, print(Text), asio::detached);
  std::this_thread::sleep_for(std::chrono::seconds(1));
}

void calls(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(Context, print(Text), asio::detached);
  runEverything();
}

void joinedByDestructor(asio::io_context &Context) {
  std::string Text;
  std::jthread Runner([&Context] { Context.run(); });
  asio::co_spawn(Context, print(Text), asio::detached);
}

class joining {
public:
  explicit joining(asio::io_context &Context);
  ~joining();
  asio::awaitable<void> run();
};

void joinsItself(asio::io_context &Context) {
  joining Work(Context);
  asio::co_spawn(Context, Work.run(), asio::detached);
}

class server {
public:
  void run() {
    std::string Text;
    asio::co_spawn(Context, print(Text), asio::detached);
    Context.run();
  }
  void runElsewhere() {
    std::string Text;
    asio::co_spawn(Context, print(Text), asio::detached);
    loop();
  }
  void loop();

private:
  asio::io_context Context;
};

asio::awaitable<void> awaits(asio::any_io_executor Executor) {
  std::string Text;
  asio::co_spawn(Executor, print(Text), asio::detached);
  co_await pause();
}

void inLoop(asio::io_context &Context) {
  std::string Text;
  for (int I = 0; I < 3; ++I) {
    Context.poll();
    asio::co_spawn(Context, print(Text), asio::detached);
  }
}

int main() {
  asio::thread_pool Pool;
  std::string Text;
  asio::co_spawn(asio::make_strand(Pool), print(Text), asio::detached);
}
