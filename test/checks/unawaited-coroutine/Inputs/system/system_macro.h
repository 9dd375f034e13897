#pragma once
#define SYSTEM_FETCH(Id) fetch(Id)
