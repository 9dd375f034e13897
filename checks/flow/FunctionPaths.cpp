//===--- FunctionPaths.cpp - Which way control may go ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flow/FunctionPaths.h"
#include "clang/Analysis/Analyses/ExprMutationAnalyzer.h"

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
  if (Graph)
    for (const CFGBlock *Block : *Graph)
      if (const auto *Handler =
              dyn_cast_or_null<CXXCatchStmt>(Block->getLabel()))
        Handlers[Handler] = Block;
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
  SmallVector<const Stmt *, 8> Children;
  evaluatedChildren(S, Context, Children);
  for (const Stmt *Child : Children)
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
  auto [Known, Inserted] = Unchanged.try_emplace(&Variable, false);
  if (Inserted)
    Known->second = !ExprMutationAnalyzer(*writtenBody(Function), Context)
                         .isMutated(&Variable);
  return Known->second;
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

std::optional<unsigned> FunctionPaths::numberOf(const Expr &Condition,
                                                bool &Negated) {
  const Expr *E = Condition.IgnoreParenImpCasts();
  Negated = false;
  while (const auto *Not = dyn_cast<UnaryOperator>(E)) {
    if (Not->getOpcode() != UO_LNot)
      break;
    Negated = !Negated;
    E = Not->getSubExpr()->IgnoreParenImpCasts();
  }
  if (!neverChanges(*E))
    return std::nullopt;
  llvm::FoldingSetNodeID Profile;
  E->Profile(Profile, Context, /*Canonical=*/true);
  const auto Known = llvm::find(Conditions, Profile);
  const unsigned Number = Known - Conditions.begin();
  if (Known == Conditions.end())
    Conditions.push_back(Profile);
  return Number;
}

} // namespace async_tidy
