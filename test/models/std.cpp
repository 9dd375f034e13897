// RUN: %check %s
#include <atomic>
#include <barrier>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <future>
#include <latch>
#include <mylib/task.hpp>
#include <semaphore>
#include <thread>

using namespace std::chrono_literals;
const auto Later = std::chrono::steady_clock::now();

mylib::task<> sleeps() {
  std::this_thread::sleep_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  std::this_thread::sleep_until(Later);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_until' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}

mylib::task<> waits_for_futures(std::future<int> Future,
                                std::future<int> Done,
                                std::shared_future<int> Shared,
                                std::shared_future<int> All,
                                std::shared_future<int> Got) {
  Done.wait();
  Done.get();
  // CHECK-MESSAGES: :[[@LINE-2]]:8: warning: 'std::future::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-3]]:8: note: in this coroutine, await the result, so that the thread can go on with other work
  Future.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::future::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Future.wait_until(Later);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::future::wait_until' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Future.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  All.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'std::shared_future::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the result, so that the thread can go on with other work
  Shared.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::shared_future::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Shared.wait_until(Later);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::shared_future::wait_until' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Got.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'std::shared_future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> joins(std::thread &Thread, std::jthread &Joining) {
  Thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Joining.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::jthread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> waits_for_conditions(std::condition_variable &Condition,
                                   std::condition_variable_any &Any,
                                   std::unique_lock<std::mutex> &Lock) {
  Condition.wait(Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'std::condition_variable::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Condition.wait(Lock, [] { return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'std::condition_variable::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Condition.wait_until(Lock, Later);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'std::condition_variable::wait_until' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Condition.wait_for(Lock, 1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'std::condition_variable::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Any.wait(Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'std::condition_variable_any::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the result, so that the thread can go on with other work
  Any.wait_for(Lock, 1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'std::condition_variable_any::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> waits_for_others(std::latch &Latch, std::barrier<> &Barrier,
                               std::counting_semaphore<> &Semaphore,
                               std::binary_semaphore &Binary) {
  Latch.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::latch::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Latch.arrive_and_wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::latch::arrive_and_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Barrier.wait(Barrier.arrive());
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::barrier::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the result, so that the thread can go on with other work
  Barrier.arrive_and_wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::barrier::arrive_and_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the result, so that the thread can go on with other work
  Semaphore.acquire();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'std::counting_semaphore::acquire' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Semaphore.try_acquire_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'std::counting_semaphore::try_acquire_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Semaphore.try_acquire_until(Later);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'std::counting_semaphore::try_acquire_until' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Binary.acquire();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::counting_semaphore::acquire' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> waits_for_atomics(std::atomic<int> &Number,
                                std::atomic<bool> &Flag, int &Plain,
                                std::atomic_flag &Oldest) {
  Number.wait(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::atomic::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Flag.wait(false);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'std::atomic::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the result, so that the thread can go on with other work
  std::atomic_ref<int>(Plain).wait(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'std::atomic_ref::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:31: note: in this coroutine, await the result, so that the thread can go on with other work
  Oldest.wait(false);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::atomic_flag::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  std::atomic_wait(&Number, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::atomic_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> opens_files(const std::string &Name) {
  std::ifstream In(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'std::basic_ifstream::basic_ifstream' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:17: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  std::ofstream Out(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'std::basic_ofstream::basic_ofstream' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:17: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  std::fstream Both(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'std::basic_fstream::basic_fstream' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:16: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  std::ifstream Later;
  Later.open(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::basic_ifstream::open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  std::filebuf Buffer;
  Buffer.open("a", std::ios_base::in);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::basic_filebuf::open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}

mylib::task<> uses_the_file_system(const std::filesystem::path &Path) {
  namespace fs = std::filesystem;
  fs::exists(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::exists' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::exists("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::exists' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::is_regular_file(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::is_regular_file' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::status(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::status' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::remove(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::remove' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::rename(Path, "b");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::rename' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::copy_file(Path, "b");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::copy_file' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::weakly_canonical(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::weakly_canonical' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::create_directories(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::create_directories' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::directory_entry Entry;
  Entry.refresh();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::filesystem::directory_entry::refresh' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::directory_iterator It(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'std::filesystem::directory_iterator::directory_iterator' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:26: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  ++It;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::directory_iterator::operator++' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fs::recursive_directory_iterator Deep(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'std::filesystem::recursive_directory_iterator::recursive_directory_iterator' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:36: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  ++Deep;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::recursive_directory_iterator::operator++' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}

mylib::task<> only_looks(std::future<int> Future, std::shared_future<int> Shared,
                         std::condition_variable &Condition,
                         std::condition_variable_any &Any,
                         std::unique_lock<std::mutex> &Lock,
                         std::counting_semaphore<> &Semaphore,
                         std::latch &Latch, std::barrier<> &Barrier) {
  std::this_thread::sleep_for(0s);
  std::this_thread::yield();
  Future.wait_for(0s);
  Shared.wait_for(std::chrono::milliseconds::zero());
  Condition.wait_for(Lock, 0s);
  Any.wait_for(Lock, 0s);
  Semaphore.try_acquire_for(0ms);
  Semaphore.try_acquire();
  Semaphore.release();
  Latch.try_wait();
  Latch.count_down();
  Barrier.arrive_and_drop();
  Condition.notify_one();
  co_return;
}

mylib::task<> opens_nothing(std::filesystem::file_status Status,
                            const std::filesystem::path &Path) {
  std::ifstream In;
  std::ifstream Moved(static_cast<std::ifstream &&>(In));
  std::filesystem::exists(Status);
  std::filesystem::is_directory(Status);
  std::filesystem::is_regular_file(Status);
  std::filesystem::absolute(Path);
  co_return;
}

namespace app {
namespace this_thread {
void sleep_for(std::chrono::seconds);
} // namespace this_thread
namespace filesystem {
bool exists(const char *);
} // namespace filesystem
template <typename T> struct future {
  T get();
  void wait();
};
struct thread {
  void join();
};
} // namespace app

mylib::task<> namesakes(app::future<int> Future, app::thread Thread) {
  app::this_thread::sleep_for(1s);
  app::filesystem::exists("a");
  Future.wait();
  Future.get();
  Thread.join();
  co_return;
}

mylib::task<int> fulfilled(std::promise<int> Promise, bool Failed) {
  std::future<int> Answer = Promise.get_future();
  if (Failed)
    Promise.set_exception({});
  else
    Promise.set_value(1);
  co_return Answer.get();
}

mylib::task<> stops() {
  std::jthread Worker([] {});
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'std::jthread::~jthread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:16: note: 'Worker' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:16: note: in this coroutine, await the result, so that the thread can go on with other work
  if (Worker.joinable())
    Worker.request_stop();
  co_return;
}

mylib::task<> walks() {
  std::filesystem::directory_iterator Files("logs"), End;
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'std::filesystem::directory_iterator::directory_iterator' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:39: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}
