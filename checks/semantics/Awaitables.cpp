//===--- Awaitables.cpp - What a type promises when it is awaited ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/Awaitables.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace async_tidy {

/// The definition of \p Record, or of the template that it would be made from.
/// The promise type of a task is instantiated only where a coroutine returns
/// the task; elsewhere its pattern tells.
static const CXXRecordDecl *definitionOf(const CXXRecordDecl &Record) {
  if (const CXXRecordDecl *Definition = Record.getDefinition())
    return Definition;
  const CXXRecordDecl *Pattern = Record.getTemplateInstantiationPattern();
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Record);
      Special && !Pattern)
    Pattern = Special->getSpecializedTemplate()->getTemplatedDecl();
  return Pattern ? Pattern->getDefinition() : nullptr;
}

/// The direct bases of \p Record that are known classes.
static SmallVector<const CXXRecordDecl *, 2>
basesOf(const CXXRecordDecl &Record) {
  SmallVector<const CXXRecordDecl *, 2> Bases;
  if (const CXXRecordDecl *Definition = definitionOf(Record))
    for (const CXXBaseSpecifier &Base : Definition->bases())
      if (const CXXRecordDecl *Class = Base.getType()->getAsCXXRecordDecl())
        Bases.push_back(Class);
  return Bases;
}

/// The class that \p Type names, or the pattern of the class template.
static const CXXRecordDecl *classOf(QualType Type) {
  Type = Type.getNonReferenceType();
  if (const CXXRecordDecl *Record = Type->getAsCXXRecordDecl())
    return Record;
  const auto *Special = Type->getAs<TemplateSpecializationType>();
  const auto *Template =
      Special ? dyn_cast_or_null<ClassTemplateDecl>(
                    Special->getTemplateName().getAsTemplateDecl())
              : nullptr;
  return Template ? Template->getTemplatedDecl() : nullptr;
}

/// The definitions of \p Record and of all its bases, derived classes first. Of
/// a template that is not instantiated, the patterns of its bases tell.
static SmallVector<const CXXRecordDecl *, 4>
lineageOf(const CXXRecordDecl &Record) {
  SmallVector<const CXXRecordDecl *, 4> Lineage;
  auto Add = [&](const CXXRecordDecl *Class) {
    const CXXRecordDecl *Definition = Class ? definitionOf(*Class) : nullptr;
    if (Definition && !llvm::is_contained(Lineage, Definition))
      Lineage.push_back(Definition);
  };
  Add(&Record);
  for (unsigned I = 0; I < Lineage.size(); ++I)
    for (const CXXBaseSpecifier &Base : Lineage[I]->bases())
      Add(classOf(Base.getType()));
  return Lineage;
}

/// The declaration that \p Record or one of its bases has under \p Name.
static const NamedDecl *findMember(const CXXRecordDecl &Record,
                                   DeclarationName Name) {
  for (const CXXRecordDecl *Class : lineageOf(Record))
    if (const auto Found = Class->lookup(Name); !Found.empty())
      return Found.front();
  return nullptr;
}

/// The class template that \p Record is a specialization of, else \p Record.
static const NamedDecl *patternOf(const CXXRecordDecl &Record) {
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Record))
    return Special->getSpecializedTemplate()->getCanonicalDecl();
  return Record.getCanonicalDecl();
}

/// The class, or the class template, that \p Type is written with.
static const NamedDecl *writtenPattern(QualType Type) {
  Type = Type.getNonReferenceType();
  if (const CXXRecordDecl *Record = Type->getAsCXXRecordDecl())
    return patternOf(*Record);
  if (const auto *Special = Type->getAs<TemplateSpecializationType>())
    if (const TemplateDecl *Template =
            Special->getTemplateName().getAsTemplateDecl())
      return cast<NamedDecl>(Template->getCanonicalDecl());
  return nullptr;
}

/// What \p Method returns if its body does nothing but return it. A method of a
/// template may not be instantiated; then its pattern tells.
static const Expr *onlyResult(const CXXMethodDecl &Method) {
  const FunctionDecl *Pattern = Method.getTemplateInstantiationPattern();
  const Stmt *Whole = Method.getBody();
  if (!Whole && Pattern)
    Whole = Pattern->getBody();
  const auto *Body = dyn_cast_or_null<CompoundStmt>(Whole);
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

DeclarationName Awaitables::name(llvm::StringRef Identifier) const {
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
      Declared->getContainedDeducedType() ? onlyResult(Method) : nullptr;
  return Result ? classOf(Result->getType()) : nullptr;
}

/// Whether a coroutine whose promise is \p Promise starts when it is called:
/// what `initial_suspend` returns is ready at once. Awaiters other than
/// `suspend_always` count too, as libraries have their own.
std::optional<Start>
Awaitables::startPolicy(const CXXRecordDecl &Promise) const {
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
  const Expr *Result = Ready ? onlyResult(*Ready) : nullptr;
  const std::optional<bool> IsReady =
      Result ? constantValue(*Result, *Ready, *Awaiter) : std::nullopt;
  if (!IsReady)
    return std::nullopt;
  return *IsReady ? Start::Eager : Start::Lazy;
}

std::optional<AwaitableType> Awaitables::of(QualType Type) {
  if (Type.isNull())
    return std::nullopt;
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!Record || Record->isDependentType())
    return std::nullopt;
  Record = Record->getCanonicalDecl();
  auto [Known, Inserted] = Cache.try_emplace(Record);
  if (Inserted) {
    std::optional<AwaitableType> Result = inspect(*Record);
    // Inspecting may have looked at other types: find the place again.
    return Cache[Record] = Result;
  }
  return Known->second;
}

std::optional<AwaitableType> Awaitables::inspect(const CXXRecordDecl &Record) {
  AwaitableType Result;
  Result.Declaration = patternOf(Record);
  if (auto Fact = Models.typeFact(Record)) {
    if (Fact->DropEffect == Drop::Nothing)
      return std::nullopt;
    Result.IsTask = Fact->StartPolicy != Start::Operation;
    Result.StartPolicy = Fact->StartPolicy;
    Result.DropEffect = Fact->DropEffect;
    Result.DropIsIdiom = Fact->DropIsIdiom;
    Result.Library = Fact.Library;
    return Result;
  }

  const CXXRecordDecl *Definition = definitionOf(Record);
  if (!Definition)
    return std::nullopt;
  const CXXRecordDecl *Promise = promiseOf(Record);
  if (!followsProtocol(Record) &&
      !(Promise && (isTransformedBy(*Promise, Record) ||
                    isTransformedByOthers(*Promise, Record))))
    return std::nullopt;
  Result.IsTask = Promise || Definition->hasAttr<CoroReturnTypeAttr>() ||
                  Definition->hasAttr<CoroAwaitElidableAttr>();
  if (Promise)
    Result.StartPolicy = startPolicy(*Promise);
  else if (!Result.IsTask && !looksLikeFuture(Record))
    Result.StartPolicy = Start::Operation;
  if (Result.StartPolicy)
    Result.DropEffect =
        *Result.StartPolicy == Start::Eager ? Drop::Continues : Drop::NeverRuns;
  const bool MustBeUsed = Definition->hasAttr<WarnUnusedResultAttr>();
  Result.DropIsIdiom = !Result.startsWhenAwaited() && !MustBeUsed;
  return Result;
}

bool Awaitables::followsProtocol(const CXXRecordDecl &Record) const {
  if (findMember(Record,
                 Context.DeclarationNames.getCXXOperatorName(OO_Coawait)))
    return true;
  if (findMember(Record, name("await_ready")) &&
      findMember(Record, name("await_suspend")) &&
      findMember(Record, name("await_resume")))
    return true;
  return hasFreeCoAwait(Record) || isAwaitedByTemplate(Record);
}

/// Whether coroutines with \p Promise, which is that of \p Record, await values
/// of \p Record by transforming them. A generator's promise transforms what it
/// awaits, but a generator is no task.
bool Awaitables::isTransformedBy(const CXXRecordDecl &Promise,
                                 const CXXRecordDecl &Record) const {
  if (findMember(Promise, name("yield_value")))
    return false;
  return hasTransform(Promise, [&](const NamedDecl *Candidate) {
    const FunctionDecl *Transform = Candidate->getAsFunction();
    if (!Transform || Transform->isDeleted() || Transform->getNumParams() == 0)
      return false;
    const QualType Parameter =
        Transform->getParamDecl(0)->getType().getNonReferenceType();
    return Parameter->isTemplateTypeParmType() ||
           writtenPattern(Parameter) == patternOf(Record);
  });
}

/// Whether an `await_transform` of \p Promise is one that is \p Wanted.
bool Awaitables::hasTransform(
    const CXXRecordDecl &Promise,
    llvm::function_ref<bool(const NamedDecl *)> Wanted) const {
  return llvm::any_of(lineageOf(Promise), [&](const CXXRecordDecl *Class) {
    return llvm::any_of(Class->lookup(name("await_transform")), Wanted);
  });
}

/// Whether \p Candidate, or what it was instantiated to because some code here
/// awaits it, takes a value of \p Record and not of any type.
static bool takesExactly(const NamedDecl &Candidate,
                         const CXXRecordDecl &Record) {
  auto Takes = [&](const FunctionDecl *Function) {
    if (Function->isDeleted() || Function->getNumParams() == 0)
      return false;
    const QualType Parameter =
        Function->getParamDecl(0)->getType().getNonReferenceType();
    return writtenPattern(Parameter) == patternOf(Record);
  };
  if (const auto *Template = dyn_cast<FunctionTemplateDecl>(&Candidate))
    return Takes(Template->getTemplatedDecl()) ||
           llvm::any_of(Template->specializations(), Takes);
  const FunctionDecl *Function = Candidate.getAsFunction();
  return Function && Takes(Function);
}

/// Whether coroutines of this translation unit with another promise than
/// \p Own, which is that of \p Record, await values of \p Record by
/// transforming them.
bool Awaitables::isTransformedByOthers(const CXXRecordDecl &Own,
                                       const CXXRecordDecl &Record) const {
  const ClassTemplateDecl *Traits = coroutineTraits();
  if (!Traits || findMember(Own, name("yield_value")))
    return false;
  return llvm::any_of(Traits->specializations(), [&](const NamedDecl *Special) {
    const CXXRecordDecl *Promise = promiseIn(*cast<CXXRecordDecl>(Special));
    return Promise && hasTransform(*Promise, [&](const NamedDecl *Transform) {
             return takesExactly(*Transform, Record);
           });
  });
}

/// Whether some code here awaits a value of \p Record through an `operator
/// co_await` that is a template of any type. Its constraints are not ours to
/// judge: the compiler did, where it instantiated the template.
bool Awaitables::isAwaitedByTemplate(const CXXRecordDecl &Record) const {
  const DeclarationName CoAwait =
      Context.DeclarationNames.getCXXOperatorName(OO_Coawait);
  auto Takes = [&](const NamedDecl *Found) {
    return isa<FunctionTemplateDecl>(Found) && takesExactly(*Found, Record);
  };
  for (const DeclContext *Scope = Record.getDeclContext(); Scope;
       Scope = Scope->getParent())
    if (Scope->isFileContext() && llvm::any_of(Scope->lookup(CoAwait), Takes))
      return true;
  return false;
}

/// Looks where argument-dependent lookup would, in the namespace of the class,
/// and in the global namespace, where lookup from most places ends.
bool Awaitables::hasFreeCoAwait(const CXXRecordDecl &Record) const {
  const DeclarationName CoAwait =
      Context.DeclarationNames.getCXXOperatorName(OO_Coawait);
  const DeclContext *Namespace =
      Record.getDeclContext()->getEnclosingNamespaceContext();
  while (Namespace->isInlineNamespace())
    Namespace = Namespace->getParent();
  auto Takes = [&](const NamedDecl *Found) {
    const FunctionDecl *Operator = Found->getAsFunction();
    return Operator && Operator->getNumParams() == 1 &&
           writtenPattern(Operator->getParamDecl(0)->getType()) ==
               patternOf(Record);
  };
  if (llvm::any_of(Namespace->lookup(CoAwait), Takes) ||
      llvm::any_of(Context.getTranslationUnitDecl()->lookup(CoAwait), Takes))
    return true;
  return llvm::any_of(basesOf(Record), [&](const CXXRecordDecl *Base) {
    return hasFreeCoAwait(*Base);
  });
}

/// An awaitable that no coroutine returns, but that can be waited for or
/// continued, stands for work that may run already.
bool Awaitables::looksLikeFuture(const CXXRecordDecl &Record) const {
  return llvm::any_of(
      ArrayRef<llvm::StringRef>{"get", "wait", "then", "detach", "join",
                                "cancel", "done", "is_ready", "Completed"},
      [&](llvm::StringRef Member) { return findMember(Record, name(Member)); });
}

const ClassTemplateDecl *Awaitables::coroutineTraits() const {
  const NamespaceDecl *Std = nullptr;
  for (const NamedDecl *Found :
       Context.getTranslationUnitDecl()->lookup(name("std")))
    if ((Std = dyn_cast<NamespaceDecl>(Found)))
      break;
  if (!Std)
    return nullptr;
  for (const NamedDecl *Found : Std->lookup(name("coroutine_traits")))
    if (const auto *Traits = dyn_cast<ClassTemplateDecl>(Found))
      return Traits;
  return nullptr;
}

/// What \p Holder, a task or its coroutine traits, has as its `promise_type`.
const CXXRecordDecl *Awaitables::promiseIn(const CXXRecordDecl &Holder) const {
  const NamedDecl *Member = findMember(Holder, name("promise_type"));
  const auto *Type = dyn_cast_or_null<TypeDecl>(
      Member ? Member->getUnderlyingDecl() : nullptr);
  return Type ? Context.getTypeDeclType(Type)->getAsCXXRecordDecl() : nullptr;
}

/// The promise type of coroutines that return \p Record. The arguments of the
/// coroutine may select another promise; any of them tells what this asks for.
const CXXRecordDecl *Awaitables::promiseOf(const CXXRecordDecl &Record) const {
  if (const CXXRecordDecl *Nested = promiseIn(Record))
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
    if (const CXXRecordDecl *Promise = promiseIn(*Special))
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
      return promiseIn(*Partial) ? promiseIn(*Partial)
                                 : static_cast<const CXXRecordDecl *>(Partial);
  }
  return nullptr;
}

std::optional<AwaitableType> Awaitables::ownedBy(QualType Type) {
  llvm::SmallPtrSet<const CXXRecordDecl *, 4> Passed;
  return ownedBy(Type, Passed);
}

std::optional<AwaitableType> Awaitables::ownedBy(QualType Type,
                                                 ClassSet &Passed) {
  if (Type.isNull())
    return std::nullopt;
  Type = Context.getBaseElementType(Type.getNonReferenceType());
  if (std::optional<AwaitableType> Own = of(Type))
    return Own;
  const CXXRecordDecl *Record = Type->getAsCXXRecordDecl();
  if (!Record || !Passed.insert(Record->getCanonicalDecl()).second)
    return std::nullopt;
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Record);
  return Special && Models.isWrapper(*Special)
             ? ownedByArguments(Special->getTemplateArgs().asArray(), Passed)
             : ownedByMembers(*Record, Passed);
}

std::optional<AwaitableType>
Awaitables::ownedByArguments(ArrayRef<TemplateArgument> Arguments,
                             ClassSet &Passed) {
  for (const TemplateArgument &Argument : Arguments) {
    std::optional<AwaitableType> Owned;
    if (Argument.getKind() == TemplateArgument::Pack)
      Owned = ownedByArguments(Argument.pack_elements(), Passed);
    else if (Argument.getKind() == TemplateArgument::Type &&
             !Argument.getAsType()->isReferenceType())
      Owned = ownedBy(Argument.getAsType(), Passed);
    if (Owned)
      return Owned;
  }
  return std::nullopt;
}

/// A structure that does nothing of its own when it is destroyed owns what its
/// members own. A class may keep tasks for purposes of its own.
std::optional<AwaitableType>
Awaitables::ownedByMembers(const CXXRecordDecl &Record, ClassSet &Passed) {
  const CXXRecordDecl *Definition = Record.getDefinition();
  if (!Definition || !Definition->isAggregate() || Definition->isLambda() ||
      Definition->isUnion() || Definition->hasUserDeclaredDestructor())
    return std::nullopt;
  for (const FieldDecl *Field : Definition->fields())
    if (!Field->getType()->isReferenceType())
      if (std::optional<AwaitableType> Owned =
              ownedBy(Field->getType(), Passed))
        return Owned;
  return std::nullopt;
}

bool Awaitables::isReturnedByCoroutines(QualType Type) const {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Record && promiseOf(*Record);
}

bool Awaitables::awaitsAnything(const CXXRecordDecl &Promise) const {
  return !findMember(Promise, name("await_transform"));
}

} // namespace async_tidy
