// A stub of libmosquitto: only what the fixtures use.
#pragma once

extern "C" {
struct mosquitto;
struct mosquitto_message;
int mosquitto_connect(struct mosquitto *, const char *, int, int);
int mosquitto_connect_async(struct mosquitto *, const char *, int, int);
int mosquitto_reconnect(struct mosquitto *);
int mosquitto_loop(struct mosquitto *, int, int);
int mosquitto_loop_forever(struct mosquitto *, int, int);
int mosquitto_loop_start(struct mosquitto *);
int mosquitto_loop_stop(struct mosquitto *, bool);
int mosquitto_publish(struct mosquitto *, int *, const char *, int,
                      const void *, int, bool);
int mosquitto_subscribe_simple(struct mosquitto_message **, int, bool,
                               const char *, int, const char *, int,
                               const char *, int, bool, const char *,
                               const char *, void *, void *);
}
