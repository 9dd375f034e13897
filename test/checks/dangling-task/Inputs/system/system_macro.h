#pragma once
#define SYSTEM_STORE(NAME, CALL) auto NAME = CALL("text")
