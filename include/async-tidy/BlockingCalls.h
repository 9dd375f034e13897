//===--- BlockingCalls.h - What a call blocks on, through functions -*- C++
//-*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_BLOCKINGCALLS_H
#define ASYNC_TIDY_BLOCKINGCALLS_H

#include "async-tidy/Awaitables.h"
#include "async-tidy/FactFlow.h"
#include "async-tidy/FunctionBody.h"
#include "async-tidy/LinkRecord.h"
#include "async-tidy/ModelIndex.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// Which functions a virtual call may lead to.
enum class VirtualCalls {
  /// None: it may get anywhere.
  None,
  /// The one that is named.
  Declared,
  /// The one that is named and all in sight that override it.
  Overrides,
};

/// What the user wants to know of what blocks.
struct BlockingOptions {
  /// A set: bit N stands for BlockingCategory(N).
  unsigned Categories = 0;
  VirtualCalls Virtual = VirtualCalls::None;
  /// What is known of the functions of other translation units, or null.
  const LinkIndex *Index = nullptr;
};

/// One step on the way to a call that blocks.
struct ChainStep {
  clang::SourceLocation Location;
  /// What is called there.
  std::string Callee;
};

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
/// unit is summarized once, when it is first asked for.
///
/// Only what such a function does unconditionally counts, and only what is
/// seen: a function without a visible body and a body in a system header block
/// on nothing. A chain ends where the code says that a call is all right.
class BlockingCalls {
public:
  using BodyProvider =
      std::function<const FunctionBody &(const clang::FunctionDecl &)>;
  using FlowProvider = std::function<const FactFlow &(const FunctionBody &)>;
  using Waiver = std::function<bool(clang::SourceLocation)>;

  /// \p Waived says whether a comment waives findings at a place.
  BlockingCalls(clang::ASTContext &AST, const ModelIndex &Known,
                Awaitables &Types, BodyProvider Bodies, FlowProvider Flows,
                Waiver Waived, BlockingOptions Wanted)
      : Context(AST), Models(Known), Awaitable(Types),
        BodyOf(std::move(Bodies)), FlowOf(std::move(Flows)),
        IsWaived(std::move(Waived)), Options(Wanted) {}

  /// What \p Site, a call that \p Body makes, blocks on, if on anything.
  std::optional<BlockingCall> of(const CallSite &Site,
                                 const FunctionBody &Body);
  /// The same for \p End, which destroys an object of \p Body.
  std::optional<BlockingCall> of(const Destruction &End,
                                 const FunctionBody &Body);

  /// What other translation units may want to know: what all functions that
  /// were summarized lead to. \p Definitions are summarized first, and what
  /// \p Roots call is what this unit wants to know.
  LinkRecord record(llvm::ArrayRef<const clang::FunctionDecl *> Definitions,
                    llvm::ArrayRef<const FunctionBody *> Roots);

private:
  /// What one call or destruction comes to.
  struct Way {
    clang::SourceLocation Location;
    std::string Name;
    /// Where it goes first, if that is not what is called.
    std::optional<ChainStep> Via = std::nullopt;
    /// Set if it blocks itself.
    Known<FunctionFact> Blocker = {};
    /// Else the definition that it runs, or the function that it calls and
    /// that another translation unit may define.
    const clang::FunctionDecl *Runs = nullptr;
    const clang::FunctionDecl *Elsewhere = nullptr;
  };
  using Ways = llvm::SmallVector<Way, 1>;
  /// What a function leads to, and what that comes to.
  struct Summary {
    std::vector<Way> Leads;
    std::optional<BlockingCall> Blocking;
  };

  Known<FunctionFact> blockerOf(const CallSite &Site, const FunctionBody &Body);
  bool blocks(const clang::Expr &Call, const FunctionFact &Fact,
              const FunctionBody &Body) const;
  bool isEnabled(const FunctionFact &Fact) const;

  Ways waysOf(const CallSite &Site, const FunctionBody &Body);
  Ways waysOf(const Destruction &End, const FunctionBody &Body);
  bool isLetGo(const Destruction &End, const FunctionBody &Body) const;
  void addCallables(const clang::CallExpr &Call, Ways &Found);
  void addDestructor(const clang::CXXRecordDecl &Class,
                     clang::SourceLocation Location, Ways &Found);
  void addFunction(const clang::FunctionDecl &Callee, Way Found, bool IsVirtual,
                   Ways &Into);
  std::vector<Way> leadsOf(const clang::FunctionDecl &Definition);
  const clang::FunctionDecl *
  readableDefinition(const clang::FunctionDecl &Callee) const;
  llvm::ArrayRef<const clang::CXXMethodDecl *>
  overridersOf(const clang::CXXMethodDecl &Method);

  bool mayBeElsewhere(const clang::FunctionDecl &Callee) const;
  std::optional<BlockingCall> indexed(const clang::FunctionDecl &Callee);
  LinkFunction recordOf(const clang::FunctionDecl &Function,
                        const Summary &Known) const;
  LinkLead leadOf(const Way &Lead) const;
  TextPlace placeOf(clang::SourceLocation Location) const;
  clang::SourceLocation locationOf(const TextPlace &Place) const;

  std::optional<BlockingCall> first(llvm::ArrayRef<Way> Leads);
  std::optional<BlockingCall> comesTo(const Way &Lead);
  void summarize(const clang::FunctionDecl &Definition);

  clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Awaitable;
  const BodyProvider BodyOf;
  const FlowProvider FlowOf;
  const Waiver IsWaived;
  const BlockingOptions Options;
  llvm::MapVector<const clang::FunctionDecl *, Summary> Summaries;
  /// What the index says, by the functions of this unit that were asked about.
  std::deque<FunctionFact> IndexedFacts;
  /// The methods in sight that override each one; absent until asked for.
  std::optional<
      llvm::DenseMap<const clang::CXXMethodDecl *,
                     llvm::SmallVector<const clang::CXXMethodDecl *, 1>>>
      Overriders;
};

/// The function or the lambda's operator that \p Argument names, or null.
const clang::FunctionDecl *namedCallable(const clang::Expr &Argument);

} // namespace async_tidy

#endif // ASYNC_TIDY_BLOCKINGCALLS_H
