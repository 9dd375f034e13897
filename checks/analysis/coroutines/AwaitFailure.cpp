//===--- AwaitFailure.cpp - How an await tells of a failure ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/AwaitFailure.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

bool carriesError(const CXXRecordDecl &Class, bool InTuples,
                  const ModelIndex &Models) {
  if (Models.carriesError(Class) || Class.hasAttr<WarnUnusedResultAttr>())
    return true;
  const auto *Tuple = dyn_cast<ClassTemplateSpecializationDecl>(&Class);
  if (!InTuples || !Tuple || !Models.isWrapper(Class))
    return false;
  for (const TemplateArgument &Argument : Tuple->getTemplateArgs().asArray()) {
    const TemplateArgument &First =
        Argument.getKind() == TemplateArgument::Pack && Argument.pack_size() > 0
            ? *Argument.pack_begin()
            : Argument;
    const CXXRecordDecl *Record = First.getKind() == TemplateArgument::Type
                                      ? First.getAsType()->getAsCXXRecordDecl()
                                      : nullptr;
    return Record && carriesError(*Record, InTuples, Models);
  }
  return false;
}

bool awaitMayThrow(const CoawaitExpr &Await, const ModelIndex &Models,
                   Awaitables &Types) {
  const auto Awaited = Types.of(Await.getOperand()->getType());
  if (Awaited && !Awaited->IsTask && Types.of(Await.getType()))
    return false;
  const Known<FunctionFact> Fact =
      Models.functionFact(*Await.getOperand()->IgnoreImplicit());
  return !(Fact && Fact->Paces);
}

bool tellsFailureByValue(const CoawaitExpr &Await, const ModelIndex &Models,
                         const ASTContext &Context) {
  const CXXRecordDecl *Result = Await.getType()->getAsCXXRecordDecl();
  if (Result && carriesError(*Result, /*InTuples=*/true, Models))
    return true;
  bool IsGivenPlace = false;
  forEachEvaluated(*Await.getOperand(), Context, [&](const Stmt &Part) {
    const auto *Name = dyn_cast<DeclRefExpr>(&Part);
    const CXXRecordDecl *Class =
        Name ? Name->getType()->getAsCXXRecordDecl() : nullptr;
    IsGivenPlace |= Class && Models.carriesError(*Class);
  });
  return IsGivenPlace;
}

} // namespace async_tidy
