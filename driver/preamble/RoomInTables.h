//===--- RoomInTables.h - Room for what copies of an AST add ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_ROOMINTABLES_H
#define ASYNC_TIDY_DRIVER_ROOMINTABLES_H

namespace clang {
class Sema;
} // namespace clang

namespace async_tidy {

/// Makes room for \p Factor times the types and names in the tables of \p
/// Parsed, an AST that is about to be shared by copies of this process, each of
/// which adds its own.
///
/// A table that has no room left links all its nodes anew. Each page that a
/// copy writes to is no longer shared: of Asio's examples, a third of the time
/// went there.
void makeRoomInTables(clang::Sema &Parsed, unsigned Factor);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_ROOMINTABLES_H
