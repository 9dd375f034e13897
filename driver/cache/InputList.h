//===--- InputList.h - What a result depends on -----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_INPUTLIST_H
#define ASYNC_TIDY_DRIVER_INPUTLIST_H

#include "platform/TextDigest.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <string>

namespace async_tidy {

/// What a look-up of a path came to.
enum class LookUp : char {
  /// Nothing is there.
  Missing = '-',
  /// Something is there that was not read, and is no folder.
  Present = '+',
  Folder = '/',
  /// A folder whose entries were listed.
  Listed = '*',
  /// A file that was read.
  Read = '=',
};

/// A path that was looked up on the way to a result, and what was found. The
/// result holds as long as all such look-ups come to the same.
struct Input {
  LookUp Found;
  /// Of a file that was read; 0 if it was too young to be told by its time from
  /// another version.
  int64_t Modified = 0;
  /// Of a file that was read, or of the names of the entries that were listed.
  TextDigest Contents;

  bool operator==(const Input &) const = default;
};

/// The line of a list about the entry \p Name of the folder of the lines around
/// it.
std::string inputLine(llvm::StringRef Name, const Input &Known);

/// How a line of a list begins whose rest is a folder, that of the following
/// lines.
constexpr char FolderMark = '>';
/// How a line begins whose rest is the name of another list that belongs to
/// this one.
constexpr char ListMark = '@';

/// What is called for each line. Returns whether to go on.
using InputVisitor = llvm::function_ref<bool(
    llvm::StringRef Folder, llvm::StringRef Name, const Input &Known)>;

/// Calls \p Visit for all inputs of the list \p Text, and \p VisitList for the
/// names of other lists. Returns false if the text is no such list or one of
/// them returned false.
bool forEachInput(llvm::StringRef Text, InputVisitor Visit,
                  llvm::function_ref<bool(llvm::StringRef)> VisitList);

/// What the names of the entries of \p Folder are recognized by.
TextDigest digestOfEntries(llvm::StringRef Folder);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_INPUTLIST_H
