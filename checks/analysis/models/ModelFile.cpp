//===--- ModelFile.cpp - Read a model from YAML ---------------------------===//
//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/ModelFile.h"
#include "ModelSchema.h"
#include "llvm/ADT/StringSwitch.h"

namespace async_tidy {

llvm::StringRef spelling(BlockingCategory Category) {
  return Words<BlockingCategory>[unsigned(Category)].Spelling;
}

std::optional<BlockingCategory> categoryNamed(llvm::StringRef Spelling) {
  for (const Word<BlockingCategory> &Known : Words<BlockingCategory>)
    if (Known.Spelling == Spelling)
      return Known.Value;
  return std::nullopt;
}

/// What the YAML library means by \p Message, in terms of what was expected.
static std::string explained(llvm::StringRef Message, const Reading &Context) {
  llvm::StringRef Key = Message;
  if (Key.consume_front("unknown key '"))
    return Message.str() +
           didYouMean(Key.take_until([](char C) { return C == '\''; }),
                      Context.Keys);
  return llvm::StringSwitch<std::string>(Message)
      .Case("not a sequence", "expected a list, as in '[a, b]'")
      .Case("not a mapping", "expected a key and its value, as in 'key: value'")
      .Case("unexpected scalar", "expected a single value")
      .Case("invalid boolean", "expected 'true' or 'false'")
      .Case("unknown node kind", "expected a value, not an alias")
      .Case("invalid number", "expected a number, as in '0'")
      .Default(Message.str());
}

/// The sign with which the value begins that \p Problem is about, if the
/// library finds the value only where the text goes on: an alias, or the colon
/// before no value at all.
static std::optional<char> signBefore(const llvm::SMDiagnostic &Problem,
                                      const Reading &Context) {
  if (Problem.getMessage() == "unknown node kind")
    return '*';
  if (Problem.getMessage() == "unexpected scalar" &&
      llvm::isa<llvm::yaml::NullNode>(Context.Parser->getCurrentNode()))
    return ':';
  return std::nullopt;
}

static llvm::SMLoc placeOf(const llvm::SMDiagnostic &Problem,
                           const Reading &Context) {
  const char *Begin = Context.Text.begin();
  const char *Place = Problem.getLoc().getPointer();
  if (!Place)
    return llvm::SMLoc::getFromPointer(Begin);
  if (const std::optional<char> Sign = signBefore(Problem, Context))
    while (Place != Begin && *Place != *Sign)
      --Place;
  return llvm::SMLoc::getFromPointer(Place);
}

static void handleProblem(const llvm::SMDiagnostic &Problem, void *Context) {
  auto &Read = *static_cast<Reading *>(Context);
  if (std::exchange(Read.HasFailed, true))
    return;
  const std::string Message = explained(Problem.getMessage(), Read);
  Read.Handler(Problem.getSourceMgr()->GetMessage(placeOf(Problem, Read),
                                                  Problem.getKind(), Message));
}

/// Tells \p Handler of a problem at \p Place, which is part of the text or a
/// copy of a part.
void ModelFile::complain(llvm::StringRef Place, const llvm::Twine &Message,
                         ModelProblemHandler Handler) const {
  llvm::SourceMgr Sources;
  Sources.AddNewSourceBuffer(
      llvm::MemoryBuffer::getMemBuffer(Text->getMemBufferRef()), {});
  const bool IsCopy = Place.begin() < Text->getBufferStart() ||
                      Place.end() > Text->getBufferEnd();
  Handler(
      Sources.GetMessage(llvm::SMLoc::getFromPointer(
                             IsCopy ? Text->getBufferStart() : Place.data()),
                         llvm::SourceMgr::DK_Error, Message));
}

bool ModelFile::read(ModelProblemHandler Handler) {
  Reading Context(Handler, Text->getBuffer());
  Parser = std::make_unique<llvm::yaml::Input>(
      Text->getMemBufferRef(), &Context, handleProblem, &Context);
  Context.Parser = Parser.get();
  *Parser >> Models;
  Parser->setContext(nullptr);
  // The library fails without a word on some files that are no YAML at all.
  if ((Parser->error() || Models.empty()) && !Context.HasFailed)
    complain(Text->getBuffer().take_front(0),
             "expected a model, which begins with 'Library: ...'", Handler);
  return !Parser->error() && !Models.empty();
}

std::unique_ptr<ModelFile>
ModelFile::parse(std::unique_ptr<llvm::MemoryBuffer> Text,
                 ModelProblemHandler Handler) {
  std::unique_ptr<ModelFile> File(new ModelFile(std::move(Text)));
  if (!File->read(Handler) || !File->verifyNames(Handler))
    return nullptr;
  return File;
}

void writeModel(const LibraryModel &Model, llvm::raw_ostream &OS) {
  llvm::yaml::Output Writer(OS);
  LibraryModel Copy = Model;
  Writer << Copy;
}

} // namespace async_tidy
