// A stub of mosquittopp: only what the fixtures use.
#pragma once

namespace mosqpp {
class mosquittopp {
public:
  int connect(const char *Host, int Port = 1883, int Keepalive = 60);
  int connect_async(const char *Host, int Port = 1883, int Keepalive = 60);
  int loop(int Timeout = -1, int Packets = 1);
};
} // namespace mosqpp
