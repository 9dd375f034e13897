// id: B16  class: blocking  verdict: bug  difficulty: hard
// origin: clice-io/clice @ HEAD (TemporaryFile), OpenKneeboard Filesystem::TemporaryCopy, apple/foundationdb users -- (own reduction)
// what: blocking work inside a destructor, inside a lambda that an algorithm calls at once, behind operator(), and behind a converting operator
// fix: do it on a worker
#include "../rt/kota.hpp"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>
class ScopedTempDir {
public:
    explicit ScopedTempDir(std::string name) : path_(std::move(name)) {}
    ~ScopedTempDir() {
        std::error_code ec;
        std::filesystem::remove_all(path_, ec);
    }
    const std::filesystem::path& path() const { return path_; }
private:
    std::filesystem::path path_;
};
struct FileSize { std::filesystem::path p; operator std::uintmax_t() const { return std::filesystem::file_size(p); } };
struct Appender { std::string path; void operator()(const std::string& line) const { std::ofstream(path, std::ios::app) << line; } };
kota::task<bool> compile(std::filesystem::path out);
kota::task<bool> build(std::string name) {
    ScopedTempDir tmp(name); // EXPECT: blocking
    co_return co_await compile(tmp.path() / "a.o");
}
kota::task<void> write_all(std::vector<std::string> names) {
    std::ranges::for_each(names, [](const std::string& n) { // ALT: blocking
        std::ofstream out(n); // EXPECT: blocking
        out << n; // ALT: blocking
    });
    co_await compile("x");
}
kota::task<void> log_all(std::vector<std::string> lines) {
    Appender append{"log.txt"};
    for (auto& line : lines) {
        append(line); // EXPECT: blocking
    }
    co_await compile("x");
}
kota::task<bool> small(std::string name) {
    std::uintmax_t size = FileSize{name}; // EXPECT: blocking
    co_return size < 100 && co_await compile(name);
}
