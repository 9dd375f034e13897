// id: L04  class: lifetime  verdict: bug  difficulty: medium
// origin: redpanda-data/redpanda @ 79105d067e (before the fix, with the topic by reference as the author first had it) -- kafka/server/handlers/alter_partition_reassignments.cc
// what: a continuation takes the topic by value and hands a reference to a coroutine whose future it returns
// fix: the coroutine takes the topic by value, or do_with
#include "../rt/seastar.hpp"
struct partition { int id = 0; std::vector<int> replicas; };
struct reassignable_topic { std::string name; std::vector<partition> partitions; };
struct topic_response { std::string name; std::vector<int> errors; };
struct op_context { std::vector<reassignable_topic> topics; };
namespace ssx { template <typename It, typename F> ss::future<std::vector<topic_response>> parallel_transform(It, It, F&&) { return ::rt::any(); } }
ss::future<int> reassign(const partition&, const std::vector<int>& nodes);
ss::future<topic_response> do_handle_topic(reassignable_topic& topic, std::vector<int> alive_nodes, op_context&) { // ALT: lifetime
    topic_response response{.name = topic.name, .errors = {}};
    for (auto& p : topic.partitions) { // ALT: sequential, lifetime
        response.errors.push_back(co_await reassign(p, alive_nodes)); // ALT: sequential, lifetime
    }
    co_return response;
}
ss::future<std::vector<topic_response>> do_handle(op_context& octx, std::vector<int> nodes) {
    return ssx::parallel_transform(octx.topics.begin(), octx.topics.end(), [&octx, nodes = std::move(nodes)](reassignable_topic topic) mutable {
        return do_handle_topic(topic, nodes, octx); // EXPECT: lifetime
    });
}
ss::future<std::vector<topic_response>> do_handle_fixed(op_context& octx, std::vector<int> nodes) {
    return ssx::parallel_transform(octx.topics.begin(), octx.topics.end(), [&octx, nodes = std::move(nodes)](reassignable_topic topic) mutable {
        return ss::do_with(std::move(topic), [&octx, nodes](auto& topic) { return do_handle_topic(topic, nodes, octx); });
    });
}
