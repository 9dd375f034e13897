//===--- FunctionPaths.cpp - Which way control may go ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionPaths.h"
#include "PathConditions.h"
#include "async-tidy/syntax/ChangedVariables.h"

using namespace clang;

namespace async_tidy {

FunctionPaths::FunctionPaths(const FunctionBody &Body, ASTContext &AST)
    : Function(Body.function()), Context(AST),
      Tries(writtenBody(Body.function()), AST) {
  const Stmt *Written = writtenBody(Function);
  if (!Written)
    return;
  CFG::BuildOptions Options;
  Options.PruneTriviallyFalseEdges = true;
  // An await may throw, also in the middle of a statement.
  Options.setAlwaysAdd(Stmt::CoawaitExprClass);
  // The body as it was written: what a coroutine wraps around it is not in it.
  // The builder takes a body that may change, but changes nothing.
  Graph =
      CFG::buildCFG(&Function, const_cast<Stmt *>(Written), &Context, Options);
  addStatements(*Written, nullptr);
  if (!Graph)
    return;
  for (const CFGBlock *Block : *Graph) {
    if (const auto *Handler = dyn_cast_or_null<CXXCatchStmt>(Block->getLabel()))
      Handlers[Handler] = Block;
    if (const Expr *Value = conditionOf(*Block))
      addCondition(*Value);
  }
}

const Expr *conditionOf(const CFGBlock &Block) {
  const Stmt *Terminator = Block.getTerminatorStmt();
  return Terminator && Block.succ_size() == 2 &&
                 !isa<CXXForRangeStmt, SwitchStmt, CXXTryStmt>(Terminator)
             ? Block.getLastCondition()
             : nullptr;
}

static llvm::FoldingSetNodeID profileOf(const Expr &E,
                                        const ASTContext &Context) {
  llvm::FoldingSetNodeID Profile;
  E.Profile(Profile, Context, /*Canonical=*/true);
  return Profile;
}

void FunctionPaths::addCondition(const Expr &Value) {
  bool Negated = false;
  const unsigned Next = Conditions.size();
  const auto [Known, IsNew] = Conditions.try_emplace(
      profileOf(withoutNegation(Value, Negated), Context),
      Condition{Next, /*Recurs=*/false});
  Known->second.Recurs |= !IsNew;
}

void FunctionPaths::addStatements(const Stmt &S, const Stmt *Around) {
  // What is no expression has the expressions right below it as statements.
  if (!isa<Expr>(S) || !Around)
    Around = &S;
  Statements[&S] = Around;
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    for (const Decl *Declared : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared))
        Declarations[Variable] = Declaration;
  if (!isa<Expr, DeclStmt, ReturnStmt, CoreturnStmt>(S))
    Around = nullptr;
  for (const Stmt *Child : evaluatedChildren(S, Context))
    addStatements(*Child, Around);
}

bool FunctionPaths::isDeclaredIn(const VarDecl &Variable,
                                 const CXXTryStmt &Try) const {
  const DeclStmt *Declaration = Declarations.lookup(&Variable);
  return Declaration && Tries.contains(Try, *Declaration);
}

SmallVector<const CFGBlock *, 2>
FunctionPaths::handlersOf(const CXXTryStmt &Try) const {
  SmallVector<const CFGBlock *, 2> Blocks;
  for (unsigned I = 0; I < Try.getNumHandlers(); ++I)
    if (const CFGBlock *Block = Handlers.lookup(Try.getHandler(I)))
      Blocks.push_back(Block);
  return Blocks;
}

bool FunctionPaths::neverChanges(const VarDecl &Variable) {
  if (!Variable.hasLocalStorage() || Variable.getType()->isReferenceType())
    return false;
  if (Variable.getType().isConstQualified())
    return true;
  if (!Changed)
    Changed = changedVariables(*writtenBody(Function), Context);
  return !Changed->contains(&Variable);
}

/// Whether \p E has the same value whenever it is evaluated.
bool FunctionPaths::neverChanges(const Expr &Value) {
  const Expr &E = *Value.IgnoreParenImpCasts();
  if (isa<IntegerLiteral, CXXBoolLiteralExpr, CharacterLiteral,
          CXXNullPtrLiteralExpr>(E))
    return true;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    return isa<EnumConstantDecl>(Reference->getDecl()) ||
           (Variable && neverChanges(*Variable));
  }
  if (const auto *Operator = dyn_cast<UnaryOperator>(&E))
    return Operator->getOpcode() == UO_LNot &&
           neverChanges(*Operator->getSubExpr());
  if (const auto *Operator = dyn_cast<BinaryOperator>(&E))
    return Operator->isComparisonOp() && neverChanges(*Operator->getLHS()) &&
           neverChanges(*Operator->getRHS());
  if (const auto *Member = dyn_cast<MemberExpr>(&E))
    return isa<FieldDecl>(Member->getMemberDecl()) && !Member->isArrow() &&
           neverChanges(*Member->getBase());
  // Such as `has_value()`.
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&E);
  return Call && Call->getNumArgs() == 0 && Call->getMethodDecl() &&
         Call->getMethodDecl()->isConst() &&
         neverChanges(*Call->getImplicitObjectArgument());
}

std::optional<unsigned> FunctionPaths::numberOf(const Expr &Value,
                                                bool &Negated) {
  Negated = false;
  const Expr &E = withoutNegation(Value, Negated);
  const auto Known = Conditions.find(profileOf(E, Context));
  // What changes its variables is costly to find out, and of no use for a
  // condition that is the only one of its kind.
  if (Known == Conditions.end() || !Known->second.Recurs || !neverChanges(E))
    return std::nullopt;
  return Known->second.Number;
}

} // namespace async_tidy
