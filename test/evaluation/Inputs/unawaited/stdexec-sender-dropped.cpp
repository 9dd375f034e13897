// id: U08  class: unawaited  verdict: bug  difficulty: medium
// origin: NVIDIA/stdexec @ PR #1214 (reported from OpenBMC: "if you forget to co_await nothing happens") -- (OpenBMC daemons)
// what: the retry delay is an exec::task that nobody awaits: the loop hammers the device
// fix: co_await sleep_for(...)
#include "../rt/stdexec.hpp"
#include <cstdint>
#include <vector>
namespace timer { exec::task<> sleep_for(std::chrono::milliseconds); }
class Requester {
public:
    exec::task<int> sendRecv(uint8_t eid, std::vector<uint8_t>& response);
    exec::task<int> sendRecvWithRetry(uint8_t eid, std::vector<uint8_t>& response) {
        using namespace std::chrono_literals;
        int rc = -1;
        for (int attempt = 0; attempt < 3; ++attempt) {
            rc = co_await sendRecv(eid, response);
            if (rc == 0) {
                break;
            }
            timer::sleep_for(100ms); // EXPECT: unawaited
        }
        co_return rc;
    }
    void stop(exec::async_scope& scope) {
        scope.request_stop();
        scope.on_empty(); // EXPECT: unawaited
    }
    void stop_fixed(exec::async_scope& scope) {
        scope.request_stop();
        stdexec::sync_wait(scope.on_empty());
    }
};
