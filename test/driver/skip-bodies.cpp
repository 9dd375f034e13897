// Bodies in system headers are skipped, but not those that say what a library's
// coroutine types mean, and not those outside.
//
// RUN: rm -rf %t && mkdir -p %t/system %t/own
// RUN: cp %S/Inputs/bodies.h %t/system/system_bodies.h
// RUN: sed 's/namespace system_header/namespace own_header/' %S/Inputs/bodies.h \
// RUN:   > %t/own/own_bodies.h
// RUN: %expect-exit 2 %async-tidy %s -- %stub-flags -isystem %t/system -I%t/own \
// RUN:   | %FileCheck %s --check-prefixes=KEPT,SKIPPED
// RUN: %expect-exit 2 %async-tidy --no-skip-bodies %s -- %stub-flags \
// RUN:   -isystem %t/system -I%t/own | %FileCheck %s --check-prefixes=KEPT,ALL

#include <coroutine>
#include <own_bodies.h>
#include <system_bodies.h>

// A name that does not exist shows that a body was read.
// KEPT-DAG: own_bodies.h:{{.*}}'missing_in_ordinary'
// KEPT-DAG: system_bodies.h:{{.*}}'missing_in_await_ready'
// KEPT-DAG: system_bodies.h:{{.*}}'missing_in_await_transform'
// KEPT-DAG: system_bodies.h:{{.*}}'missing_in_yield_value'
// KEPT-DAG: system_bodies.h:{{.*}}'missing_in_initial_suspend'
// KEPT-DAG: system_bodies.h:{{.*}}'missing_in_final_suspend'
// KEPT-DAG: system_bodies.h:{{.*}}'missing_in_co_await'
// ALL-DAG: system_bodies.h:{{.*}}'missing_in_ordinary'
// ALL-DAG: system_bodies.h:{{.*}}'missing_in_template'
// SKIPPED-NOT: system_bodies.h:{{.*}}'missing_in_ordinary'
// SKIPPED-NOT: system_bodies.h:{{.*}}'missing_in_template'
