//===--- BlockingLeads.h - Where a call leads to ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_BLOCKINGLEADS_H
#define ASYNC_TIDY_PROGRAM_BLOCKINGLEADS_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"
#include "async-tidy/paths/Readiness.h"
#include "async-tidy/program/GivenArguments.h"
#include "async-tidy/program/HeldObjects.h"
#include "async-tidy/program/LinkRecord.h"
#include "async-tidy/program/Overriders.h"
#include "llvm/ADT/DenseMap.h"
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
  /// The file that defines the caller, if a reader may take it for another of
  /// the same name.
  std::string DefinedIn = {};
};

/// What one call or destruction comes to.
struct BlockingLead {
  clang::SourceLocation Location;
  std::string Name;
  /// Where it goes first, if that is not what is called.
  std::optional<ChainStep> Via = std::nullopt;
  /// Set if it blocks itself.
  Known<FunctionFact> Blocker = {};
  /// Else the definition that it runs, or the function that it calls and
  /// that another translation unit may define.
  const clang::FunctionDecl *Runs = nullptr;
  GivenArguments Given = {};
  const clang::FunctionDecl *Elsewhere = nullptr;
  /// Not Elsewhere itself is called, but what overrides it in other units.
  bool IsOverrider = false;
};

/// Tells, of one call or one destruction at a time, what it runs in the thread
/// of its caller: a function that is known to block, or others that may lead to
/// one.
class BlockingLeads {
public:
  BlockingLeads(clang::ASTContext &AST, const ModelIndex &Known,
                Awaitables &Types, BodyProvider Bodies, GraphProvider Graphs,
                BlockingOptions Wanted)
      : Context(AST), Models(Known), Awaitable(Types), Holders(Known, AST),
        BodyOf(std::move(Bodies)), GraphOf(std::move(Graphs)), Options(Wanted) {
  }

  /// What \p Site, a call that \p Body makes, leads to.
  std::vector<BlockingLead> of(const CallSite &Site, const FunctionBody &Body);
  /// The same for \p End, which destroys an object of \p Body.
  std::vector<BlockingLead> of(const Destruction &End,
                               const FunctionBody &Body);
  /// What \p Await, of \p Body, runs itself: the functions of the awaiter and
  /// of the promise. Where the coroutine is suspended, what it waits for has
  /// come when it is resumed.
  std::vector<BlockingLead> of(const clang::CoawaitExpr &Await,
                               const FunctionBody &Body);
  /// What \p Definition may run when it is called with \p Given, in order. Left
  /// out is what it does in a handler, what other callers choose with a flag, a
  /// word of an enumeration, as the level of a message, or something that is
  /// optional, and what a destructor does under a condition.
  std::vector<BlockingLead> of(const clang::FunctionDecl &Definition,
                               const GivenArguments &Given);

  /// Whether the user wants to know of what \p Fact describes.
  bool isEnabled(const FunctionFact &Fact) const;
  /// The definition of \p Callee that runs in the caller's thread, if it may be
  /// read. A coroutine runs when it is awaited.
  const clang::FunctionDecl *
  readableDefinition(const clang::FunctionDecl &Callee) const;

  bool takesItsTurn(const FunctionBody &Body) const;
  /// Whether \p Site calls a member of an awaitable object that was awaited on
  /// each path before.
  bool isAwaitedBefore(const CallSite &Site, const FunctionBody &Body);

  /// What is known in \p Body of what its calls wait for.
  Readiness &readinessIn(const FunctionBody &Body);

private:
  Known<FunctionFact> blockerOf(const CallSite &Site, const FunctionBody &Body);
  bool blocks(const clang::Expr &Call, const FunctionFact &Fact,
              const FunctionBody &Body) const;
  bool isLetGo(const Destruction &End, const FunctionBody &Body) const;
  bool mayBeElsewhere(const clang::FunctionDecl &Callee) const;
  void addImplied(const clang::FunctionDecl &Callee, const clang::Expr &Await,
                  std::vector<BlockingLead> &Found);
  void addDefaultArguments(const clang::Expr &Call, const FunctionBody &Body,
                           std::vector<BlockingLead> &Found);
  void addBridge(const clang::Expr &Call, const clang::FunctionDecl &Callee,
                 std::vector<BlockingLead> &Found) const;
  void addConstruction(const clang::CallExpr &Call,
                       std::vector<BlockingLead> &Found);
  void addCallables(const clang::CallExpr &Call,
                    std::vector<BlockingLead> &Found);
  void addDestructor(const clang::CXXRecordDecl &Class,
                     clang::SourceLocation Location,
                     std::vector<BlockingLead> &Found);
  void addHeld(const Destruction &End, const FunctionBody &Body,
               clang::SourceLocation Location,
               std::vector<BlockingLead> &Found);
  void addPart(const clang::CXXDestructorDecl &Destructor,
               const clang::FieldDecl *Field, clang::QualType Type,
               clang::SourceLocation Location,
               std::vector<BlockingLead> &Found);
  bool isFilledByConstructors(const clang::FieldDecl &Field,
                              const clang::CXXRecordDecl &Held);
  void addFunction(const clang::FunctionDecl &Callee, BlockingLead Found,
                   bool IsVirtual, std::vector<BlockingLead> &Into);
  void addOverriders(const clang::CXXMethodDecl &Method, BlockingLead Found,
                     std::vector<BlockingLead> &Into);

  clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Awaitable;
  const HeldObjects Holders;
  const BodyProvider BodyOf;
  const GraphProvider GraphOf;
  llvm::DenseMap<const FunctionBody *, std::unique_ptr<Readiness>> Readies;
  const BlockingOptions Options;
  /// Absent until they are asked for.
  std::optional<Overriders> Overriding;
};

/// What calling \p Argument runs: the function or the lambda that it names, or
/// that a function which it calls does nothing but return. Null if unknown.
const clang::FunctionDecl *namedCallable(const clang::Expr &Argument);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_BLOCKINGLEADS_H
