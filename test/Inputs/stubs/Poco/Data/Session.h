// A stub of POCO's Data: only what the fixtures use.
#pragma once
#include <string>

namespace Poco {
namespace Data {
class Session {
public:
  Session(const std::string &Connector, const std::string &Connection,
          unsigned long Timeout = 60);
  Session(const Session &);
  ~Session();
  void begin();
  bool isConnected() const;
};
class Statement {
public:
  unsigned long execute(bool Reset = true);
  void executeAsync(bool Reset = true);
};
} // namespace Data
} // namespace Poco
