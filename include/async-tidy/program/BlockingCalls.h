//===--- BlockingCalls.h - What a call blocks on ----------------*- C++ -*-===//
//-*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_BLOCKINGCALLS_H
#define ASYNC_TIDY_PROGRAM_BLOCKINGCALLS_H

#include "async-tidy/program/BlockingLeads.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"

namespace async_tidy {

/// A call that blocks the thread, itself or in the end.
struct BlockingCall {
  /// What is called, as a reader knows it.
  std::string Name;
  /// What is known of the function that blocks.
  Known<FunctionFact> Blocker;
  /// The calls that lead from there to the one that blocks; empty if the call
  /// does so itself.
  std::vector<ChainStep> Chain;
};

/// Tells which calls block: those of functions that are known to, and those of
/// ordinary functions whose body leads to one. Each function of the translation
/// unit is summarized once for each choice that its callers make, when it is
/// first asked for.
///
/// Only what such a function does unconditionally counts, and only what is
/// seen: a function without a visible body and a body in a system header block
/// on nothing. A chain ends where the code says that a call is all right.
class BlockingCalls {
public:
  using Waiver = std::function<bool(clang::SourceLocation)>;

  /// \p Waived says whether a comment waives findings at a place.
  BlockingCalls(clang::ASTContext &AST, const ModelIndex &Known,
                Awaitables &Types, BodyProvider Bodies, GraphProvider Graphs,
                Waiver Waived, BlockingOptions Wanted)
      : Context(AST), Models(Known),
        LeadsTo(AST, Known, Types, std::move(Bodies), std::move(Graphs),
                Wanted),
        IsWaived(std::move(Waived)), Index(Wanted.Index) {}

  /// What \p Site, a call that \p Body makes, blocks on, if on anything.
  std::optional<BlockingCall> of(const CallSite &Site,
                                 const FunctionBody &Body);
  /// The same for \p End, which destroys an object of \p Body.
  std::optional<BlockingCall> of(const Destruction &End,
                                 const FunctionBody &Body);

  /// The same for what \p Await, of \p Body, calls itself.
  std::optional<BlockingCall> of(const clang::CoawaitExpr &Await,
                                 const FunctionBody &Body);

  /// What other translation units may want to know: what all functions that
  /// were summarized lead to. \p Definitions are summarized first, and what
  /// \p Roots call is what this unit wants to know.
  LinkRecord record(llvm::ArrayRef<const clang::FunctionDecl *> Definitions,
                    llvm::ArrayRef<const FunctionBody *> Roots);

private:
  /// What a function leads to, and which of it is the shortest way to what
  /// blocks. The way goes on where the summary of that says.
  struct Summary {
    std::vector<BlockingLead> Leads;
    /// It logs: who calls it does not mean to access files.
    bool Logs = false;
    Known<FunctionFact> Blocker;
    size_t Next = 0;
    size_t Length = 0;
  };
  /// What a lead comes to, without the way there.
  struct Outcome {
    Known<FunctionFact> Blocker;
    /// The number of calls on the way.
    size_t Length = 0;
  };

  const IndexedFunction *indexed(const BlockingLead &Lead) const;
  Known<FunctionFact> blockerOf(const IndexedFunction &Function);
  void addWay(const BlockingLead &Lead, std::vector<ChainStep> &Into) const;
  LinkFunction recordOf(const clang::FunctionDecl &Function,
                        const Summary &Known) const;
  LinkLead leadOf(const BlockingLead &Lead) const;

  std::optional<BlockingCall> first(llvm::ArrayRef<BlockingLead> Leads);
  Outcome comesTo(const BlockingLead &Lead);
  bool improve(Summary &Own);
  void summarize(const clang::FunctionDecl &Definition,
                 const GivenArguments &Given);

  clang::ASTContext &Context;
  const ModelIndex &Models;
  BlockingLeads LeadsTo;
  const Waiver IsWaived;
  /// What is known of the functions of other translation units, or null.
  const LinkIndex *Index;
  /// By the function and what it is given.
  using Called = std::pair<const clang::FunctionDecl *, GivenArguments>;
  llvm::MapVector<Called, Summary, std::map<Called, unsigned>> Summaries;
  /// What the index says, by the functions of this unit that were asked about.
  llvm::DenseMap<const IndexedFunction *, std::unique_ptr<FunctionFact>>
      IndexedFacts;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_BLOCKINGCALLS_H
