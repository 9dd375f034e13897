// Source: capnproto/capnproto c++/src/capnp/compat/byte-stream.c++ (detach() lets the promise go on by itself and hands
// its error to a callback).
#include "../rt/kj.hpp"

class ByteStream {
public:
  kj::Promise<void> end();
  kj::Promise<void> write(std::string text);
};

class Stream {
  ByteStream inner_;
  kj::TaskSet tasks_;
  bool ended_ = false;

public:
  ~Stream() noexcept(false) {
    if (!ended_)
      inner_.end().detach([](auto &&) {});
  }
  kj::Promise<void> write(std::string text) {
    co_await inner_.write(std::move(text));
  }
  void writeLater(std::string text) { tasks_.add(inner_.write(std::move(text))); }
};
