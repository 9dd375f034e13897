//===--- TimeTypes.h - Types that tell a time -------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_TIMETYPES_H
#define ASYNC_TIDY_SYNTAX_TIMETYPES_H

#include "clang/AST/Type.h"

namespace async_tidy {

/// Whether \p Type is a length of time or a point in it ([time.duration],
/// [time.point]).
bool isTime(clang::QualType Type);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_TIMETYPES_H
