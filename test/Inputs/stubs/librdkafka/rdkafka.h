// A stub of librdkafka: only what the fixtures use.
#pragma once
#include <cstddef>
#include <cstdint>

#define RD_KAFKA_MSG_F_COPY 0x2
#define RD_KAFKA_MSG_F_BLOCK 0x4

extern "C" {
typedef struct rd_kafka_s rd_kafka_t;
typedef struct rd_kafka_topic_s rd_kafka_topic_t;
typedef struct rd_kafka_queue_s rd_kafka_queue_t;
typedef struct rd_kafka_message_s rd_kafka_message_t;
typedef struct rd_kafka_error_s rd_kafka_error_t;
typedef struct rd_kafka_event_s rd_kafka_event_t;
typedef struct rd_kafka_share_s rd_kafka_share_t;
typedef struct rd_kafka_topic_partition_list_s rd_kafka_topic_partition_list_t;
typedef enum { RD_KAFKA_RESP_ERR_NO_ERROR } rd_kafka_resp_err_t;
struct rd_kafka_metadata;
struct rd_kafka_group_list;
int rd_kafka_poll(rd_kafka_t *, int);
rd_kafka_message_t *rd_kafka_consumer_poll(rd_kafka_t *, int);
rd_kafka_event_t *rd_kafka_queue_poll(rd_kafka_queue_t *, int);
rd_kafka_message_t *rd_kafka_consume(rd_kafka_topic_t *, int32_t, int);
rd_kafka_resp_err_t rd_kafka_flush(rd_kafka_t *, int);
int rd_kafka_produce(rd_kafka_topic_t *, int32_t, int, void *, size_t,
                     const void *, size_t, void *);
rd_kafka_resp_err_t
rd_kafka_commit(rd_kafka_t *, const rd_kafka_topic_partition_list_t *, int);
rd_kafka_resp_err_t rd_kafka_commit_queue(
    rd_kafka_t *, const rd_kafka_topic_partition_list_t *, rd_kafka_queue_t *,
    void (*)(rd_kafka_t *, rd_kafka_resp_err_t,
             rd_kafka_topic_partition_list_t *, void *, void *),
    void *);
rd_kafka_error_t *
rd_kafka_share_commit_sync(rd_kafka_share_t *, int,
                           rd_kafka_topic_partition_list_t **);
rd_kafka_error_t *rd_kafka_share_commit_async(rd_kafka_share_t *);
rd_kafka_error_t *rd_kafka_init_transactions(rd_kafka_t *, int);
rd_kafka_resp_err_t rd_kafka_committed(rd_kafka_t *,
                                       rd_kafka_topic_partition_list_t *, int);
rd_kafka_resp_err_t rd_kafka_seek(rd_kafka_topic_t *, int32_t, int64_t, int);
rd_kafka_resp_err_t rd_kafka_metadata(rd_kafka_t *, int, rd_kafka_topic_t *,
                                      const struct rd_kafka_metadata **, int);
rd_kafka_resp_err_t rd_kafka_unsubscribe(rd_kafka_t *);
rd_kafka_resp_err_t rd_kafka_consumer_close(rd_kafka_t *);
rd_kafka_error_t *rd_kafka_consumer_close_queue(rd_kafka_t *,
                                                rd_kafka_queue_t *);
void rd_kafka_destroy(rd_kafka_t *);
}
