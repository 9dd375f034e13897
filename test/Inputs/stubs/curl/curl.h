// A stub of libcurl's header: only what the fixtures use.
#pragma once

extern "C" {
typedef void CURL;
typedef void CURLM;
typedef enum { CURLE_OK } CURLcode;
typedef enum { CURLM_OK } CURLMcode;
typedef enum { CURLOPT_URL = 10002, CURLOPT_WRITEDATA = 10001 } CURLoption;
CURL *curl_easy_init(void);
CURLcode curl_easy_setopt(CURL *, CURLoption, ...);
CURLcode curl_easy_perform(CURL *);
void curl_easy_cleanup(CURL *);
CURLM *curl_multi_init(void);
CURLMcode curl_multi_add_handle(CURLM *, CURL *);
CURLMcode curl_multi_perform(CURLM *, int *);
CURLMcode curl_multi_poll(CURLM *, void *, unsigned, int, int *);
CURLMcode curl_multi_wait(CURLM *, void *, unsigned, int, int *);
CURLMcode curl_multi_socket_action(CURLM *, int, int, int *);
}
