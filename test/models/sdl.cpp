// RUN: %check %s
#include <SDL3/SDL.h>
#include <mylib/task.hpp>

mylib::task<> waits();

mylib::task<> blocks(SDL_Event *Event, SDL_Thread *Thread,
                     SDL_Semaphore *Semaphore, SDL_Condition *Condition,
                     SDL_Mutex *Mutex, SDL_Process *Process) {
  SDL_Delay(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_Delay' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  SDL_WaitEvent(Event);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_WaitEvent' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, look with 'SDL_PollEvent' when the loop comes round
  SDL_WaitEventTimeout(Event, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_WaitEventTimeout' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, look with 'SDL_PollEvent' when the loop comes round
  SDL_WaitThread(Thread, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_WaitThread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  SDL_WaitSemaphoreTimeout(Semaphore, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_WaitSemaphoreTimeout' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  SDL_WaitConditionTimeout(Condition, Mutex, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_WaitConditionTimeout' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  SDL_WaitProcess(Process, true, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_WaitProcess' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  SDL_ReadProcess(Process, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_ReadProcess' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  SDL_ShowSimpleMessageBox(0, "a", "b", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_ShowSimpleMessageBox' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, show it from a thread that may block and await the answer
  SDL_LoadFile("a", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_LoadFile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'SDL_LoadFileAsync' and await its outcome
  SDL_SaveFile("a", "b", 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_SaveFile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  SDL_EnumerateDirectory(
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SDL_EnumerateDirectory' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
      "a",
      [](void *, const char *, const char *) {
        SDL_Delay(1000);
        // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'SDL_Delay' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
        // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await a timer of the event loop
        return 0;
      },
      nullptr);
  co_await waits();
}

mylib::task<> silent(SDL_Event *Event, SDL_Semaphore *Semaphore,
                     SDL_Process *Process, SDL_AsyncIOQueue *Queue) {
  SDL_Delay(0);
  SDL_PollEvent(Event);
  SDL_WaitEventTimeout(Event, 0);
  SDL_TryWaitSemaphore(Semaphore);
  SDL_WaitSemaphoreTimeout(Semaphore, 0);
  SDL_WaitProcess(Process, false, nullptr);
  SDL_LoadFileAsync("a", Queue, nullptr);
  co_return;
}
