// Source: drogonframework/drogon pull request #1944 (each request waits for the response of the one before)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <drogon/drogon.h>
#include <memory>
#include <string>
#include <vector>

using namespace drogon;

struct Probe {
  std::string host;
  bool up = false;
};

class HealthCheck {
  std::vector<std::shared_ptr<HttpClient>> backends_;
  static HttpRequestPtr healthRequest();

public:
  Task<unsigned> countAlive() {
    unsigned alive = 0;
    for (auto &backend : backends_) {
      auto response = co_await backend->sendRequestCoro(healthRequest(), 2.0); // EXPECT: sequential
      if (response)
        ++alive;
    }
    co_return alive;
  }
};
