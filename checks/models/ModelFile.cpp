//===--- ModelFile.cpp - Read a model from YAML ---------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelFile.h"

using namespace async_tidy;

LLVM_YAML_IS_SEQUENCE_VECTOR(TypeFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(FunctionFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(Combinator)

namespace llvm::yaml {

template <> struct ScalarEnumerationTraits<Start> {
  static void enumeration(IO &IO, Start &Value) {
    IO.enumCase(Value, "lazy", Start::Lazy);
    IO.enumCase(Value, "eager", Start::Eager);
    IO.enumCase(Value, "operation", Start::Operation);
  }
};

template <> struct ScalarEnumerationTraits<Drop> {
  static void enumeration(IO &IO, Drop &Value) {
    IO.enumCase(Value, "never-runs", Drop::NeverRuns);
    IO.enumCase(Value, "continues", Drop::Continues);
    IO.enumCase(Value, "cancels", Drop::Cancels);
    IO.enumCase(Value, "waits", Drop::Waits);
    IO.enumCase(Value, "leaks", Drop::Leaks);
    IO.enumCase(Value, "nothing", Drop::Nothing);
  }
};

template <> struct ScalarEnumerationTraits<BlockingCategory> {
  static void enumeration(IO &IO, BlockingCategory &Value) {
    for (unsigned I = 0; I <= unsigned(BlockingCategory::CPU); ++I)
      IO.enumCase(Value, spelling(BlockingCategory(I)).data(),
                  BlockingCategory(I));
  }
};

template <> struct ScalarEnumerationTraits<Invokes> {
  static void enumeration(IO &IO, Invokes &Value) {
    IO.enumCase(Value, "synchronously", Invokes::Synchronously);
    IO.enumCase(Value, "offloaded", Invokes::Offloaded);
  }
};

template <> struct MappingTraits<TypeFact> {
  static void mapping(IO &IO, TypeFact &Fact) {
    IO.mapRequired("Names", Fact.Names);
    IO.mapRequired("Start", Fact.StartPolicy);
    IO.mapRequired("Drop", Fact.DropEffect);
    IO.mapOptional("DropIsIdiom", Fact.DropIsIdiom, false);
  }
};

template <> struct MappingTraits<FunctionFact> {
  static void mapping(IO &IO, FunctionFact &Fact) {
    IO.mapRequired("Names", Fact.Names);
    IO.mapOptional("Blocks", Fact.Blocks);
    IO.mapOptional("UnlessZero", Fact.UnlessZero);
    IO.mapOptional("OnlyWithArguments", Fact.OnlyWithArguments);
    IO.mapOptional("Instead", Fact.Instead);
    IO.mapOptional("AwaitsArgument", Fact.AwaitsArgument);
    IO.mapOptional("RunsCallables", Fact.RunsCallables);
    IO.mapOptional("Ordered", Fact.Ordered, false);
    IO.mapOptional("Concurrent", Fact.Concurrent, false);
    IO.mapOptional("Paces", Fact.Paces, false);
    IO.mapOptional("MovesToPool", Fact.MovesToPool, false);
    IO.mapOptional("Observes", Fact.Observes, false);
  }

  static std::string validate(IO &, FunctionFact &Fact) {
    if (!Fact.Blocks && (Fact.UnlessZero || Fact.OnlyWithArguments ||
                         Fact.AwaitsArgument || !Fact.Instead.empty()))
      return "UnlessZero, OnlyWithArguments, AwaitsArgument and Instead say "
             "more about a blocking function, so they need Blocks";
    return "";
  }
};

template <> struct MappingTraits<Combinator> {
  static void mapping(IO &IO, Combinator &Fact) {
    IO.mapRequired("Name", Fact.Name);
    IO.mapOptional("Bounded", Fact.Bounded, false);
    IO.mapOptional("Range", Fact.Range, false);
  }
};

/// `Instead` maps a category to text: `sleep: "await ..."`.
template <> struct CustomMappingTraits<std::vector<Advice>> {
  static void inputOne(IO &IO, StringRef Key, std::vector<Advice> &Value) {
    const std::optional<BlockingCategory> Category = categoryNamed(Key);
    if (!Category)
      return IO.setError("unknown category '" + Key + "'");
    Advice &New = Value.emplace_back();
    New.Category = *Category;
    IO.mapRequired(Key, New.Text);
  }
  static void output(IO &, std::vector<Advice> &) {
    llvm_unreachable("models are only read");
  }
};

template <> struct MappingTraits<LibraryModel> {
  static void mapping(IO &IO, LibraryModel &Model) {
    IO.mapRequired("Library", Model.Name);
    IO.mapOptional("Namespaces", Model.Namespaces);
    IO.mapOptional("Types", Model.Types);
    IO.mapOptional("Functions", Model.Functions);
    IO.mapOptional("Discards", Model.Discards);
    IO.mapOptional("Combinators", Model.Combinators);
    IO.mapOptional("Starter", Model.Starter);
    IO.mapOptional("Instead", Model.Instead);
  }
};

} // namespace llvm::yaml

namespace async_tidy {

llvm::StringRef spelling(BlockingCategory Category) {
  switch (Category) {
  case BlockingCategory::Sleep:
    return "sleep";
  case BlockingCategory::Wait:
    return "wait";
  case BlockingCategory::Bridge:
    return "bridge";
  case BlockingCategory::Process:
    return "process";
  case BlockingCategory::DNS:
    return "dns";
  case BlockingCategory::Socket:
    return "socket";
  case BlockingCategory::Database:
    return "database";
  case BlockingCategory::HTTP:
    return "http";
  case BlockingCategory::Stdin:
    return "stdin";
  case BlockingCategory::Disk:
    return "disk";
  case BlockingCategory::Lock:
    return "lock";
  case BlockingCategory::CPU:
    return "cpu";
  }
  llvm_unreachable("covered switch");
}

std::optional<BlockingCategory> categoryNamed(llvm::StringRef Spelling) {
  for (unsigned I = 0; I <= unsigned(BlockingCategory::CPU); ++I)
    if (spelling(BlockingCategory(I)) == Spelling)
      return BlockingCategory(I);
  return std::nullopt;
}

std::unique_ptr<ModelFile>
ModelFile::parse(std::unique_ptr<llvm::MemoryBuffer> Text,
                 llvm::SourceMgr::DiagHandlerTy Handler, void *HandlerContext) {
  std::unique_ptr<ModelFile> File(new ModelFile(std::move(Text)));
  File->Parser = std::make_unique<llvm::yaml::Input>(
      File->Text->getMemBufferRef(), nullptr, Handler, HandlerContext);
  *File->Parser >> File->Model;
  if (File->Parser->error())
    return nullptr;
  return File;
}

} // namespace async_tidy
