// A stub of FFmpeg: only what the fixtures use.
#pragma once

extern "C" {
typedef struct AVFormatContext AVFormatContext;
typedef struct AVInputFormat AVInputFormat;
typedef struct AVDictionary AVDictionary;
typedef struct AVPacket AVPacket;
int avformat_open_input(AVFormatContext **, const char *, const AVInputFormat *,
                        AVDictionary **);
int av_read_frame(AVFormatContext *, AVPacket *);
AVFormatContext *avformat_alloc_context(void);
int av_usleep(unsigned);
}
