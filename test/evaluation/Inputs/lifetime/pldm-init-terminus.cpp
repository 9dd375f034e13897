// id: L02  class: lifetime  verdict: bug  difficulty: medium
// origin: openbmc/pldm @ 320cf8bd9 -- platform-mc/platform_manager.cpp
// what: range-for with structured bindings over the map of termini, suspended in the body; removeMctpTerminus() erases entries meanwhile
// fix: snapshot of the keys, own shared_ptr, contains() after each await
#include "../rt/stdexec.hpp"
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>
using pldm_tid_t = uint8_t;
struct Terminus { bool initialized = false; bool supports(int cmd) const; std::vector<uint8_t> fru; };
using TerminiMapper = std::map<pldm_tid_t, std::shared_ptr<Terminus>>;
class PlatformManager {
public:
    explicit PlatformManager(TerminiMapper& termini) : termini(termini) {}
    exec::task<int> initTerminus() {
        for (auto& [tid, terminus] : termini) { // EXPECT: lifetime // ALT: sequential
            if (terminus->initialized) {
                continue;
            }
            if (terminus->supports(0x10)) {
                auto rc = co_await getFru(tid, terminus->fru); // ALT: sequential, lifetime
                if (rc) {
                    continue;
                }
            }
            auto rc = co_await getPDRs(terminus); // ALT: sequential, lifetime
            if (rc) {
                continue;
            }
            terminus->initialized = true; // ALT: lifetime
        }
        co_return 0;
    }
    exec::task<int> initTerminus_fixed() {
        std::vector<pldm_tid_t> tids;
        for (auto& [tid, _] : termini) {
            tids.push_back(tid);
        }
        for (const auto tid : tids) {  // ALT: sequential
            auto terminus = termini[tid];
            auto rc = co_await getPDRs(terminus);  // ALT: sequential
            if (rc || !termini.contains(tid)) {
                continue;
            }
            terminus->initialized = true;
        }
        co_return 0;
    }
    void removeMctpTerminus(pldm_tid_t tid) { termini.erase(tid); }
private:
    exec::task<int> getFru(pldm_tid_t, std::vector<uint8_t>&);
    exec::task<int> getPDRs(std::shared_ptr<Terminus>);
    TerminiMapper& termini;
};
