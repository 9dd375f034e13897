//===--- LinkRecord.h - What units know of each other -----------*- C++ -*-===//
//-*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a call blocks on, whether several of them may be in flight together, and
// what the task of a call refers to, may be seen only in another translation
// unit. Each unit writes a record of what its functions lead to; a link stage
// closes the records of a project over each other; and what comes of it, an
// index, tells the analysis of a unit what is known of the functions of other
// units.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_LINKRECORD_H
#define ASYNC_TIDY_PROGRAM_LINKRECORD_H

#include "async-tidy/models/Model.h"
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
  /// The file that defines the caller, if several definitions of it exist and
  /// this is the one that is meant. Only in an index.
  std::string DefinedIn = {};

  friend bool operator==(const LinkStep &, const LinkStep &) = default;
};

/// A function that blocks, as far as a message needs to know it.
struct LinkBlocker {
  BlockingCategory Category = BlockingCategory::User;
  std::string Instead;
  std::string WaitsOnlyIn;

  friend bool operator==(const LinkBlocker &, const LinkBlocker &) = default;
};

/// What one call in a function leads to: to a function that blocks, or to
/// another whose own record tells.
struct LinkLead {
  /// The call, and what it goes through.
  std::vector<LinkStep> Steps;
  std::optional<LinkBlocker> Blocks;
  /// The key of the other function, or with a '*' before it, of one whose
  /// overriders are meant and not itself.
  std::string Target;

  friend bool operator==(const LinkLead &, const LinkLead &) = default;
};

/// What a function may run when it is called, in order.
struct LinkFunction {
  std::string Key;
  TextPlace Where;
  std::vector<LinkLead> Leads;
  /// It writes a log, so that the files that it accesses do not count.
  bool Logs = false;
  /// What a virtual call that may run it is to: see LinkLead::Target.
  std::vector<std::string> Overrides = {};
};

/// What several calls of one function, in flight together on one object, do to
/// each other.
enum class Overlap {
  /// Nothing.
  Harmless,
  /// Not all that they do is known.
  Unknown,
  /// They were seen to write what they share.
  Writes,
};

/// Calls get something else each time for one input of the function that they
/// call, if those of the function that makes them do for any of its inputs
/// \p With, or in any case if there are none. The inputs of a function are the
/// object that it is called on, which is number 0, and its parameters, which
/// count from 1. Something else is another value, or another object where the
/// function could write one.
struct LinkDifference {
  unsigned Input = 0;
  std::vector<unsigned> With;

  friend bool operator==(const LinkDifference &,
                         const LinkDifference &) = default;
};

/// The calls that the body of a function makes to one whose body is elsewhere.
struct LinkInnerCalls {
  std::string Target;
  /// By the inputs of the target; what is not listed may be the same each time.
  std::vector<LinkDifference> Differ;

  friend bool operator==(const LinkInnerCalls &,
                         const LinkInnerCalls &) = default;
};

/// What is known of several calls of a function, as far as a caller elsewhere
/// needs to know it.
struct KnownOverlap {
  TextPlace Where;
  /// What calls do to each other whatever they get, but for those that differ
  /// in all of the inputs below.
  Overlap Verdict = Overlap::Harmless;
  /// Calls that get something else for each of these inputs are harmless: see
  /// LinkDifference. That holds whatever they get for the others, be it the
  /// same or not, since it was found without asking. Empty if all calls are
  /// harmless, or none.
  std::vector<unsigned> Differ;
  /// Nothing is gained if the calls overlap: the function awaits nothing, or
  /// only what runs already.
  bool IsIdle = false;
  /// The function writes a global variable, or calls what is named as if the
  /// order of its calls matters.
  bool IsOrdered = false;

  friend bool operator==(const KnownOverlap &, const KnownOverlap &) = default;
};

/// The same for a definition of which other units may show more.
struct LinkOverlap {
  std::string Key;
  /// As far as its own unit shows.
  KnownOverlap Seen;
  /// What has to be harmless, too.
  std::vector<LinkInnerCalls> Calls;
};

/// A call of a function elsewhere whose task a function returns.
struct LinkBoundCall {
  std::string Target;
  /// An input of the target, and that of the function which is bound to it: see
  /// LinkDifference.
  using Binding = std::pair<unsigned, unsigned>;
  std::vector<Binding> Bound;
  /// The inputs of the target that its task refers to if nobody defines it, as
  /// its signature has it.
  std::vector<unsigned> Assumed;

  friend bool operator==(const LinkBoundCall &,
                         const LinkBoundCall &) = default;
};

/// To what the task that a function returns refers after it was suspended, as
/// far as a caller elsewhere needs to know it.
struct KnownReferents {
  TextPlace Where;
  /// Which of the inputs of the function: see LinkDifference.
  std::vector<unsigned> Inputs;

  friend bool operator==(const KnownReferents &,
                         const KnownReferents &) = default;
};

/// The same for a definition of which other units may show more.
struct LinkReferents {
  std::string Key;
  /// As far as its own unit shows.
  KnownReferents Seen;
  std::vector<LinkBoundCall> Calls;
};

/// A function elsewhere on whose task it depends whether something dangles.
struct LinkQuestion {
  std::string Key;
  /// The inputs that matter: those to which the task refers as the signature
  /// has it, and others.
  std::vector<unsigned> Assumed;
  std::vector<unsigned> Others;
};

/// A function that a unit calls and does not define, or whose overriders it may
/// call.
struct LinkReference {
  /// As in LinkLead::Target.
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
  /// The main file of the unit.
  std::string File;
  std::vector<LinkFunction> Functions;
  std::vector<LinkReference> References;
  /// The keys of what the coroutines of the unit call.
  std::vector<std::string> Roots;
  std::vector<LinkOverlap> Overlaps;
  /// The keys of the functions elsewhere on which it depends whether awaits of
  /// the unit are needlessly sequential.
  std::vector<std::string> Awaited;
  std::vector<LinkReferents> Referents;
  std::vector<LinkQuestion> Questions;

  /// Adds what \p Other, a record of the same unit, has.
  void join(LinkRecord Other);
};

/// What a function of another unit blocks on.
struct IndexedFunction {
  LinkBlocker Blocker;
  std::vector<LinkStep> Chain;

  friend bool operator==(const IndexedFunction &,
                         const IndexedFunction &) = default;
};

/// What is known of the functions of other units, by the keys of
/// LinkLead::Target.
template <typename T> struct LinkTable {
  using FunctionMap = llvm::StringMap<T>;

  /// What holds for every unit that calls a function.
  FunctionMap Functions;
  /// What holds for some units, by their main files: these belong to a program
  /// that decides which of several definitions is meant.
  llvm::StringMap<FunctionMap> Units;

  /// What holds for a call of \p Key in the unit of \p MainFile, or null.
  const T *find(llvm::StringRef MainFile, llvm::StringRef Key) const {
    if (const auto Unit = Units.find(MainFile); Unit != Units.end())
      if (const auto Known = Unit->second.find(Key);
          Known != Unit->second.end())
        return &Known->second;
    const auto Known = Functions.find(Key);
    return Known == Functions.end() ? nullptr : &Known->second;
  }
};

/// What a link stage found out.
struct LinkIndex {
  /// The functions that block.
  LinkTable<IndexedFunction> Blocking;
  /// The functions of which is known what their calls do to each other.
  LinkTable<KnownOverlap> Overlaps;
  /// The functions of which is known to what their tasks refer.
  LinkTable<KnownReferents> Referents;

  /// Reads what write() wrote. The error says what is wrong.
  static llvm::Expected<LinkIndex> parse(llvm::StringRef Text);
  void write(llvm::raw_ostream &OS) const;
};

llvm::json::Value toJSON(const LinkRecord &Record);
bool fromJSON(const llvm::json::Value &Value, LinkRecord &Record,
              llvm::json::Path Path);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_LINKRECORD_H
