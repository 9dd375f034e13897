// A stub of the POSIX header: only what the fixtures use.
#pragma once
#include <sys/socket.h>

extern "C" {
struct addrinfo {
  int ai_flags;
  int ai_family;
  struct sockaddr *ai_addr;
  struct addrinfo *ai_next;
};
struct hostent {
  char *h_name;
};
int getaddrinfo(const char *, const char *, const struct addrinfo *,
                struct addrinfo **);
void freeaddrinfo(struct addrinfo *);
int getnameinfo(const struct sockaddr *, socklen_t, char *, socklen_t, char *,
                socklen_t, int);
struct timespec;
struct gaicb;
#define NI_NUMERICHOST 1
#define GAI_WAIT 0
#define GAI_NOWAIT 1
int getaddrinfo_a(int, struct gaicb *[], int, void *);
int gai_suspend(const struct gaicb *const[], int, const struct timespec *);
struct hostent *gethostbyname(const char *);
}
