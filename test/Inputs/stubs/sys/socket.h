// A stub of the POSIX header: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
typedef unsigned socklen_t;
typedef long ssize_t;
struct sockaddr {
  unsigned short sa_family;
  char sa_data[14];
};
#define AF_INET 2
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOCK_NONBLOCK 2048
#define MSG_DONTWAIT 0x40
int socket(int, int, int);
int connect(int, const struct sockaddr *, socklen_t);
int accept(int, struct sockaddr *, socklen_t *);
int bind(int, const struct sockaddr *, socklen_t);
int listen(int, int);
ssize_t recv(int, void *, size_t, int);
ssize_t send(int, const void *, size_t, int);
struct msghdr;
ssize_t recvmsg(int, struct msghdr *, int);
int setsockopt(int, int, int, const void *, socklen_t);
}
