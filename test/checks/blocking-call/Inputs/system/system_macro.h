#pragma once
#define SYSTEM_PAUSE(Seconds) sleep(Seconds)
