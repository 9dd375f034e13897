//===--- LinkRecord.h - What translation units know of each other -*- C++
//-*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a call blocks on may be seen only in another translation unit. Each unit
// writes a record of what its functions lead to; a link stage closes the
// records of a project over each other; and what comes of it, an index, tells
// the analysis of a unit what the functions of other units block on.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LINKRECORD_H
#define ASYNC_TIDY_LINKRECORD_H

#include "async-tidy/Model.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/JSON.h"
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// What begins the diagnostic by which a check hands a record to the driver.
inline constexpr char LinkRecordMark[] = "record for the link stage: ";

/// A place in a file, which outlives the translation unit.
struct TextPlace {
  std::string File;
  unsigned Line = 0;
  unsigned Column = 0;

  friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// A call on the way to one that blocks.
struct LinkStep {
  TextPlace Where;
  std::string Callee;
};

/// A function that blocks, as far as a message needs to know it.
struct LinkBlocker {
  BlockingCategory Category = BlockingCategory::User;
  std::string Instead;
  std::string WaitsOnlyIn;
};

/// What one call in a function leads to: to a function that blocks, or to
/// another whose own record tells.
struct LinkLead {
  /// The call, and what it goes through.
  std::vector<LinkStep> Steps;
  std::optional<LinkBlocker> Blocks;
  /// The key of the other function.
  std::string Target;
};

/// What a function runs whenever it is called, in order.
struct LinkFunction {
  std::string Key;
  TextPlace Where;
  std::vector<LinkLead> Leads;
};

/// A function that a unit calls and does not define.
struct LinkReference {
  std::string Key;
  /// The identifier that its definition has to spell.
  std::string Name;
  /// The file that declares it.
  std::string Header;
};

/// The record of one translation unit. Keys are USRs; those of functions that
/// no other unit can call begin with '@', and mean something in this record
/// only.
struct LinkRecord {
  std::vector<LinkFunction> Functions;
  std::vector<LinkReference> References;
  /// The keys of what the coroutines of the unit call.
  std::vector<std::string> Roots;
};

/// What a function of another unit blocks on.
struct IndexedFunction {
  LinkBlocker Blocker;
  std::vector<LinkStep> Chain;
};

/// What is known of the functions of other units, by their USRs.
struct LinkIndex {
  llvm::StringMap<IndexedFunction> Functions;

  /// Reads what write() wrote. The error says what is wrong.
  static llvm::Expected<LinkIndex> parse(llvm::StringRef Text);
  void write(llvm::raw_ostream &OS) const;
};

llvm::json::Value toJSON(const LinkRecord &Record);
bool fromJSON(const llvm::json::Value &Value, LinkRecord &Record,
              llvm::json::Path Path);

} // namespace async_tidy

#endif // ASYNC_TIDY_LINKRECORD_H
