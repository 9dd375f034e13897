//===--- ArgumentWrites.cpp - What a callee does to its arguments ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/ArgumentWrites.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/Containers.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

static QualType parameterType(const FunctionDecl *Callee,
                              ArrayRef<const Expr *> Arguments,
                              unsigned Index) {
  return Callee && Index < Callee->getNumParams()
             ? Callee->getParamDecl(Index)->getType()
             : Arguments[Index]->getType();
}

/// The parameter of the template that \p Callee was made from which becomes
/// the one at \p Index, or null. A pack is the last of them.
static const ParmVarDecl *patternOf(const FunctionDecl &Callee,
                                    unsigned Index) {
  const FunctionTemplateDecl *Template = Callee.getPrimaryTemplate();
  const FunctionDecl *Pattern =
      Template ? Template->getTemplatedDecl() : nullptr;
  if (!Pattern || Pattern->getNumParams() == 0)
    return nullptr;
  const unsigned Last = Pattern->getNumParams() - 1;
  const ParmVarDecl *Found = Pattern->getParamDecl(std::min(Index, Last));
  return Index <= Last || Found->isParameterPack() ? Found : nullptr;
}

/// Whether \p Parameter is a forwarding reference ([temp.deduct.call]): it
/// binds to everything, and is there to pass it on.
static bool isForwardingReference(const ParmVarDecl &Parameter) {
  QualType Type = Parameter.getType();
  if (const auto *Pack = Type->getAs<PackExpansionType>())
    Type = Pack->getPattern();
  const auto *Reference = Type->getAs<RValueReferenceType>();
  const auto *Deduced =
      Reference
          ? Reference->getPointeeTypeAsWritten()->getAs<TemplateTypeParmType>()
          : nullptr;
  const auto *Function = cast<FunctionDecl>(Parameter.getDeclContext());
  const FunctionTemplateDecl *Template =
      Function->getDescribedFunctionTemplate();
  return Deduced && Template &&
         !Reference->getPointeeTypeAsWritten().hasQualifiers() &&
         Deduced->getDepth() == Template->getTemplateParameters()->getDepth();
}

/// Whether \p Callee makes an object of what it is given, or adds one to a
/// container.
static bool constructs(const FunctionDecl &Callee) {
  if (isa<CXXConstructorDecl>(Callee))
    return true;
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  if (Method && addsToContainer(*Method, Callee.getASTContext()))
    return true;
  return Callee.getIdentifier() && Callee.getName().starts_with("make_");
}

/// Whether a \p Type is only its value: a copy of it leads back to nothing.
static bool isValue(QualType Type) {
  if (Type->isArithmeticType() || Type->isEnumeralType())
    return true;
  const CXXRecordDecl *Record = Type->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() &&
         (Record->hasSimpleCopyConstructor() ||
          Record->needsImplicitCopyConstructor() ||
          llvm::any_of(Record->ctors(),
                       [](const CXXConstructorDecl *Constructor) {
                         return Constructor->isCopyConstructor() &&
                                !Constructor->isDeleted();
                       })) &&
         !canWriteThrough(Type.getUnqualifiedType());
}

/// Whether \p Callee passes the value of an lvalue on, and writes nothing
/// through the forwarding reference that it binds to it. That is what such
/// references are for; but what calls a callable with what it is given
/// (`std::invoke`), or takes a range, lets others write it.
static bool onlyForwards(const FunctionDecl *Callee,
                         ArrayRef<const Expr *> Arguments, unsigned Index) {
  if (!Callee || Index >= Callee->getNumParams())
    return false;
  const QualType Type = Callee->getParamDecl(Index)->getType();
  const ParmVarDecl *Pattern = patternOf(*Callee, Index);
  if (!Type->isLValueReferenceType() || !Pattern ||
      !isForwardingReference(*Pattern) || !isValue(Type->getPointeeType()))
    return false;
  const ASTContext &Context = Callee->getASTContext();
  if (constructs(*Callee))
    return true;
  const bool TakesRange =
      !Pattern->isParameterPack() && Type->getPointeeType()->isRecordType();
  return !TakesRange &&
         (Pattern->isParameterPack() ||
          Context.getSourceManager().isInSystemHeader(Callee->getLocation())) &&
         llvm::none_of(Arguments, [&](const Expr *Argument) {
           const CXXRecordDecl *Record =
               Argument->getType()->getAsCXXRecordDecl();
           return (Record && Record->isLambda()) ||
                  !resultOfCalling(Argument->getType(), Context).isNull();
         });
}

bool mayWriteArgument(const FunctionDecl *Callee,
                      ArrayRef<const Expr *> Arguments, unsigned Index) {
  return canWriteThrough(parameterType(Callee, Arguments, Index)) &&
         !onlyForwards(Callee, Arguments, Index);
}

bool mayChangeArgument(const FunctionDecl *Callee,
                       ArrayRef<const Expr *> Arguments, unsigned Index) {
  const QualType Type = parameterType(Callee, Arguments, Index);
  return Type->isReferenceType() &&
         !Type->getPointeeType().isConstQualified() &&
         !onlyForwards(Callee, Arguments, Index);
}

} // namespace async_tidy
