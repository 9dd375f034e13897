//===--- Awaitables.cpp - What a type promises when it is awaited ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/Awaitables.h"
#include "HandleTypes.h"
#include "async-tidy/llvm/Releases.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/syntax/Lineage.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

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

DeclarationName Awaitables::name(llvm::StringRef Identifier) const {
  return &Context.Idents.get(Identifier);
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

  // To await a result or an error is to unwrap it, whatever it holds.
  const CXXRecordDecl *Definition = definitionOf(Record);
  if (!Definition || Models.carriesError(Record))
    return std::nullopt;
  const CXXRecordDecl *Promise = CoroutinePromises.of(Record);
  if (!followsProtocol(Record) &&
      !(Promise && isTransformed(Record, *Promise)) && !isSender(Record))
    return std::nullopt;
  // A handle of work that was started in another way shares a promise type with
  // the tasks that coroutines return. What its end means is its own affair.
  if (Promise && !CoroutinePromises.mayReturn(*Promise, Record)) {
    Result.DropIsIdiom = true;
    return Result;
  }
  // A value that coroutines may return, as an optional, is no work.
  if (Promise && !mayLeadToWork(*Definition))
    return std::nullopt;
  Result.IsTask = Promise || Definition->hasAttr<CoroReturnTypeAttr>() ||
                  release::isAwaitElidable(*Definition);
  if (Promise)
    Result.StartPolicy = startPolicy(*Promise, *Definition);
  else if (!Result.IsTask && !looksLikeFuture(Record))
    Result.StartPolicy = Start::Operation;
  if (Result.StartPolicy == Start::Eager)
    Result.DropEffect = effectOfDestroying(*Definition, Promise, Models);
  else if (Result.StartPolicy)
    Result.DropEffect = Drop::NeverRuns;
  const bool MustBeUsed = Definition->hasAttr<WarnUnusedResultAttr>();
  Result.DropIsIdiom = !Result.startsWhenAwaited() && !MustBeUsed;
  return Result;
}

/// When a coroutine starts that returns a \p Task with \p Promise.
std::optional<Start> Awaitables::startPolicy(const CXXRecordDecl &Promise,
                                             const CXXRecordDecl &Task) const {
  const std::optional<Start> Known = CoroutinePromises.startPolicy(Promise);
  return !Known && CoroutinePromises.isResumedByAwait(Promise, Task)
             ? Start::Lazy
             : Known;
}

/// Whether coroutines await values of \p Record, whose own promise is
/// \p Promise, since a promise transforms them. A generator's promise
/// transforms what it awaits, but a generator is no task; what derives from a
/// known task is one, whatever else its promise takes from `co_yield`.
bool Awaitables::isTransformed(const CXXRecordDecl &Record,
                               const CXXRecordDecl &Promise) const {
  if (CoroutinePromises.yields(Promise) && !derivesFromKnownTask(Record))
    return false;
  const NamedDecl &Pattern = *patternOf(Record);
  return CoroutinePromises.mayTransformAnything(Promise) ||
         CoroutinePromises.transforms(Promise, Pattern) ||
         CoroutinePromises.anyTransforms(Pattern);
}

bool Awaitables::derivesFromKnownTask(const CXXRecordDecl &Record) const {
  return llvm::any_of(lineageOf(Record), [&](const CXXRecordDecl *Class) {
    const auto Fact = Models.typeFact(*Class);
    return Fact && Fact->DropEffect != Drop::Nothing &&
           Fact->StartPolicy != Start::Operation;
  });
}

bool Awaitables::isSender(const CXXRecordDecl &Record) const {
  return isa_and_nonnull<TypeDecl>(findMember(Record, name("sender_concept")));
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

/// Whether some code here awaits a value of \p Record through an `operator
/// co_await` that is a template of any type. Its constraints are not ours to
/// judge: the compiler did, where it instantiated the template.
bool Awaitables::isAwaitedByTemplate(const CXXRecordDecl &Record) const {
  const DeclarationName CoAwait =
      Context.DeclarationNames.getCXXOperatorName(OO_Coawait);
  auto Takes = [&](const NamedDecl *Found) {
    return isa<FunctionTemplateDecl>(Found) &&
           takesExactly(*Found, *patternOf(Record));
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
  return hasMember(Convention::Future, Record, Models);
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
  // `std::packaged_task<task()>` has room for what the function returns.
  if (const auto *Function = Type->getAs<FunctionType>())
    Type = Function->getReturnType();
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

bool Awaitables::isValue(QualType Type) const {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() && !Models.typeFact(*Record) &&
         CoroutinePromises.of(*Record) && !mayLeadToWork(*Record);
}

bool Awaitables::isReturnedByCoroutines(QualType Type) const {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Record && CoroutinePromises.of(*Record);
}

/// The class, or the pattern of the class template, that \p Pattern declares.
static const CXXRecordDecl *classIn(const NamedDecl &Pattern) {
  const auto *Template = dyn_cast<ClassTemplateDecl>(&Pattern);
  return Template ? Template->getTemplatedDecl()
                  : dyn_cast<CXXRecordDecl>(&Pattern);
}

/// Whether \p Type is an operation that only a function of its own starts: it
/// can neither be awaited nor be given what shall follow it.
bool Awaitables::hasToBeStarted(const AwaitableType &Type) const {
  const CXXRecordDecl *Class = classIn(*Type.Declaration);
  return !Type.IsTask && Class && !followsProtocol(*Class) &&
         !findMember(*Class,
                     Context.DeclarationNames.getCXXOperatorName(OO_Call));
}

bool Awaitables::canAwait(const CXXRecordDecl &Promise, QualType Task,
                          const AwaitableType &Type) {
  if (CoroutinePromises.transforms(Promise, *Type.Declaration))
    return true;
  if (hasToBeStarted(Type))
    return false;
  if (CoroutinePromises.awaitsAnything(Promise))
    return true;
  // Constraints decide, which nobody but the compiler can check. A promise that
  // has a transformation for its own kind of task means others for what is no
  // task.
  const std::optional<AwaitableType> Own = of(Task);
  if (!Own || !Own->Library || Own->Library != Type.Library)
    return Own && Own->Declaration == Type.Declaration;
  return !Type.IsTask || Own->Declaration == Type.Declaration ||
         !CoroutinePromises.transforms(Promise, *Own->Declaration);
}

} // namespace async_tidy
