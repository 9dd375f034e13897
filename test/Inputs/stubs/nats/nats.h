// A stub of nats.c: only what the fixtures use.
#pragma once
#include <cstdint>

extern "C" {
typedef enum { NATS_OK = 0 } natsStatus;
typedef struct __natsConnection natsConnection;
typedef struct __natsSubscription natsSubscription;
typedef struct __natsMsg natsMsg;
typedef struct __jsCtx jsCtx;
typedef struct jsPubAck jsPubAck;
typedef struct jsPubOptions jsPubOptions;
typedef struct jsOptions jsOptions;
typedef struct __kvStore kvStore;
typedef struct __kvEntry kvEntry;
typedef struct __kvWatcher kvWatcher;
typedef struct natsMsgList natsMsgList;
typedef int jsErrCode;
natsStatus natsConnection_ConnectTo(natsConnection **, const char *);
natsStatus natsConnection_FlushTimeout(natsConnection *, int64_t);
natsStatus natsConnection_PublishString(natsConnection *, const char *,
                                        const char *);
natsStatus natsConnection_RequestString(natsMsg **, natsConnection *,
                                        const char *, const char *, int64_t);
natsStatus natsSubscription_NextMsg(natsMsg **, natsSubscription *, int64_t);
natsStatus natsSubscription_Fetch(natsMsgList *, natsSubscription *, int,
                                  int64_t, jsErrCode *);
natsStatus js_Publish(jsPubAck **, jsCtx *, const char *, const void *, int,
                      jsPubOptions *, jsErrCode *);
natsStatus js_PublishAsync(jsCtx *, const char *, const void *, int,
                           jsPubOptions *);
natsStatus js_PublishMsg(jsPubAck **, jsCtx *, natsMsg *, jsPubOptions *,
                         jsErrCode *);
natsStatus kvStore_Get(kvEntry **, kvStore *, const char *);
natsStatus kvWatcher_Next(kvEntry **, kvWatcher *, int64_t);
natsStatus natsMsg_Ack(natsMsg *, jsOptions *);
natsStatus natsMsg_AckSync(natsMsg *, jsOptions *, jsErrCode *);
void nats_Sleep(int64_t);
natsStatus nats_CloseAndWait(int64_t);
}
