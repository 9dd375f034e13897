// id: B15  class: blocking  verdict: bug  difficulty: medium
// origin: oatpp/example-postgresql @ issue #1, qcoro/qcoro @ issue #188, guard3/GreekBot, erigontech/silkworm (gRPC) -- (own reduction: blocking client libraries under their real names)
// what: libpq, MySQL, hiredis, libcurl, a synchronous gRPC stub, ZeroMQ and Qt-free HTTP clients called in tasks
// fix: the asynchronous interface, or a worker
#include "../rt/libcoro.hpp"
#include <string>
extern "C" {
typedef struct pg_conn PGconn; typedef struct pg_result PGresult;
PGresult* PQexec(PGconn*, const char*);
typedef struct st_mysql MYSQL;
int mysql_query(MYSQL*, const char*);
typedef struct redisContext redisContext;
void* redisCommand(redisContext*, const char*, ...);
typedef void CURL; typedef int CURLcode;
CURLcode curl_easy_perform(CURL*);
int zmq_recv(void* socket, void* buf, unsigned long len, int flags);
}
namespace grpc { class ClientContext {}; class Status { public: bool ok() const; }; }
namespace remote { struct Request {}; struct Reply {}; class KV { public: class StubInterface { public: virtual ~StubInterface(); virtual grpc::Status Version(grpc::ClientContext*, const Request&, Reply*) = 0; }; }; }
namespace httplib { struct Result { explicit operator bool() const; }; class Client { public: explicit Client(const std::string&); Result Get(const std::string&); }; }
coro::task<void> reply(std::string);
class backend {
public:
    coro::task<void> users() {
        auto* r = PQexec(pg_, "select 1"); // EXPECT: blocking
        co_await reply(r ? "ok" : "no");
    }
    coro::task<void> orders() {
        auto rc = mysql_query(my_, "select 1"); // EXPECT: blocking
        co_await reply(rc ? "no" : "ok");
    }
    coro::task<void> session() {
        auto* r = redisCommand(redis_, "GET %s", "x"); // EXPECT: blocking
        co_await reply(r ? "ok" : "no");
    }
    coro::task<void> webhook() {
        auto rc = curl_easy_perform(curl_); // EXPECT: blocking
        co_await reply(rc ? "no" : "ok");
    }
    coro::task<void> version() {
        grpc::ClientContext ctx;
        remote::Reply out;
        auto status = stub_->Version(&ctx, {}, &out); // EXPECT: blocking
        co_await reply(status.ok() ? "ok" : "no");
    }
    coro::task<void> bus() {
        char buf[64];
        auto n = zmq_recv(socket_, buf, sizeof buf, 0); // EXPECT: blocking
        co_await reply(std::string(buf, static_cast<std::size_t>(n)));
    }
    coro::task<void> probe() {
        httplib::Client client("http://localhost");
        auto r = client.Get("/health"); // EXPECT: blocking
        co_await reply(r ? "ok" : "no");
    }
private:
    PGconn* pg_; MYSQL* my_; redisContext* redis_; CURL* curl_; void* socket_;
    remote::KV::StubInterface* stub_;
};
