//===--- ModelSchema.h - How models are spelled in YAML ---------*- C++ -*-===//
//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_MODELS_MODELSCHEMA_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_MODELS_MODELSCHEMA_H

#include "async-tidy/llvm/YamlKey.h"
#include "async-tidy/models/ModelFile.h"
#include "async-tidy/models/Suggestion.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/YAMLTraits.h"
#include <array>

namespace async_tidy {

/// What is known while a file is read. The YAML library hands it to what
/// follows as the context of its IO.
struct Reading {
  Reading(ModelProblemHandler Handler, llvm::StringRef Text)
      : Handler(Handler), Text(Text) {}

  ModelProblemHandler Handler;
  llvm::StringRef Text;
  const llvm::yaml::Input *Parser = nullptr;
  /// The keys of the mapping that was read last.
  std::vector<llvm::StringRef> Keys;
  /// The last message about a value, whose text the library borrows.
  std::string Message;
  /// What comes after the first problem follows from it.
  bool HasFailed = false;
};

/// Maps the keys of one mapping as IO does, and remembers in Reading which keys
/// there are. Keys are literals: LLVM 19 wants them to end with a null.
class KeyReader {
public:
  explicit KeyReader(llvm::yaml::IO &Of) : Of(Of) {}
  ~KeyReader() {
    if (auto *Context = static_cast<Reading *>(Of.getContext()))
      Context->Keys = std::move(Keys);
  }

  bool outputting() const { return Of.outputting(); }
  template <typename... Ts> void mapRequired(llvm::StringRef Key, Ts &&...Arg) {
    Keys.push_back(Key);
    Of.mapRequired(release::yamlKey(Key), std::forward<Ts>(Arg)...);
  }
  template <typename... Ts> void mapOptional(llvm::StringRef Key, Ts &&...Arg) {
    Keys.push_back(Key);
    Of.mapOptional(release::yamlKey(Key), std::forward<Ts>(Arg)...);
  }

private:
  llvm::yaml::IO &Of;
  std::vector<llvm::StringRef> Keys;
};

/// A value of the schema that is one of a few words.
template <typename T> struct Word {
  llvm::StringRef Spelling;
  T Value;
};

template <typename T> inline constexpr std::nullptr_t Words = nullptr;
template <>
inline constexpr std::array Words<Start>{
    Word<Start>{"lazy", Start::Lazy}, Word<Start>{"eager", Start::Eager},
    Word<Start>{"operation", Start::Operation}};
template <>
inline constexpr std::array Words<Drop>{
    Word<Drop>{"never-runs", Drop::NeverRuns},
    Word<Drop>{"continues", Drop::Continues},
    Word<Drop>{"cancels", Drop::Cancels},
    Word<Drop>{"waits", Drop::Waits},
    Word<Drop>{"leaks", Drop::Leaks},
    Word<Drop>{"nothing", Drop::Nothing}};
template <>
inline constexpr std::array Words<BlockingCategory>{
    Word<BlockingCategory>{"sleep", BlockingCategory::Sleep},
    Word<BlockingCategory>{"wait", BlockingCategory::Wait},
    Word<BlockingCategory>{"bridge", BlockingCategory::Bridge},
    Word<BlockingCategory>{"process", BlockingCategory::Process},
    Word<BlockingCategory>{"dns", BlockingCategory::DNS},
    Word<BlockingCategory>{"socket", BlockingCategory::Socket},
    Word<BlockingCategory>{"database", BlockingCategory::Database},
    Word<BlockingCategory>{"http", BlockingCategory::HTTP},
    Word<BlockingCategory>{"stdin", BlockingCategory::Stdin},
    Word<BlockingCategory>{"disk", BlockingCategory::Disk},
    Word<BlockingCategory>{"lock", BlockingCategory::Lock},
    Word<BlockingCategory>{"cpu", BlockingCategory::CPU},
    Word<BlockingCategory>{"password", BlockingCategory::Password},
    Word<BlockingCategory>{"user", BlockingCategory::User}};
static_assert(
    [] {
      for (unsigned I = 0; I < Words<BlockingCategory>.size(); ++I)
        if (Words<BlockingCategory>[I].Value != BlockingCategory(I))
          return false;
      return Words<BlockingCategory>.back().Value == BlockingCategory::User;
    }(),
    "each category has its place");
template <>
inline constexpr std::array Words<Invokes>{
    Word<Invokes>{"synchronously", Invokes::Synchronously},
    Word<Invokes>{"offloaded", Invokes::Offloaded},
    Word<Invokes>{"event-loop", Invokes::OnEventLoop}};
template <>
inline constexpr std::array Words<CallableResult>{
    Word<CallableResult>{"dropped", CallableResult::Dropped},
    Word<CallableResult>{"consumed", CallableResult::Consumed}};
template <>
inline constexpr std::array Words<DetachedErrors>{
    Word<DetachedErrors>{"lost", DetachedErrors::Lost},
    Word<DetachedErrors>{"terminate", DetachedErrors::Terminate},
    Word<DetachedErrors>{"handled", DetachedErrors::Handled}};
template <>
inline constexpr std::array Words<PoolKind>{
    Word<PoolKind>{"shared", PoolKind::Shared},
    Word<PoolKind>{"blocking", PoolKind::Blocking},
    Word<PoolKind>{"unknown", PoolKind::Unknown}};
template <>
inline constexpr std::array Words<Convention>{
    Word<Convention>{"particle", Convention::Particle},
    Word<Convention>{"step", Convention::Step},
    Word<Convention>{"ordered", Convention::Ordered},
    Word<Convention>{"stream-part", Convention::StreamPart},
    Word<Convention>{"looks-up", Convention::LooksUp},
    Word<Convention>{"sleeps", Convention::Sleeps},
    Word<Convention>{"waits", Convention::Waits},
    Word<Convention>{"paces", Convention::Paces},
    Word<Convention>{"acquires", Convention::Acquires},
    Word<Convention>{"releases", Convention::Releases},
    Word<Convention>{"ends", Convention::Ends},
    Word<Convention>{"bridges", Convention::Bridges},
    Word<Convention>{"starts", Convention::Starts},
    Word<Convention>{"throws", Convention::Throws},
    Word<Convention>{"cancels", Convention::Cancels},
    Word<Convention>{"joins", Convention::Joins},
    Word<Convention>{"logs", Convention::Logs},
    Word<Convention>{"guard", Convention::Guard},
    Word<Convention>{"place", Convention::Place},
    Word<Convention>{"amount", Convention::Amount},
    Word<Convention>{"future", Convention::Future},
    Word<Convention>{"concurrent", Convention::Concurrent}};
template <>
inline constexpr std::array Words<LockEffect>{
    Word<LockEffect>{"acquires", LockEffect::Acquires},
    Word<LockEffect>{"tries", LockEffect::Tries},
    Word<LockEffect>{"releases", LockEffect::Releases}};
template <>
inline constexpr std::array Words<LockRole>{
    Word<LockRole>{"mutex", LockRole::Mutex},
    Word<LockRole>{"guard", LockRole::Guard},
    Word<LockRole>{"defers", LockRole::Defers},
    Word<LockRole>{"tries", LockRole::Tries}};
template <>
inline constexpr std::array Words<LockOwner>{
    Word<LockOwner>{"thread", LockOwner::Thread},
    Word<LockOwner>{"coroutine", LockOwner::Coroutine}};

/// A message about \p Spelling, which is none of the words of T.
template <typename T>
std::string unknownWord(llvm::StringRef What, llvm::StringRef Spelling) {
  std::vector<llvm::StringRef> Known;
  Known.reserve(Words<T>.size());
  for (const Word<T> &Candidate : Words<T>)
    Known.push_back(Candidate.Spelling);
  std::string Expected = didYouMean(Spelling, Known);
  if (Expected.empty())
    Expected = "; expected one of " + llvm::join(Known, ", ");
  return ("unknown " + What + " '" + Spelling + "'").str() + Expected;
}

} // namespace async_tidy

LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::TypeFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::FunctionFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::LockFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::PoolFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::Combinator)
LLVM_YAML_IS_SEQUENCE_VECTOR(async_tidy::ConventionFact)
LLVM_YAML_IS_DOCUMENT_LIST_VECTOR(async_tidy::LibraryModel)

namespace llvm::yaml {

using namespace async_tidy;

template <typename T>
  requires(std::is_enum_v<T> && requires { Words<T>.size(); })
struct ScalarTraits<T> {
  static void output(const T &Value, void *, raw_ostream &OS) {
    OS << llvm::find_if(Words<T>, [&](const Word<T> &Known) {
            return Known.Value == Value;
          })->Spelling;
  }
  static StringRef input(StringRef Spelling, void *Context, T &Value) {
    for (const Word<T> &Known : Words<T>)
      if (Known.Spelling == Spelling) {
        Value = Known.Value;
        return "";
      }
    std::string &Message = static_cast<Reading *>(Context)->Message;
    return Message = unknownWord<T>("value", Spelling);
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

inline constexpr char NeedsName[] = "expected at least one name";

template <> struct MappingTraits<TypeFact> {
  static void mapping(IO &Of, TypeFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Names", Fact.Names);
    IO.mapRequired("Start", Fact.StartPolicy);
    IO.mapRequired("Drop", Fact.DropEffect);
    IO.mapOptional("DropIsIdiom", Fact.DropIsIdiom, false);
  }

  static std::string validate(IO &, TypeFact &Fact) {
    return Fact.Names.empty() ? NeedsName : "";
  }
};

template <> struct MappingTraits<FunctionFact> {
  static void mapping(IO &Of, FunctionFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Names", Fact.Names);
    IO.mapOptional("Blocks", Fact.Blocks);
    IO.mapOptional("UnlessZero", Fact.UnlessZero);
    IO.mapOptional("UnlessZeroBehind", Fact.UnlessZeroBehind);
    IO.mapOptional("OnlyIfZero", Fact.OnlyIfZero);
    IO.mapOptional("OnlyWithFlag", Fact.OnlyWithFlag);
    IO.mapOptional("UnlessFlag", Fact.UnlessFlag);
    IO.mapOptional("FlagsIn", Fact.FlagsIn);
    IO.mapOptional("OnlyWithArguments", Fact.OnlyWithArguments);
    IO.mapOptional("OnlyInLoop", Fact.OnlyInLoop, false);
    IO.mapOptional("Descriptor", Fact.Descriptor);
    IO.mapOptional("MakesDescriptor", Fact.MakesDescriptor, false);
    IO.mapOptional("MakesNonBlocking", Fact.MakesNonBlocking, false);
    IO.mapOptional("ClosesSocket", Fact.ClosesSocket, false);
    IO.mapOptional("FirstParameter", Fact.FirstParameter, StringRef());
    IO.mapOptional("Instead", Fact.Instead, StringRef());
    IO.mapOptional("AwaitsArgument", Fact.AwaitsArgument);
    IO.mapOptional("RunsCallables", Fact.RunsCallables);
    IO.mapOptional("CallableResults", Fact.CallableResults);
    IO.mapOptional("AwaitsInTurn", Fact.AwaitsInTurn, false);
    IO.mapOptional("DropsCallables", Fact.DropsCallables, false);
    IO.mapOptional("BorrowsCallables", Fact.BorrowsCallables, false);
    IO.mapOptional("Detaches", Fact.Detaches);
    IO.mapOptional("Locking", Fact.Locking);
    IO.mapOptional("RegistersTests", Fact.RegistersTests, false);
    IO.mapOptional("Forks", Fact.Forks, false);
    IO.mapOptional("Ordered", Fact.Ordered, false);
    IO.mapOptional("Concurrent", Fact.Concurrent, false);
    IO.mapOptional("Paces", Fact.Paces, false);
    IO.mapOptional("MovesToPool", Fact.MovesToPool);
    IO.mapOptional("ReturnsPool", Fact.ReturnsPool);
    IO.mapOptional("MovesToLoop", Fact.MovesToLoop, false);
    IO.mapOptional("Observes", Fact.Observes, false);
    IO.mapOptional("ReadyIf", Fact.ReadyIf, StringRef());
    IO.mapOptional("MakesReady", Fact.MakesReady, false);
    IO.mapOptional("ResultWaits", Fact.ResultWaits, false);
    IO.mapOptional("TellsFailure", Fact.TellsFailure, StringRef());
    IO.mapOptional("ThrowsFailure", Fact.ThrowsFailure, false);
    IO.mapOptional("AwaitsSignal", Fact.AwaitsSignal, false);
    IO.mapOptional("WaitsOnlyIn", Fact.WaitsOnlyIn, StringRef());
  }

  static std::string validate(IO &, FunctionFact &Fact) {
    if (Fact.Names.empty())
      return NeedsName;
    if (!Fact.Blocks &&
        (Fact.UnlessZero || Fact.UnlessZeroBehind || Fact.OnlyIfZero ||
         !Fact.OnlyWithFlag.empty() || Fact.OnlyWithArguments ||
         Fact.OnlyInLoop || Fact.AwaitsArgument || !Fact.Instead.empty() ||
         !Fact.WaitsOnlyIn.empty()))
      return "UnlessZero, UnlessZeroBehind, OnlyIfZero, OnlyWithFlag, "
             "OnlyWithArguments, OnlyInLoop, AwaitsArgument, Instead and "
             "WaitsOnlyIn say more about a blocking function, so they need "
             "Blocks";
    return "";
  }
};

template <> struct MappingTraits<LockFact> {
  static void mapping(IO &Of, LockFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Names", Fact.Names);
    IO.mapRequired("Role", Fact.Role);
    IO.mapOptional("HeldBy", Fact.HeldBy);
  }

  static std::string validate(IO &, LockFact &Fact) {
    if (Fact.Names.empty())
      return NeedsName;
    if (Fact.Role == LockRole::Mutex && !Fact.HeldBy)
      return "a mutex needs HeldBy: thread or coroutine";
    return "";
  }
};

template <> struct MappingTraits<PoolFact> {
  static void mapping(IO &Of, PoolFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Names", Fact.Names);
    IO.mapRequired("Threads", Fact.Threads);
  }

  static std::string validate(IO &, PoolFact &Fact) {
    return Fact.Names.empty() ? NeedsName : "";
  }
};

template <> struct MappingTraits<Combinator> {
  static void mapping(IO &Of, Combinator &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Name", Fact.Name);
    IO.mapOptional("Bounded", Fact.Bounded, false);
    IO.mapOptional("Range", Fact.Range, false);
  }
};

template <> struct MappingTraits<ConventionFact> {
  static void mapping(IO &Of, ConventionFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Means", Fact.Means);
    IO.mapOptional("Words", Fact.Words);
    IO.mapOptional("NotWords", Fact.NotWords);
  }

  static std::string validate(IO &, ConventionFact &Fact) {
    return Fact.Words.empty() && Fact.NotWords.empty()
               ? "expected at least one word in Words or NotWords"
               : "";
  }
};

/// `Instead` maps a category to text: `sleep: "await ..."`.
template <> struct CustomMappingTraits<std::vector<Advice>> {
  static void inputOne(IO &IO, StringRef Key, std::vector<Advice> &Value) {
    const std::optional<BlockingCategory> Category = categoryNamed(Key);
    if (!Category)
      return IO.setError(unknownWord<BlockingCategory>("category", Key));
    Advice &New = Value.emplace_back();
    New.Category = *Category;
    IO.mapRequired(release::yamlKey(Key), New.Text);
  }
  static void output(IO &IO, std::vector<Advice> &Value) {
    // The order in which they were read is that of a hash table.
    llvm::sort(Value, [](const Advice &First, const Advice &Second) {
      return First.Category < Second.Category;
    });
    for (Advice &Entry : Value)
      IO.mapRequired(release::yamlKey(spelling(Entry.Category)), Entry.Text);
  }
};

template <> struct MappingTraits<LibraryModel> {
  static void mapping(IO &Of, LibraryModel &Model) {
    KeyReader IO(Of);
    IO.mapRequired("Library", Model.Name);
    IO.mapOptional("Namespaces", Model.Namespaces);
    IO.mapOptional("Types", Model.Types);
    IO.mapOptional("Functions", Model.Functions);
    IO.mapOptional("Locks", Model.Locks);
    IO.mapOptional("Pools", Model.Pools);
    IO.mapOptional("Wrappers", Model.Wrappers);
    IO.mapOptional("Discards", Model.Discards);
    IO.mapOptional("DetachTokens", Model.DetachTokens);
    IO.mapOptional("Contexts", Model.Contexts);
    IO.mapOptional("TestBodies", Model.TestBodies);
    IO.mapOptional("Cancellations", Model.Cancellations);
    IO.mapOptional("CancellationTokens", Model.CancellationTokens);
    IO.mapOptional("ErrorTypes", Model.ErrorTypes);
    IO.mapOptional("MemoryFolders", Model.MemoryFolders);
    IO.mapOptional("Combinators", Model.Combinators);
    IO.mapOptional("Starter", Model.Starter, StringRef());
    // Unlike an empty list, an empty mapping would be written.
    if (!IO.outputting() || !Model.Instead.empty())
      IO.mapOptional("Instead", Model.Instead);
    IO.mapOptional("Conventions", Model.Conventions);
  }

  static std::string validate(IO &IO, LibraryModel &Model) {
    // The library cannot bear a second error where the first left no node.
    const auto *Context = static_cast<Reading *>(IO.getContext());
    return Model.Name.empty() && !(Context && Context->HasFailed)
               ? "expected the name of the library in Library"
               : "";
  }
};

} // namespace llvm::yaml

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_MODELS_MODELSCHEMA_H
