//===--- Promises.cpp - The promise types of coroutines -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/Promises.h"
#include "async-tidy/syntax/Lineage.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace async_tidy {

/// The body of \p Method, or null. A method of a template may not be
/// instantiated; then its pattern tells.
static const Stmt *bodyOf(const CXXMethodDecl &Method) {
  if (const Stmt *Own = Method.getBody())
    return Own;
  const FunctionDecl *Pattern = Method.getTemplateInstantiationPattern();
  return Pattern ? Pattern->getBody() : nullptr;
}

/// What \p Method returns if its body declares only names before.
static const Expr *finalResult(const CXXMethodDecl &Method) {
  const auto *Body = dyn_cast_or_null<CompoundStmt>(bodyOf(Method));
  if (!Body || Body->body_empty() ||
      !llvm::all_of(llvm::drop_end(Body->body()), llvm::IsaPred<DeclStmt>))
    return nullptr;
  const auto *Return = dyn_cast<ReturnStmt>(Body->body_back());
  return Return ? Return->getRetValue() : nullptr;
}

/// What \p Class is instantiated with for the parameter \p Index of its
/// template, or of the one around it, if \p Method belongs to that and not to a
/// base.
static const TemplateArgument *argumentOf(const CXXRecordDecl &Class,
                                          const CXXMethodDecl &Method,
                                          unsigned Depth, unsigned Index) {
  if (Method.getParent() != definitionOf(Class) || Depth != 0)
    return nullptr;
  const ClassTemplateSpecializationDecl *Special = nullptr;
  for (const DeclContext *Scope = &Class; Scope && Scope->isRecord();
       Scope = Scope->getParent())
    if (const auto *Outer = dyn_cast<ClassTemplateSpecializationDecl>(Scope))
      Special = Outer;
  return Special && Index < Special->getTemplateArgs().size()
             ? &Special->getTemplateArgs()[Index]
             : nullptr;
}

/// The value of \p Condition, which \p Method of \p Class returns, if it is
/// constant.
static std::optional<bool> constantValue(const Expr &Condition,
                                         const CXXMethodDecl &Method,
                                         const CXXRecordDecl &Class) {
  const Expr &Bare = *Condition.IgnoreParenImpCasts();
  if (const auto *Not = dyn_cast<UnaryOperator>(&Bare);
      Not && Not->getOpcode() == UO_LNot) {
    const auto Negated = constantValue(*Not->getSubExpr(), Method, Class);
    return Negated ? std::optional(!*Negated) : std::nullopt;
  }
  const auto *Reference = dyn_cast<DeclRefExpr>(&Bare);
  if (const auto *Parameter =
          Reference ? dyn_cast<NonTypeTemplateParmDecl>(Reference->getDecl())
                    : nullptr) {
    const TemplateArgument *Argument =
        argumentOf(Class, Method, Parameter->getDepth(), Parameter->getIndex());
    return Argument && Argument->getKind() == TemplateArgument::Integral
               ? std::optional(Argument->getAsIntegral().getBoolValue())
               : std::nullopt;
  }
  bool Value = false;
  if (Bare.isValueDependent() ||
      !Bare.EvaluateAsBooleanCondition(Value, Method.getASTContext()))
    return std::nullopt;
  return Value;
}

static const CXXMethodDecl *asMethod(const NamedDecl *Member) {
  return Member ? dyn_cast<CXXMethodDecl>(Member->getUnderlyingDecl())
                : nullptr;
}

DeclarationName Promises::name(llvm::StringRef Identifier) const {
  return &Context.Idents.get(Identifier);
}

/// The class of what \p Method of \p Class returns. In a template that is not
/// instantiated, `auto` is not deduced, and a parameter stands for its
/// argument.
static const CXXRecordDecl *resultClass(const CXXMethodDecl &Method,
                                        const CXXRecordDecl &Class) {
  const QualType Declared = Method.getReturnType();
  if (const CXXRecordDecl *Result = classOf(Declared))
    return Result;
  if (const auto *Parameter = Declared->getAs<TemplateTypeParmType>()) {
    const TemplateArgument *Argument =
        argumentOf(Class, Method, Parameter->getDepth(), Parameter->getIndex());
    return Argument && Argument->getKind() == TemplateArgument::Type
               ? classOf(Argument->getAsType())
               : nullptr;
  }
  const Expr *Result =
      Declared->getContainedDeducedType() ? finalResult(Method) : nullptr;
  return Result ? classOf(Result->getType()) : nullptr;
}

bool Promises::mayReturn(const CXXRecordDecl &Promise,
                         const CXXRecordDecl &Record) const {
  const CXXMethodDecl *Method =
      asMethod(findMember(Promise, name("get_return_object")));
  const CXXRecordDecl *Result =
      Method ? resultClass(*Method, Promise) : nullptr;
  // What else is returned may be converted, and is if it cannot be awaited.
  return !Result || patternOf(*Result) == patternOf(Record) || !in(*Result) ||
         in(*Result) != in(Record) ||
         (!findMember(*Result, Context.DeclarationNames.getCXXOperatorName(
                                   OO_Coawait)) &&
          !findMember(*Result, name("await_ready"))) ||
         llvm::any_of(lineageOf(Record), [&](const CXXRecordDecl *Class) {
           return patternOf(*Class) == patternOf(*Result);
         });
}

static bool names(const Stmt &S, const ValueDecl &Variable) {
  const auto *Reference = dyn_cast<DeclRefExpr>(&S);
  return (Reference && Reference->getDecl() == &Variable) ||
         llvm::any_of(S.children(), [&](const Stmt *Part) {
           return Part && names(*Part, Variable);
         });
}

/// Whether \p S gives \p Handle to a function, or lets a lambda that it gives
/// to one have it.
static bool givesAway(const Stmt &S, const ValueDecl &Handle) {
  const auto *Call = dyn_cast<CallExpr>(&S);
  const auto *Construct = dyn_cast<CXXConstructExpr>(&S);
  auto Gives = [&](const Expr *Argument) { return names(*Argument, Handle); };
  if ((Call && !isa<CXXOperatorCallExpr>(Call) &&
       llvm::any_of(Call->arguments(), Gives)) ||
      (Construct && !Construct->getConstructor()->isCopyOrMoveConstructor() &&
       !Construct->getConstructor()->isTrivial() &&
       llvm::any_of(Construct->arguments(), Gives)))
    return true;
  return llvm::any_of(S.children(), [&](const Stmt *Part) {
    return Part && !isa<LambdaExpr>(Part) && givesAway(*Part, Handle);
  });
}

/// Whether \p Suspend, of what an initial suspension awaits, hands the
/// coroutine to somebody who goes on with it: an executor, a new thread.
static bool dispatches(const CXXMethodDecl &Suspend) {
  const Stmt *Body = bodyOf(Suspend);
  return Body && Suspend.getNumParams() > 0 &&
         givesAway(*Body, *Suspend.getParamDecl(0));
}

std::optional<Start> Promises::startPolicy(const CXXRecordDecl &Promise) const {
  auto ResultOf = [&](const CXXRecordDecl &Class, DeclarationName Member) {
    const CXXMethodDecl *Method = asMethod(findMember(Class, Member));
    return Method ? resultClass(*Method, Class) : nullptr;
  };
  const CXXRecordDecl *Awaiter = ResultOf(Promise, name("initial_suspend"));
  if (Awaiter && !findMember(*Awaiter, name("await_ready")))
    Awaiter = ResultOf(*Awaiter,
                       Context.DeclarationNames.getCXXOperatorName(OO_Coawait));
  const CXXMethodDecl *Ready =
      Awaiter ? asMethod(findMember(*Awaiter, name("await_ready"))) : nullptr;
  const Expr *Result = Ready ? finalResult(*Ready) : nullptr;
  const std::optional<bool> IsReady =
      Result ? constantValue(*Result, *Ready, *Awaiter) : std::nullopt;
  if (!IsReady)
    return std::nullopt;
  const CXXMethodDecl *Suspend =
      asMethod(findMember(*Awaiter, name("await_suspend")));
  return *IsReady || (Suspend && dispatches(*Suspend)) ? Start::Eager
                                                       : Start::Lazy;
}

/// Whether \p Type is that of the handle of a coroutine of a certain kind.
static bool isTypedHandle(QualType Type) {
  const auto *Written = Type->getAs<TemplateSpecializationType>();
  const auto *Special =
      dyn_cast_or_null<ClassTemplateSpecializationDecl>(classOf(Type));
  const TemplateDecl *Template =
      Special   ? Special->getSpecializedTemplate()
      : Written ? Written->getTemplateName().getAsTemplateDecl()
                : nullptr;
  if (!Template || Template->getName() != "coroutine_handle")
    return false;
  const ArrayRef<TemplateArgument> Arguments =
      Special ? Special->getTemplateArgs().asArray()
              : Written->template_arguments();
  return !Arguments.empty() &&
         Arguments[0].getKind() == TemplateArgument::Type &&
         !Arguments[0].getAsType()->isVoidType();
}

/// Whether \p E is the handle of the coroutine whose awaiter the code is of.
static bool isOwnHandle(const Expr &E) {
  const auto *Member = dyn_cast<MemberExpr>(E.IgnoreUnlessSpelledInSource());
  return Member && isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts()) &&
         isTypedHandle(Member->getMemberDecl()->getType());
}

/// What \p Call, which may not be instantiated, calls `resume()` on, or null.
static const Expr *resumedBy(const CallExpr &Call) {
  const Expr &Callee = *Call.getCallee()->IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(&Callee))
    return Member->getMemberDecl()->getDeclName().getAsString() == "resume"
               ? Member->getBase()
               : nullptr;
  const auto *Member = dyn_cast<CXXDependentScopeMemberExpr>(&Callee);
  return Member && !Member->isImplicitAccess() &&
                 Member->getMember().getAsString() == "resume"
             ? Member->getBase()
             : nullptr;
}

static bool mayReturn(const Stmt &S) {
  return isa<ReturnStmt>(S) || llvm::any_of(S.children(), [](const Stmt *Part) {
           return Part && !isa<LambdaExpr>(Part) && mayReturn(*Part);
         });
}

/// Adds what \p S, of \p Method, which is a member of \p Class, runs in any
/// case to \p Into, one statement after the other: blocks are opened, and
/// constant conditions decided. Returns whether the method ends with it.
static bool addSteps(const Stmt &S, const CXXMethodDecl &Method,
                     const CXXRecordDecl &Class,
                     SmallVectorImpl<const Stmt *> &Into) {
  if (const auto *Block = dyn_cast<CompoundStmt>(&S))
    return llvm::any_of(Block->body(), [&](const Stmt *Part) {
      return addSteps(*Part, Method, Class, Into);
    });
  if (const auto *If = dyn_cast<IfStmt>(&S); If && If->isConstexpr())
    if (const auto Holds = constantValue(*If->getCond(), Method, Class)) {
      const Stmt *Branch = *Holds ? If->getThen() : If->getElse();
      return Branch && addSteps(*Branch, Method, Class, Into);
    }
  Into.push_back(&S);
  return isa<ReturnStmt>(S);
}

/// What \p S itself resumes, or goes on with since it is returned by an
/// `await_suspend`; null if nothing.
static const Expr *goesOnWith(const Stmt &S) {
  if (const auto *Return = dyn_cast<ReturnStmt>(&S))
    return Return->getRetValue();
  const auto *E = dyn_cast<Expr>(&S);
  const auto *Call = E ? dyn_cast<CallExpr>(E->IgnoreImplicit()) : nullptr;
  return Call ? resumedBy(*Call) : nullptr;
}

static bool resumesOwn(const Stmt &S) {
  const Expr *Resumed = goesOnWith(S);
  return Resumed && isOwnHandle(*Resumed);
}

/// Whether \p Steps, of an `await_suspend`, resume the coroutine that is
/// awaited before they leave, or may leave.
static bool alwaysResumesOwn(ArrayRef<const Stmt *> Steps) {
  const auto *const Decisive = llvm::find_if(Steps, [](const Stmt *Step) {
    return mayReturn(*Step) || resumesOwn(*Step);
  });
  return Decisive != Steps.end() && resumesOwn(**Decisive);
}

/// Whether some way through \p S resumes the coroutine that is awaited.
static bool mayResumeOwn(const Stmt &S) {
  return resumesOwn(S) || llvm::any_of(S.children(), [](const Stmt *Part) {
           return Part && !isa<LambdaExpr>(Part) && mayResumeOwn(*Part);
         });
}

/// Whether coroutines with \p Promise all start alike: what they are called
/// with is nothing that the promise is made with.
static bool startsAlike(const CXXRecordDecl &Promise) {
  auto TakesArguments = [](const Decl *Member) {
    const auto *Constructor =
        dyn_cast_or_null<CXXConstructorDecl>(Member->getAsFunction());
    return Constructor && !Constructor->isCopyOrMoveConstructor() &&
           Constructor->getNumParams() > 0;
  };
  return llvm::none_of(lineageOf(Promise), [&](const CXXRecordDecl *Class) {
    return llvm::any_of(Class->decls(), TakesArguments);
  });
}

bool Promises::isResumedByAwait(const CXXRecordDecl &Promise,
                                const CXXRecordDecl &Task) const {
  auto MemberOf = [&](const CXXRecordDecl &Class, DeclarationName Name) {
    const NamedDecl *Found = findMember(Class, Name);
    return Found ? dyn_cast_or_null<CXXMethodDecl>(Found->getAsFunction())
                 : nullptr;
  };
  const CXXRecordDecl *Awaiter = &Task;
  if (const CXXMethodDecl *Operator = MemberOf(
          Task, Context.DeclarationNames.getCXXOperatorName(OO_Coawait)))
    Awaiter = resultClass(*Operator, Task);
  const CXXMethodDecl *Suspend =
      Awaiter ? MemberOf(*Awaiter, name("await_suspend")) : nullptr;
  const Stmt *Body = Suspend ? bodyOf(*Suspend) : nullptr;
  if (!Body)
    return false;
  SmallVector<const Stmt *, 4> Steps;
  addSteps(*Body, *Suspend, *Awaiter, Steps);
  return alwaysResumesOwn(Steps) ||
         (startsAlike(Promise) && llvm::any_of(Steps, [](const Stmt *Step) {
            return mayResumeOwn(*Step);
          }));
}

const ClassTemplateDecl *Promises::coroutineTraits() const {
  for (const NamedDecl *Named :
       Context.getTranslationUnitDecl()->lookup(name("std")))
    if (const auto *Std = dyn_cast<NamespaceDecl>(Named))
      for (const NamedDecl *Found : Std->lookup(name("coroutine_traits")))
        if (const auto *Traits = dyn_cast<ClassTemplateDecl>(Found))
          return Traits;
  return nullptr;
}

const CXXRecordDecl *Promises::in(const CXXRecordDecl &Holder) const {
  const NamedDecl *Member = findMember(Holder, name("promise_type"));
  const auto *Type = dyn_cast_or_null<TypeDecl>(
      Member ? Member->getUnderlyingDecl() : nullptr);
  return Type ? Context.getTypeDeclType(Type)->getAsCXXRecordDecl() : nullptr;
}

const CXXRecordDecl *Promises::of(const CXXRecordDecl &Record) const {
  const auto [Found, IsNew] = Known.try_emplace(&Record);
  return IsNew ? Known[&Record] = find(Record) : Found->second;
}

const CXXRecordDecl *Promises::find(const CXXRecordDecl &Record) const {
  if (const CXXRecordDecl *Nested = in(Record))
    return Nested;

  const ClassTemplateDecl *Traits = coroutineTraits();
  if (!Traits)
    return nullptr;
  // Of two tasks with the same pattern, only one may be returned by a
  // coroutine of this translation unit; both have the same kind of promise.
  const CXXRecordDecl *Fallback = nullptr;
  for (const ClassTemplateSpecializationDecl *Special :
       Traits->specializations()) {
    const TemplateArgument &Returned = Special->getTemplateArgs()[0];
    if (Returned.getKind() != TemplateArgument::Type ||
        writtenPattern(Returned.getAsType()) != patternOf(Record))
      continue;
    if (const CXXRecordDecl *Promise = in(*Special))
      Fallback = Promise;
  }
  if (Fallback)
    return Fallback;
  SmallVector<ClassTemplatePartialSpecializationDecl *, 4> Partials;
  Traits->getPartialSpecializations(Partials);
  for (const ClassTemplatePartialSpecializationDecl *Partial : Partials) {
    const TemplateArgument &Returned = Partial->getTemplateArgs()[0];
    if (Returned.getKind() == TemplateArgument::Type &&
        writtenPattern(Returned.getAsType()) == patternOf(Record))
      return in(*Partial) ? in(*Partial)
                          : static_cast<const CXXRecordDecl *>(Partial);
  }
  return nullptr;
}

bool takesExactly(const NamedDecl &Candidate, const NamedDecl &Pattern) {
  auto Takes = [&](const FunctionDecl *Function) {
    if (Function->isDeleted() || Function->getNumParams() == 0)
      return false;
    const QualType Parameter =
        Function->getParamDecl(0)->getType().getNonReferenceType();
    return writtenPattern(Parameter) == &Pattern;
  };
  if (const auto *Template = dyn_cast<FunctionTemplateDecl>(&Candidate))
    return Takes(Template->getTemplatedDecl()) ||
           llvm::any_of(Template->specializations(), Takes);
  const FunctionDecl *Function = Candidate.getAsFunction();
  return Function && Takes(Function);
}

/// Whether \p Candidate takes a value of any type that meets its constraints.
static bool takesAnyType(const NamedDecl &Candidate) {
  const FunctionDecl *Transform = Candidate.getAsFunction();
  return Transform && !Transform->isDeleted() &&
         Transform->getNumParams() > 0 &&
         Transform->getParamDecl(0)
             ->getType()
             .getNonReferenceType()
             ->isTemplateTypeParmType();
}

/// Whether \p Candidate, a function template, is constrained: by a concept, a
/// requires clause, or a further parameter whose default decides.
static bool isConstrained(const NamedDecl &Candidate) {
  const auto *Template = dyn_cast<FunctionTemplateDecl>(&Candidate);
  return Template && (Template->hasAssociatedConstraints() ||
                      Template->getTemplateParameters()->size() > 1 ||
                      Template->getTemplatedDecl()->getNumParams() > 1);
}

/// Whether an `await_transform` of \p Promise is one that is \p Wanted.
bool Promises::hasTransform(
    const CXXRecordDecl &Promise,
    llvm::function_ref<bool(const NamedDecl &)> Wanted) const {
  return llvm::any_of(lineageOf(Promise), [&](const CXXRecordDecl *Class) {
    return llvm::any_of(
        Class->lookup(name("await_transform")),
        [&](const NamedDecl *Transform) { return Wanted(*Transform); });
  });
}

/// Whether \p Call does not return.
static bool isNoReturn(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  return Callee && Callee->isNoReturn();
}

bool Promises::endsProgram(const CXXRecordDecl &Promise) const {
  const CXXMethodDecl *Method =
      asMethod(findMember(Promise, name("unhandled_exception")));
  const auto *Body =
      Method ? dyn_cast_or_null<CompoundStmt>(bodyOf(*Method)) : nullptr;
  if (!Body)
    return false;
  const auto *Type = Method->getType()->getAs<FunctionProtoType>();
  return llvm::any_of(Body->body(), [&](const Stmt *S) {
    const auto *E = dyn_cast<Expr>(S);
    const Expr *Bare = E ? E->IgnoreImplicit() : nullptr;
    if (const auto *Call = dyn_cast_or_null<CallExpr>(Bare))
      return isNoReturn(*Call);
    return isa_and_nonnull<CXXThrowExpr>(Bare) && Type && Type->isNothrow();
  });
}

bool Promises::yields(const CXXRecordDecl &Promise) const {
  return findMember(Promise, name("yield_value"));
}

bool Promises::transforms(const CXXRecordDecl &Promise,
                          const NamedDecl &Pattern) const {
  return hasTransform(Promise, [&](const NamedDecl &Transform) {
    return takesExactly(Transform, Pattern);
  });
}

bool Promises::mayTransformAnything(const CXXRecordDecl &Promise) const {
  return hasTransform(Promise, takesAnyType);
}

bool Promises::awaitsAnything(const CXXRecordDecl &Promise) const {
  return !findMember(Promise, name("await_transform")) ||
         hasTransform(Promise, [](const NamedDecl &Transform) {
           return takesAnyType(Transform) && !isConstrained(Transform);
         });
}

bool Promises::anyTransforms(const NamedDecl &Pattern) const {
  const ClassTemplateDecl *Traits = coroutineTraits();
  return Traits &&
         llvm::any_of(Traits->specializations(), [&](const NamedDecl *Special) {
           const CXXRecordDecl *Promise = in(*cast<CXXRecordDecl>(Special));
           return Promise && transforms(*Promise, Pattern);
         });
}

} // namespace async_tidy
