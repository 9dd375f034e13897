// A stub of libevent: only what the fixtures use.
#pragma once

#define evutil_addrinfo addrinfo

extern "C" {
struct addrinfo;
struct evdns_base;
struct evdns_getaddrinfo_request;
int evutil_getaddrinfo(const char *, const char *,
                       const struct evutil_addrinfo *,
                       struct evutil_addrinfo **);
struct evdns_getaddrinfo_request *
evdns_getaddrinfo(struct evdns_base *, const char *, const char *,
                  const struct evutil_addrinfo *,
                  void (*)(int, struct evutil_addrinfo *, void *), void *);
}
