// id: B02  class: blocking  verdict: bug  difficulty: medium
// origin: openbmc/pldm @ HEAD (live) -- platform-mc/event_manager.cpp
// what: the poll task dispatches to a handler of a table; the handler of CPER events creates a directory and writes a file on the event loop
// fix: hand the data to a worker
#include "../rt/stdexec.hpp"
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>
using pldm_tid_t = uint8_t;
class EventManager {
public:
    exec::task<int> getEvent(pldm_tid_t, std::vector<uint8_t>&);
    exec::task<int> pollForPlatformEvent(pldm_tid_t tid) {
        std::vector<uint8_t> event;
        for (;;) {
            auto rc = co_await getEvent(tid, event);
            if (rc || event.empty()) {
                co_return rc;
            }
            handlePlatformEvent(tid, event.front(), event.data(), event.size()); // EXPECT: blocking
        }
    }
    int handlePlatformEvent(pldm_tid_t tid, uint8_t eventClass, const uint8_t* data, std::size_t size) {
        switch (eventClass) {
            case 0: return processSensorEvent(tid, data, size);
            case 7: return processCperEvent(tid, data, size);
            default: return 1;
        }
    }
    int processSensorEvent(pldm_tid_t, const uint8_t*, std::size_t) { return 0; }
    int processCperEvent(pldm_tid_t tid, const uint8_t* data, std::size_t size) {
        std::filesystem::path dirName{"/var/cper"};
        if (!std::filesystem::exists(dirName)) {
            std::filesystem::create_directory(dirName);
        }
        std::ofstream ofs;
        ofs.exceptions(std::ofstream::failbit | std::ofstream::badbit);
        try {
            ofs.open(dirName / std::to_string(tid));
            ofs.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
            ofs.close();
        } catch (const std::ofstream::failure&) {
            return 1;
        }
        return 0;
    }
};
