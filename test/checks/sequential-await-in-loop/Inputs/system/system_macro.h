#pragma once
#define SYSTEM_FOR_EACH(Id, Ids) for (int Id : Ids)
