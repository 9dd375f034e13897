// Source: Icinga/icinga2 issue #10861 and #10406 (ObjectLock kept while the coroutine of a connection waits).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <boost/asio/steady_timer.hpp>
#include <mutex>
#include <string>

namespace asio = boost::asio;

namespace icinga {

class Object {
public:
  void Lock() { m_mutex.lock(); }
  void Unlock() { m_mutex.unlock(); }

private:
  std::recursive_mutex m_mutex;
};

class ObjectLock {
public:
  explicit ObjectLock(Object &o) : m_object(o) { m_object.Lock(); }
  ~ObjectLock() { m_object.Unlock(); }
  ObjectLock(const ObjectLock &) = delete;

private:
  Object &m_object;
};

class Endpoint : public Object {
public:
  void AddMessage() { ++m_messages; }
  int Messages() const { return m_messages; }

private:
  int m_messages = 0;
};

class JsonRpcConnection {
public:
  JsonRpcConnection(asio::ip::tcp::socket s, Endpoint &e)
      : m_socket(std::move(s)), m_endpoint(e) {}

  asio::awaitable<void> SendMessage(std::string message) {
    ObjectLock lock(m_endpoint); // EITHER: lock-across-await a
    m_endpoint.AddMessage();
    message += '\n';
    co_await asio::async_write(m_socket, asio::buffer(message), // EITHER: lock-across-await a
                               asio::use_awaitable);
    m_sent = m_endpoint.Messages();
  }

private:
  asio::ip::tcp::socket m_socket;
  Endpoint &m_endpoint;
  int m_sent = 0;
};

} // namespace icinga
