// A stub of Paho MQTT C++: only what the fixtures use.
#pragma once
#include <chrono>
#include <memory>
#include <string>

namespace mqtt {
class message;
class token {
public:
  virtual ~token();
  virtual bool is_complete() const;
  virtual void wait();
  template <typename R, typename P>
  bool wait_for(const std::chrono::duration<R, P> &) {
    return true;
  }
};
class async_client {
public:
  virtual std::shared_ptr<token> connect();
  virtual std::shared_ptr<const message> consume_message();
};
class client {
public:
  virtual void connect();
  virtual bool try_consume_message(std::shared_ptr<const message> *Message);
};
} // namespace mqtt
