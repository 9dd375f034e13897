// A stub of Paho MQTT: only what the fixtures use.
#pragma once

extern "C" {
typedef void *MQTTClient;
typedef int MQTTClient_deliveryToken;
typedef struct MQTTClient_connectOptions MQTTClient_connectOptions;
typedef struct MQTTClient_message MQTTClient_message;
int MQTTClient_connect(MQTTClient, MQTTClient_connectOptions *);
int MQTTClient_disconnect(MQTTClient, int);
int MQTTClient_waitForCompletion(MQTTClient, MQTTClient_deliveryToken,
                                 unsigned long);
int MQTTClient_receive(MQTTClient, char **, int *, MQTTClient_message **,
                       unsigned long);
int MQTTClient_publishMessage(MQTTClient, const char *, MQTTClient_message *,
                              MQTTClient_deliveryToken *);
}
