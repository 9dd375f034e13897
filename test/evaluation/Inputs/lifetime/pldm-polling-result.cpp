// id: L01  class: lifetime  verdict: bug  difficulty: hard
// origin: openbmc/pldm @ 24069b2f7 -- platform-mc/sensor_manager.cpp
// what: the spawned coroutine keeps a reference into the map of task handles; stopPolling() erases the entry while it is suspended
// fix: write the result back through find(tid)
#include "../rt/stdexec.hpp"
#include <cstdint>
#include <map>
using pldm_tid_t = uint8_t;
class SensorManager {
public:
    void doSensorPolling(pldm_tid_t tid) {
        auto it = handles.find(tid);
        if (it != handles.end()) {
            if (!it->second.second.has_value()) return;
            handles.erase(tid);
        }
        auto& [scope, rcOpt] = handles.emplace(std::piecewise_construct, std::forward_as_tuple(tid), std::forward_as_tuple()).first->second;
        scope.spawn(
            [this, &rcOpt, tid]() -> exec::task<void> { // ALT: lifetime
                auto res = co_await stdexec::stopped_as_optional(doSensorPollingTask(tid));
                if (res.has_value()) {
                    rcOpt = *res; // EXPECT: lifetime
                } else {
                    timers.erase(tid); // ALT: lifetime
                    rcOpt = 0; // ALT: lifetime
                }
            }(),
            exec::default_task_context<void>(stdexec::inline_scheduler{}));
    }
    void stopPolling(pldm_tid_t tid) {
        auto it = handles.find(tid);
        if (it == handles.end()) return;
        it->second.first.request_stop();
        handles.erase(it);
    }
    exec::task<int> doSensorPollingTask(pldm_tid_t tid);
private:
    std::map<pldm_tid_t, std::pair<exec::async_scope, std::optional<int>>> handles;
    std::map<pldm_tid_t, int> timers;
};
