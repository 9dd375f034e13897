// id: L05  class: lifetime  verdict: bug  difficulty: medium
// origin: redpanda-data/redpanda @ 4a59301abe, 5af47074b6 -- cluster/commands.h, cluster/controller_api.cc
// what: plain functions with by-value parameters return the future of coroutines that got references to them
// fix: do_with, or a coroutine that awaits
#include "../rt/seastar.hpp"
struct iobuf_parser { std::vector<char> buf; int pos = 0; };
ss::future<std::vector<char>> read_more(iobuf_parser&);
namespace reflection {
template <typename T> struct async_adl {
    ss::future<T> from(iobuf_parser& in) {
        T out{};
        auto bytes = co_await read_more(in);
        in.pos += static_cast<int>(bytes.size());
        co_return out;
    }
};
}
struct create_topic_cmd { using key_t = int; using value_t = std::string; create_topic_cmd(int, std::string); };
template <typename Cmd> struct deserializer {
    ss::future<Cmd> deserialize(iobuf_parser k_parser, iobuf_parser v_parser) {
        using key_t = typename Cmd::key_t;
        using value_t = typename Cmd::value_t;
        return ss::when_all(reflection::async_adl<key_t>{}.from(k_parser), reflection::async_adl<value_t>{}.from(v_parser)) // EXPECT: lifetime
            .then([](std::tuple<ss::future<key_t>, ss::future<value_t>> res) {
                return Cmd(std::get<0>(res).get(), std::get<1>(res).get());
            });
    }
};
ss::future<create_topic_cmd> load(std::vector<char> k, std::vector<char> v) {
    deserializer<create_topic_cmd> d;
    co_return co_await d.deserialize(iobuf_parser{std::move(k)}, iobuf_parser{std::move(v)});
}
namespace ssx {
template <typename Range, typename F> ss::future<std::vector<int>> async_transform(const Range& r, F f) { // ALT: lifetime
    std::vector<int> out;
    for (auto& x : r) { // ALT: sequential, lifetime
        out.push_back(co_await f(x)); // ALT: sequential, lifetime
    }
    co_return out;
}
}
class controller_api {
public:
    ss::future<int> state_of(const std::string& ntp);
    ss::future<std::vector<int>> states(std::vector<std::string> ntps) {
        return ssx::async_transform(ntps, [this](const std::string& ntp) { return state_of(ntp); }); // EXPECT: lifetime // ALT: sequential
    }
};
