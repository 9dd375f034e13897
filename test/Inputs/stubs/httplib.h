// A stub of cpp-httplib: only what the fixtures use. As there, a client
// forwards to ClientImpl, from which the one for TLS derives.
#pragma once

namespace httplib {
class Result {};
class Request {};
class Response {};
class ClientImpl {
public:
  explicit ClientImpl(const char *);
  virtual ~ClientImpl();
  Result Get(const char *);
  Result Post(const char *);
  bool send(Request &, Response &);
};
class SSLClient : public ClientImpl {
public:
  explicit SSLClient(const char *);
  ~SSLClient() override;
};
class Client {
public:
  explicit Client(const char *);
  ~Client();
  Result Get(const char *);
  Result Post(const char *);
  void set_keep_alive(bool);
  void stop();
};
class Server {
public:
  Server();
  virtual ~Server();
  template <typename Handler> Server &Get(const char *, Handler) {
    return *this;
  }
  bool listen(const char *, int);
  bool bind_to_port(const char *, int);
  bool listen_after_bind();
  void stop();
};
} // namespace httplib
