// RUN: %check %s
#include <cpr/cpr.h>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<> blocks(cpr::Session &Session, cpr::MultiPerform &Multi) {
  cpr::Get(cpr::Url("https://example.org"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cpr::Get' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  cpr::Post(cpr::Url("https://example.org"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cpr::Post' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  cpr::Download("a.bin", cpr::Url("https://example.org"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cpr::Download' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  cpr::MultiGet(cpr::Url("https://example.org"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'cpr::MultiGet' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  Session.Get();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'cpr::Session::Get' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  Session.Post();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'cpr::Session::Post' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  Multi.Get();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'cpr::MultiPerform::Get' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, run the call on a thread that may block and await the result
  Multi.Perform();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'cpr::MultiPerform::Perform' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> waits() {
  cpr::AsyncResponse Response = cpr::GetAsync(cpr::Url("https://example.org"));
  Response.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'cpr::AsyncWrapper::wait' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Response.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'cpr::AsyncWrapper::wait_for' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Response.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'cpr::AsyncWrapper::get' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

namespace app {
int Get(const char *);
struct Session {
  int Get();
};
} // namespace app

mylib::task<> silent(cpr::Session &Session, app::Session Own) {
  cpr::AsyncResponse Response = Session.GetAsync();
  Response.valid();
  Response.wait_for(0s);
  Session.SetUrl("https://example.org");
  app::Get("https://example.org");
  Own.Get();
  co_return;
}
