// RUN: %check %s

// The coroutine has a share in its frame until its end: a handle that is dropped cuts
// nothing short.

#include <coroutine>
#include <exception>

class Job {
public:
  struct promise_type {
    int Shares = 1;
    void release() {
      if (--Shares == 0)
        std::coroutine_handle<promise_type>::from_promise(*this).destroy();
    }
    struct Last {
      bool await_ready() const noexcept { return false; }
      void await_suspend(std::coroutine_handle<promise_type> Frame) noexcept {
        Frame.promise().release();
      }
      void await_resume() const noexcept {}
    };
    Job get_return_object() {
      return Job(std::coroutine_handle<promise_type>::from_promise(*this));
    }
    std::suspend_never initial_suspend() noexcept { return {}; }
    Last final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  explicit Job(std::coroutine_handle<promise_type> H) : Frame(H) {
    ++Frame.promise().Shares;
  }
  Job(Job &&) = delete;
  ~Job() { Frame.promise().release(); }
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}

private:
  std::coroutine_handle<promise_type> Frame;
};

Job synchronize(int Account);
void changed() { synchronize(1); }

// The same where the last step counts down itself, in another function of the awaiter.
template <bool IsEager> class Counted {
public:
  class promise_type {
  public:
    auto get_return_object() noexcept {
      return std::coroutine_handle<promise_type>::from_promise(*this);
    }
    auto initial_suspend() noexcept {
      struct First {
        promise_type *Self;
        bool await_ready() const noexcept { return IsEager; }
        void await_suspend(std::coroutine_handle<>) const noexcept {}
        void await_resume() const noexcept { ++Self->Shares; }
      };
      return First{this};
    }
    auto final_suspend() noexcept {
      struct Last {
        promise_type *Self;
        bool await_ready() const noexcept { return --Self->Shares == 0; }
        void await_suspend(std::coroutine_handle<>) const noexcept {}
        void await_resume() const noexcept {}
      };
      return Last{this};
    }
    void return_void() noexcept {}
    void unhandled_exception() noexcept { std::terminate(); }
    template <typename T> T &&await_transform(T &&Given) {
      return static_cast<T &&>(Given);
    }
    void release() noexcept {
      if (--Shares == 0)
        std::coroutine_handle<promise_type>::from_promise(*this).destroy();
    }

  private:
    int Shares = 1;
  };

  Counted(std::coroutine_handle<promise_type> H) noexcept : Frame(H) {}
  Counted(Counted &&) = delete;
  ~Counted() { Frame.promise().release(); }

private:
  std::coroutine_handle<promise_type> Frame;
};

Counted<true> listen() { co_await std::suspend_always(); }
void started() { listen(); }

// The same where who lets go leaves a mark, and the last step destroys the frame that
// nobody has.
class Started {
public:
  struct promise_type {
    bool IsDone = false;
    bool IsAbandoned = false;
    struct Last {
      bool await_ready() const noexcept { return false; }
      template <typename P>
      void await_suspend(std::coroutine_handle<P> Frame) noexcept {
        auto &Promise = Frame.promise();
        Promise.IsDone = true;
        if (Promise.IsAbandoned)
          Frame.destroy();
      }
      void await_resume() const noexcept {}
    };
    Started get_return_object() {
      return Started(std::coroutine_handle<promise_type>::from_promise(*this));
    }
    std::suspend_never initial_suspend() noexcept { return {}; }
    Last final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  explicit Started(std::coroutine_handle<promise_type> H) : Frame(H) {}
  Started(Started &&) = delete;
  ~Started() {
    if (Frame.promise().IsDone)
      Frame.destroy();
    else
      Frame.promise().IsAbandoned = true;
  }
  bool await_ready() const noexcept { return Frame.promise().IsDone; }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}

private:
  std::coroutine_handle<promise_type> Frame;
};

Started render(int Tile) { co_await std::suspend_always(); }
void drawn() { render(1); }
