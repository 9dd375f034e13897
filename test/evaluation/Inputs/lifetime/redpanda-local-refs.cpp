// id: L15  class: lifetime  verdict: bug  difficulty: medium
// origin: redpanda-data/redpanda @ 565e1dfbe6, 66af3f4393, 7e42940338 -- cloud_storage_clients/s3_client.cc, s3/client.cc, pandaproxy/rest/handlers.cc
// what: three plain functions that return a future which still uses a local, a captured local, or a parameter of theirs
// fix: co_return co_await, capture by value
#include "../rt/seastar.hpp"
#include <stdexcept>
struct object_key { std::string name; };
struct error_outcome { int code = 0; };
struct outcome { bool ok = true; };
ss::future<> log_failure(const object_key&);
ss::future<outcome> do_delete(std::string bucket, std::vector<object_key> keys);
ss::future<outcome> send_request(ss::future<outcome> request, const object_key& key) { // ALT: lifetime
    auto r = co_await std::move(request);
    if (!r.ok) {
        co_await log_failure(key); // ALT: lifetime
    }
    co_return r;
}
class request_t {
public:
    std::string user;
    ss::future<int> dispatch(int api) {
        auto client = co_await connect();
        co_return api + client + static_cast<int>(user.size()); // ALT: lifetime
    }
    ss::future<int> connect();
};
class body_stream { public: ss::future<> close(); };
ss::future<outcome> delete_objects(std::string bucket, std::vector<object_key> keys) {
    object_key dummy{""};
    return send_request(do_delete(std::move(bucket), std::move(keys)), dummy); // EXPECT: lifetime
}
ss::future<outcome> delete_objects_fixed(std::string bucket, std::vector<object_key> keys) {
    const object_key dummy{""};
    co_return co_await send_request(do_delete(std::move(bucket), std::move(keys)), dummy);
}
ss::future<> put_object(body_stream body, std::string name) {
    auto header = name.empty() ? error_outcome{22} : error_outcome{};
    if (header.code) {
        return body.close().then([&header] { return ss::make_exception_future<>(std::runtime_error(std::to_string(header.code))); }); // EXPECT: lifetime
    }
    return body.close();
}
ss::future<int> get_topics(request_t rq) {
    auto api = 3;
    return rq.dispatch(api); // EXPECT: lifetime
}
