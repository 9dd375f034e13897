//===--- ModelIndex.cpp - Find what the models say of code ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/ModelIndex.h"
#include "async-tidy/models/DeclaredFacts.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// Whether \p Scope is the scope that \p Names spells from the outside in.
/// Inline namespaces may be spelled or left out.
static bool isSpelledAs(const DeclContext *Scope, ArrayRef<StringRef> Names) {
  for (; !Scope->isTranslationUnit(); Scope = Scope->getParent()) {
    const auto *Named = dyn_cast<NamedDecl>(Scope);
    if (!Named || Scope->isTransparentContext())
      continue;
    if (!Names.empty() && Named->getDeclName().isIdentifier() &&
        Named->getName() == Names.back()) {
      Names = Names.drop_back();
      continue;
    }
    if (!Scope->isInlineNamespace())
      return false;
  }
  return Names.empty();
}

/// How a model spells the last component of \p Function's name.
static std::string lastComponent(const FunctionDecl &Function) {
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(&Function))
    return Constructor->getParent()->getName().str();
  if (const auto *Destructor = dyn_cast<CXXDestructorDecl>(&Function))
    return "~" + Destructor->getParent()->getName().str();
  return Function.getDeclName().getAsString();
}

/// Copying or moving an object is not what its other constructors do.
static bool isCopyOrMove(const FunctionDecl &Function) {
  const auto *Constructor = dyn_cast<CXXConstructorDecl>(&Function);
  return Constructor && Constructor->isCopyOrMoveConstructor();
}

/// The variable that \p Call calls as a function, or null.
static const VarDecl *functionObject(const Expr &Call) {
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
  if (!Operator || Operator->getOperator() != OO_Call)
    return nullptr;
  const auto *Object =
      dyn_cast<DeclRefExpr>(Operator->getArg(0)->IgnoreParenImpCasts());
  const auto *Variable =
      Object ? dyn_cast<VarDecl>(Object->getDecl()) : nullptr;
  return Variable && Variable->getIdentifier() ? Variable : nullptr;
}

/// The class of the object whose member \p Call calls, or null.
static const CXXRecordDecl *objectClass(const Expr &Call) {
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
  if (!Member)
    return nullptr;
  const QualType Type =
      Member->getImplicitObjectArgument()->IgnoreParenBaseCasts()->getType();
  return Type->isPointerType() ? Type->getPointeeCXXRecordDecl()
                               : Type->getAsCXXRecordDecl();
}

template <typename Fact>
void ModelIndex::add(Table<Fact> &Into, const LibraryModel &Library,
                     StringRef Name, const Fact &Target) {
  auto AddSpelling = [&](StringRef Spelling) {
    Entry<Fact> New;
    Spelling.split(New.Scopes, "::", -1, /*KeepEmpty=*/false);
    StringRef Last = New.Scopes.pop_back_val();
    New.Target = {&Target, &Library, Spelling};
    Into[Last].push_back(std::move(New));
  };
  StringRef InFirst = Name;
  if (Library.Namespaces.empty() ||
      !InFirst.consume_front(Library.Namespaces.front()) ||
      !InFirst.starts_with("::"))
    return AddSpelling(Name);
  for (StringRef Namespace : Library.Namespaces)
    AddSpelling(Names.save(Namespace + InFirst));
}

ModelIndex::ModelIndex(ArrayRef<LibraryModel> Models, const ModelIndex *Next)
    : Fallback(Next) {
  for (const LibraryModel &Library : Models) {
    for (const TypeFact &Fact : Library.Types)
      for (StringRef Name : Fact.Names)
        add(Types, Library, Name, Fact);
    for (const FunctionFact &Fact : Library.Functions)
      for (StringRef Name : Fact.Names)
        add(Functions, Library, Name, Fact);
    for (const Combinator &Fact : Library.Combinators)
      add(Combinators, Library, Fact.Name, Fact);
    for (const LockFact &Fact : Library.Locks)
      for (StringRef Name : Fact.Names)
        add(Locks, Library, Name, Fact);
    for (const PoolFact &Fact : Library.Pools)
      for (StringRef Name : Fact.Names)
        add(Pools, Library, Name, Fact);
    auto AddAll = [&](Table<LibraryModel> &Into, ArrayRef<StringRef> List) {
      for (StringRef Name : List)
        add(Into, Library, Name, Library);
    };
    AddAll(Wrappers, Library.Wrappers);
    AddAll(Discards, Library.Discards);
    AddAll(DetachTokens, Library.DetachTokens);
    AddAll(Contexts, Library.Contexts);
    AddAll(TestBodies, Library.TestBodies);
    AddAll(ErrorTypes, Library.ErrorTypes);
    llvm::append_range(MemoryFolders, Library.MemoryFolders);
    for (const ConventionFact &Fact : Library.Conventions) {
      for (StringRef Word : Fact.Words)
        Conventions[Fact.Means].try_emplace(Word, true);
      for (StringRef Word : Fact.NotWords)
        Conventions[Fact.Means].try_emplace(Word, false);
    }
  }
  if (Fallback)
    for (const auto &[Meaning, Words] : Fallback->Conventions)
      for (const auto &Word : Words)
        Conventions[Meaning].try_emplace(Word.getKey(), Word.getValue());
}

const ModelIndex &ModelIndex::builtin() {
  static const ModelIndex Index(builtinModels());
  return Index;
}

bool ModelIndex::isBuiltin(const LibraryModel *Library) {
  const ArrayRef<LibraryModel> Builtin = builtinModels();
  return Library >= Builtin.begin() && Library < Builtin.end();
}

template <typename Fact>
Known<Fact> ModelIndex::find(const Table<Fact> &In, StringRef Name,
                             const DeclContext &Scope) {
  auto Candidates = In.find(Name);
  if (Candidates == In.end())
    return {};
  for (const Entry<Fact> &Candidate : Candidates->second)
    if (isSpelledAs(&Scope, Candidate.Scopes))
      return Candidate.Target;
  return {};
}

template <typename Fact>
Known<Fact> ModelIndex::find(Table<Fact> ModelIndex::*In,
                             const NamedDecl &Declaration) const {
  if (!Declaration.getIdentifier())
    return {};
  for (const ModelIndex *Index = this; Index; Index = Index->Fallback)
    if (Known<Fact> Found = find(Index->*In, Declaration.getName(),
                                 *Declaration.getDeclContext()))
      return Found;
  return {};
}

Known<TypeFact> ModelIndex::typeFact(const CXXRecordDecl &Record) const {
  return find(&ModelIndex::Types, Record);
}

Known<LockFact> ModelIndex::lockFact(const CXXRecordDecl &Record) const {
  return find(&ModelIndex::Locks, Record);
}

bool ModelIndex::isWrapper(const CXXRecordDecl &Record) const {
  return bool(find(&ModelIndex::Wrappers, Record));
}

bool ModelIndex::discardsAssigned(const VarDecl &Variable) const {
  return bool(find(&ModelIndex::Discards, Variable));
}

bool ModelIndex::isDetachToken(const VarDecl &Variable) const {
  return bool(find(&ModelIndex::DetachTokens, Variable));
}

bool ModelIndex::isContext(const CXXRecordDecl &Record) const {
  return bool(find(&ModelIndex::Contexts, Record));
}

const LibraryModel *
ModelIndex::testFramework(const CXXMethodDecl &Method) const {
  if (const auto Known = find(&ModelIndex::TestBodies, Method))
    return Known.Library;
  for (const CXXMethodDecl *Overridden : Method.overridden_methods())
    if (const LibraryModel *Framework = testFramework(*Overridden))
      return Framework;
  return nullptr;
}

bool ModelIndex::carriesError(const CXXRecordDecl &Record) const {
  return bool(find(&ModelIndex::ErrorTypes, Record));
}

bool ModelIndex::isInMemory(StringRef Path) const {
  return llvm::any_of(MemoryFolders,
                      [&](StringRef Folder) {
                        StringRef Rest = Path;
                        return Rest.consume_front(Folder) &&
                               (Rest.empty() || Rest.starts_with("/"));
                      }) ||
         (Fallback && Fallback->isInMemory(Path));
}

bool ModelIndex::means(StringRef Word, Convention Meaning) const {
  const auto Words = Conventions.find(Meaning);
  return Words != Conventions.end() && Words->second.lookup(Word);
}

std::vector<StringRef> ModelIndex::wordsThatMean(Convention Meaning) const {
  std::vector<StringRef> Found;
  if (const auto Words = Conventions.find(Meaning); Words != Conventions.end())
    for (const auto &Word : Words->second)
      if (Word.getValue())
        Found.push_back(Word.getKey());
  return Found;
}

/// What is known of the executor that a \p Type is, refers to or owns.
std::optional<PoolKind> ModelIndex::poolKind(QualType Type) const {
  Type = Type.getNonReferenceType();
  const CXXRecordDecl *Record = Type->isPointerType()
                                    ? Type->getPointeeCXXRecordDecl()
                                    : Type->getAsCXXRecordDecl();
  if (!Record)
    return std::nullopt;
  Known<PoolFact> Fact = find(&ModelIndex::Pools, *Record);
  if (!Fact && Record->hasDefinition())
    Record->forallBases([&](const CXXRecordDecl *Base) {
      Fact = find(&ModelIndex::Pools, *Base);
      return !Fact;
    });
  if (Fact)
    return Fact->Threads;
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Record);
  if (!Special || !isWrapper(*Special) ||
      Special->getTemplateArgs().size() == 0 ||
      Special->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return std::nullopt;
  return poolKind(Special->getTemplateArgs()[0].getAsType());
}

/// What is known of \p Executor: by the call that returned it, there or for a
/// variable, or by its type.
std::optional<PoolKind> ModelIndex::poolKind(const Expr &Executor) const {
  auto Plain = [](const Expr &E) {
    return E.IgnoreUnlessSpelledInSource()->IgnoreParenCasts();
  };
  const Expr *Maker = Plain(Executor);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Maker))
    if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
        Variable && Variable->getInit())
      Maker = Plain(*Variable->getInit());
  if (isa<CallExpr>(Maker))
    if (const Known<FunctionFact> Fact = functionFact(*Maker);
        Fact && Fact->ReturnsPool)
      return Fact->ReturnsPool;
  return poolKind(Plain(Executor)->getType());
}

std::optional<PoolKind> ModelIndex::poolThatGoesOn(const Expr &Call) const {
  const Known<FunctionFact> Fact = functionFact(Call);
  if (!Fact || !Fact->MovesToPool)
    return std::nullopt;
  if (const Expr *Object = objectOf(Call))
    if (const auto Kind = poolKind(*Object))
      return Kind;
  for (const Expr *Argument : argumentsOf(Call))
    if (const auto Kind = poolKind(*Argument))
      return Kind;
  return Fact->MovesToPool;
}

/// Whether \p Callee is an overload that \p Fact is about.
static bool isMeant(const FunctionDecl &Callee,
                    const Known<FunctionFact> &Fact) {
  // A global name in a model is a C function, and not a namesake in C++.
  if (!Fact.Name.contains("::") && !Callee.isExternC())
    return false;
  if (Fact->FirstParameter.empty())
    return true;
  const CXXRecordDecl *Class = Callee.getNumParams() == 0
                                   ? nullptr
                                   : Callee.getParamDecl(0)
                                         ->getType()
                                         .getNonReferenceType()
                                         ->getAsCXXRecordDecl();
  SmallVector<StringRef, 4> Scopes;
  Fact->FirstParameter.split(Scopes, "::");
  return Class && Class->getIdentifier() &&
         Class->getName() == Scopes.pop_back_val() &&
         isSpelledAs(Class->getDeclContext(), Scopes);
}

Known<FunctionFact> ModelIndex::find(const FunctionDecl &Callee, StringRef Name,
                                     const DeclContext &Scope) const {
  const Known<FunctionFact> Fact = find(Functions, Name, Scope);
  return Fact && isMeant(Callee, Fact) ? Fact : Known<FunctionFact>();
}

Known<FunctionFact> ModelIndex::modelledFact(const Expr &Call) const {
  if (const VarDecl *Object = functionObject(Call))
    if (auto Fact =
            find(Functions, Object->getName(), *Object->getDeclContext()))
      return Fact;

  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee || isCopyOrMove(*Callee))
    return {};
  const std::string Name = lastComponent(*Callee);
  if (!Functions.contains(Name))
    return {};
  if (auto Fact = find(*Callee, Name, *Callee->getDeclContext()))
    return Fact;
  const CXXRecordDecl *Object = objectClass(Call);
  if (!Object || !Object->hasDefinition())
    return {};
  Known<FunctionFact> Inherited = find(*Callee, Name, *Object);
  if (!Inherited)
    Object->forallBases([&](const CXXRecordDecl *Base) {
      Inherited = find(*Callee, Name, *Base);
      return !Inherited;
    });
  return Inherited;
}

Known<Combinator> ModelIndex::combinator(const Expr &Call) const {
  const NamedDecl *Callee = functionObject(Call);
  if (!Callee)
    Callee = calleeOf(Call);
  // Some are classes, whose objects are awaited.
  if (const auto *Constructor = dyn_cast_or_null<CXXConstructorDecl>(Callee))
    Callee = Constructor->getParent();
  if (!Callee)
    return {};
  if (Callee->getDeclName().isIdentifier())
    if (const auto Found =
            find(Combinators, Callee->getName(), *Callee->getDeclContext()))
      return Found;
  return Fallback ? Fallback->combinator(Call) : Known<Combinator>();
}

bool ModelIndex::isCombinator(const Expr &Call) const {
  return bool(combinator(Call));
}

Known<FunctionFact>
ModelIndex::modelledFact(const FunctionDecl &Function) const {
  return find(Function, lastComponent(Function), *Function.getDeclContext());
}

Known<FunctionFact>
ModelIndex::functionFact(const FunctionDecl &Function) const {
  if (auto Fact = declaredFact(Function))
    return Fact;
  if (auto Fact = modelledFact(Function))
    return Fact;
  return Fallback ? Fallback->modelledFact(Function) : Known<FunctionFact>();
}

Known<FunctionFact> ModelIndex::lookUp(const Expr &Call) const {
  if (const FunctionDecl *Callee = calleeOf(Call))
    if (auto Fact = declaredFact(*Callee))
      return Fact;
  if (auto Fact = modelledFact(Call))
    return Fact;
  return Fallback ? Fallback->modelledFact(Call) : Known<FunctionFact>();
}

template <typename Declaration>
static const Declaration *canonical(const Declaration *Found) {
  return Found ? cast<Declaration>(Found->getCanonicalDecl()) : nullptr;
}

Known<FunctionFact> ModelIndex::functionFact(const Expr &Call) const {
  const NamedDecl *Object = canonical(functionObject(Call));
  if (!Object)
    Object = canonical(objectClass(Call));
  auto [Answer, IsNew] =
      Answers.try_emplace({canonical(calleeOf(Call)), Object});
  if (IsNew)
    Answer->second = lookUp(Call);
  return Answer->second;
}

} // namespace async_tidy
