// A stub of minizip: only what the fixtures use.
#pragma once

extern "C" {
typedef void *unzFile;
unzFile unzOpen(const char *);
int unzGoToFirstFile(unzFile);
}
