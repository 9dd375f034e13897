// A stub of POCO's Net: only what the fixtures use.
#pragma once
#include <string>

namespace Poco {
namespace Net {
class HTTPRequest;
class HTTPResponse;
class MailMessage;
class IPAddress {};
class SocketAddress {};
class StreamSocket {
public:
  void connect(const SocketAddress &Address);
  void connectNB(const SocketAddress &Address);
  int receiveBytes(void *Buffer, int Length, int Flags = 0);
};
class ServerSocket {
public:
  virtual StreamSocket acceptConnection();
};
class DNS {
public:
  static IPAddress resolveOne(const std::string &Address);
};
class HTTPClientSession {
public:
  virtual void sendRequest(HTTPRequest &Request);
  virtual void receiveResponse(HTTPResponse &Response);
  void reset();
};
class SMTPClientSession {
public:
  void sendMessage(const MailMessage &Message);
};
} // namespace Net
} // namespace Poco
