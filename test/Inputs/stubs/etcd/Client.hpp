// A stub of etcd-cpp-apiv3: only what the fixtures use.
#pragma once
#include <functional>
#include <pplx/pplxtasks.h>
#include <string>

namespace etcd {
class Response {};
class SyncClient {
public:
  Response get(const std::string &Key);
  Response put(const std::string &Key, const std::string &Value);
  void set_grpc_timeout(int Seconds);
};
class Client {
public:
  pplx::task<Response> get(const std::string &Key);
};
class Watcher {
public:
  bool Wait();
  bool Wait(std::function<void(bool)> Callback);
};
} // namespace etcd
