// A stub of rabbitmq-c: only what the fixtures use.
#pragma once
#include <cstddef>
#include <cstdint>
#include <sys/select.h>

extern "C" {
typedef struct amqp_connection_state_t_ *amqp_connection_state_t;
typedef struct amqp_socket_t_ amqp_socket_t;
typedef struct amqp_envelope_t_ amqp_envelope_t;
typedef struct amqp_frame_t_ amqp_frame_t;
typedef struct amqp_channel_open_ok_t_ amqp_channel_open_ok_t;
typedef uint16_t amqp_channel_t;
typedef int amqp_boolean_t;
typedef struct amqp_publisher_confirm_t_ amqp_publisher_confirm_t;
typedef struct amqp_bytes_t_ {
  size_t len;
  void *bytes;
} amqp_bytes_t;
typedef struct amqp_rpc_reply_t_ {
  int reply_type;
} amqp_rpc_reply_t;
int amqp_socket_open(amqp_socket_t *, const char *, int);
int amqp_socket_open_noblock(amqp_socket_t *, const char *, int,
                             const struct timeval *);
amqp_channel_open_ok_t *amqp_channel_open(amqp_connection_state_t,
                                          amqp_channel_t);
amqp_rpc_reply_t amqp_consume_message(amqp_connection_state_t,
                                      amqp_envelope_t *, const struct timeval *,
                                      int);
amqp_rpc_reply_t amqp_publisher_confirm_wait(amqp_connection_state_t,
                                             const struct timeval *,
                                             amqp_publisher_confirm_t *);
int amqp_simple_wait_frame(amqp_connection_state_t, amqp_frame_t *);
int amqp_basic_ack(amqp_connection_state_t, amqp_channel_t, uint64_t,
                   amqp_boolean_t);
amqp_boolean_t amqp_frames_enqueued(amqp_connection_state_t);
int amqp_get_sockfd(amqp_connection_state_t);
}
