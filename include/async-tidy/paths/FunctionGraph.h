//===--- FunctionGraph.h - Which way control may go -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_FUNCTIONGRAPH_H
#define ASYNC_TIDY_PATHS_FUNCTIONGRAPH_H

#include "async-tidy/paths/Limit.h"
#include "async-tidy/paths/PathConditions.h"
#include "clang/Analysis/AnalysisDeclContext.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace async_tidy {

/// A way that control may take at the end of a block.
struct Edge {
  const clang::CFGBlock *From;
  const clang::CFGBlock *To;
  /// The condition that decides, or null: whether a range has another element,
  /// or which case of a switch it is, is no condition.
  const clang::Expr *Condition = nullptr;
  /// What the condition has to be.
  bool Outcome = false;
};

/// Where an exception goes that is thrown at one place.
struct Landing {
  /// The handlers that it may enter, the innermost first.
  llvm::SmallVector<const clang::CXXCatchStmt *, 2> Handlers;
  /// Whether it may leave the function.
  bool Leaves = false;
};

/// The control flow graph of one function as its author wrote it: what a
/// coroutine wraps around its body is no part of it. Every expression is an
/// element, and so are the destructors of variables and temporaries.
///
/// clang's graph has no edges into handlers, unless it is built with edges that
/// leave after every call and bypass destructors. So one rule stands here for
/// all engines: a handler is entered from each place in its `try` that may
/// throw what it catches, or in a `try` inside whose handlers do not catch it;
/// and what is declared in the `try` is gone by then.
class FunctionGraph {
public:
  /// A place between two elements of a block: before the one of that index.
  struct Place {
    const clang::CFGBlock *Block;
    size_t Index;
  };

  /// \p Function must be a definition and not be dependent.
  explicit FunctionGraph(const clang::FunctionDecl &Function);

  const clang::FunctionDecl &function() const { return Function; }
  clang::ASTContext &context() const { return Function.getASTContext(); }
  /// Null if clang cannot build it.
  const clang::CFG *blocks() const { return Blocks; }
  /// What clang derives from the graph: liveness, dominators.
  clang::AnalysisDeclContext &derived() const { return Owner; }
  /// Which conditions of the function are the same.
  const PathConditions &conditions() const;

  /// Where \p S is evaluated; nothing if it is no element.
  std::optional<Place> placeOf(const clang::Stmt &S) const;
  /// Where \p Variable is destroyed.
  llvm::ArrayRef<Place> destructionsOf(const clang::VarDecl &Variable) const;

  /// The statement that \p S, which is evaluated in the function, is part of;
  /// null for what the compiler made up.
  const clang::Stmt *statementAround(const clang::Stmt &S) const {
    return Statements.lookup(&S).Around;
  }
  /// Whether \p S is a step of its own: a statement, a call or what else does
  /// something, or an operand that is evaluated under a condition. Others only
  /// matter as parts of these.
  bool isStep(const clang::Stmt &S) const;

  /// Whether code that runs as part of \p S names \p Variable, captures it or
  /// declares it.
  bool mentions(const clang::Stmt &S, const clang::ValueDecl &Variable) const {
    return Mentions.contains({&S, &Variable});
  }
  /// The element that declares \p Variable, or null.
  const clang::DeclStmt *declarationOf(const clang::VarDecl &Variable) const {
    return Declarations.lookup(&Variable);
  }
  /// The code in which \p Variable, a local one, can be named: the statement
  /// around its declaration, or the whole body.
  const clang::Stmt &scopeOf(const clang::VarDecl &Variable) const;
  /// The range-based loops of the function.
  llvm::ArrayRef<const clang::CXXForRangeStmt *> rangeLoops() const {
    return RangeLoops;
  }
  /// The whole statements and expressions that mention \p Variable, in the
  /// order of the source.
  llvm::ArrayRef<const clang::Stmt *>
  statementsWith(const clang::ValueDecl &Variable) const;
  /// The blocks with steps that mention \p Variable.
  llvm::ArrayRef<const clang::CFGBlock *>
  blocksWith(const clang::ValueDecl &Variable) const;
  /// The steps in \p Block that mention \p Variable, by their index in it.
  llvm::ArrayRef<size_t> stepsWith(const clang::ValueDecl &Variable,
                                   const clang::CFGBlock &Block) const;
  /// The elements of \p Block that may throw, by their index in it.
  llvm::ArrayRef<size_t> throwingIn(const clang::CFGBlock &Block) const;

  /// The `try` blocks of the function, in the order of the source.
  llvm::ArrayRef<const clang::CXXTryStmt *> tries() const { return Tries; }
  /// The innermost `try` whose handlers an exception from \p S meets, or null.
  const clang::CXXTryStmt *tryAround(const clang::Stmt &S) const {
    return Statements.lookup(&S).Try;
  }
  /// Whether \p S stands in \p Try, not counting its handlers.
  bool contains(const clang::CXXTryStmt &Try, const clang::Stmt &S) const;
  /// Whether \p Variable is declared in \p Try and gone when a handler runs.
  bool isDeclaredIn(const clang::VarDecl &Variable,
                    const clang::CXXTryStmt &Try) const;
  /// Where an exception goes that evaluating \p S, once its parts are
  /// evaluated, ends with. Nowhere if it throws nothing.
  const Landing &landingOf(const clang::Stmt &S) const;
  /// The `try` that \p Handler belongs to.
  const clang::CXXTryStmt &tryOf(const clang::CXXCatchStmt &Handler) const {
    return *Owners.lookup(&Handler);
  }
  /// The block from which \p Loop goes back to its header, or null.
  const clang::CFGBlock *backEdgeOf(const clang::Stmt &Loop) const {
    return BackEdges.lookup(&Loop);
  }
  /// The block in which \p Handler begins, or null.
  const clang::CFGBlock *blockOf(const clang::CXXCatchStmt &Handler) const {
    return Handlers.lookup(&Handler);
  }

  /// The places right before those that come before the beginning of \p Block,
  /// and those from which an exception enters the handler that it begins.
  llvm::SmallVector<Place, 4> placesBefore(const clang::CFGBlock &Block) const;

  /// Whether the function has handlers, so that an exception may stay in it.
  bool hasHandlers() const { return !Owners.empty(); }

  /// What is known of conditions wherever \p At is reached, as far as going
  /// straight back tells.
  KnownConditions knownAt(const Place &At) const;

  /// The ways out of \p Block that are not exceptions.
  llvm::SmallVector<Edge, 2> edgesFrom(const clang::CFGBlock &Block) const;

  /// Notes that an engine met a limit in this function.
  void note(Limit Met) const { Limits.insert(Met); }
  std::set<Limit> limits() const;

private:
  struct Position {
    const clang::Stmt *Around = nullptr;
    const clang::CXXTryStmt *Try = nullptr;
    /// Evaluated under a condition that is part of the same statement.
    bool IsBranch = false;
    /// Not written so, but made by clang.
    bool IsSynthetic = false;
  };

  void addCode(const clang::Stmt &S, Position At);
  void addSynthetic(const clang::DeclStmt &Single,
                    const clang::DeclStmt &Written);
  void addMention(const clang::ValueDecl &Variable);
  bool isWhole(const clang::Stmt &S) const;
  void addMentions(const clang::Stmt &S);
  void addElements(const clang::CFGBlock &Block);
  clang::QualType thrownType(const clang::CXXThrowExpr &Throw) const;
  Landing findLanding(const clang::Stmt &S) const;
  llvm::ArrayRef<Place> throwersInto(const clang::CXXCatchStmt &Handler) const;

  const clang::FunctionDecl &Function;
  mutable clang::AnalysisDeclContext Owner;
  const clang::CFG *Blocks;
  llvm::DenseMap<const clang::Stmt *, Position> Statements;
  llvm::DenseMap<const clang::Stmt *, Place> Elements;
  llvm::DenseMap<const clang::VarDecl *, llvm::SmallVector<Place, 1>>
      Destructions;
  llvm::DenseMap<const clang::CXXCatchStmt *, const clang::CFGBlock *> Handlers;
  llvm::DenseMap<const clang::Stmt *, const clang::CFGBlock *> BackEdges;
  llvm::DenseMap<const clang::CXXCatchStmt *, const clang::CXXTryStmt *> Owners;
  llvm::DenseMap<const clang::VarDecl *, const clang::DeclStmt *> Declarations;
  llvm::DenseMap<const clang::VarDecl *, const clang::Stmt *> Scopes;
  llvm::DenseSet<std::pair<const clang::Stmt *, const clang::ValueDecl *>>
      Mentions;
  llvm::DenseMap<const clang::ValueDecl *,
                 llvm::SmallVector<const clang::Stmt *, 4>>
      Whole;
  llvm::SmallVector<const clang::CXXForRangeStmt *, 4> RangeLoops;
  llvm::SmallVector<const clang::CXXTryStmt *, 2> Tries;
  using Indices = llvm::SmallVector<size_t, 2>;
  llvm::DenseMap<std::pair<const clang::ValueDecl *, const clang::CFGBlock *>,
                 Indices>
      Steps;
  llvm::DenseMap<const clang::ValueDecl *,
                 llvm::SmallVector<const clang::CFGBlock *, 2>>
      MentioningBlocks;
  llvm::DenseMap<const clang::CFGBlock *, Indices> Throwing;
  /// The blocks that end with a `throw`.
  llvm::DenseSet<const clang::CFGBlock *> Thrown;
  /// The code around what addCode() looks at, outermost first.
  llvm::SmallVector<const clang::Stmt *> Enclosing;
  /// Found when they are first asked for.
  mutable std::unique_ptr<PathConditions> Conditions;
  mutable llvm::DenseMap<const clang::Stmt *, Landing> Landings;
  mutable llvm::DenseMap<const clang::CXXCatchStmt *,
                         llvm::SmallVector<Place, 4>>
      Throwers;
  mutable std::set<Limit> Limits;
};

/// Gives the graph of a function, which must be a definition and not be
/// dependent.
using GraphProvider =
    std::function<const FunctionGraph &(const clang::FunctionDecl &)>;

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_FUNCTIONGRAPH_H
