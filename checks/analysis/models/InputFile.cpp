//===--- InputFile.cpp - Reads files that anybody may have written --------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/InputFile.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/YAMLParser.h"

using llvm::StringRef;
namespace yaml = llvm::yaml;

namespace async_tidy {

static llvm::SMDiagnostic tooDeepAt(const llvm::SourceMgr &Sources,
                                    llvm::SMLoc Place) {
  return Sources.GetMessage(Place, llvm::SourceMgr::DK_Error,
                            "nested more than " + llvm::Twine(MaxNesting) +
                                " levels deep");
}

/// Where a node below \p Node is too deep, or an invalid place. YAML's parser
/// reads as far as it is asked, and so never goes deeper.
static llvm::SMLoc findTooDeep(yaml::Node *Node, unsigned Depth = 0) {
  if (!Node)
    return llvm::SMLoc();
  if (Depth > MaxNesting)
    return Node->getSourceRange().Start;
  llvm::SMLoc Found;
  auto Visit = [&](yaml::Node *Part) {
    if (!Found.isValid())
      Found = findTooDeep(Part, Depth + 1);
    return !Found.isValid();
  };
  if (auto *Sequence = llvm::dyn_cast<yaml::SequenceNode>(Node)) {
    for (yaml::Node &Entry : *Sequence)
      if (!Visit(&Entry))
        break;
  } else if (auto *Mapping = llvm::dyn_cast<yaml::MappingNode>(Node)) {
    for (yaml::KeyValueNode &Entry : *Mapping)
      if (!Visit(Entry.getKey()) || !Visit(Entry.getValue()))
        break;
  }
  return Found;
}

static std::optional<llvm::SMDiagnostic>
findTooDeepYAML(llvm::MemoryBufferRef Text) {
  llvm::SourceMgr Sources;
  // Whatever else is wrong is for the reader of the text to say.
  Sources.setDiagHandler([](const llvm::SMDiagnostic &, void *) {});
  yaml::Stream Documents(Text, Sources);
  for (yaml::Document &Document : Documents) {
    const llvm::SMLoc Place = findTooDeep(Document.getRoot());
    if (Place.isValid())
      return tooDeepAt(Sources, Place);
    if (Documents.failed())
      break;
  }
  return std::nullopt;
}

static std::optional<llvm::SMDiagnostic>
findTooDeepJSON(llvm::MemoryBufferRef Text) {
  const StringRef Code = Text.getBuffer();
  unsigned Depth = 0;
  bool InString = false;
  for (size_t I = 0; I < Code.size(); ++I) {
    const char C = Code[I];
    if (InString && C == '\\')
      ++I;
    else if (C == '"')
      InString = !InString;
    else if (!InString && (C == '[' || C == '{'))
      ++Depth;
    // What has more ends than beginnings is no JSON beyond the first of them.
    else if (!InString && (C == ']' || C == '}') && Depth-- == 0)
      break;
    if (Depth <= MaxNesting)
      continue;
    llvm::SourceMgr Sources;
    Sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBuffer(Text), {});
    return tooDeepAt(Sources, llvm::SMLoc::getFromPointer(Code.data() + I));
  }
  return std::nullopt;
}

std::optional<llvm::SMDiagnostic> findTooDeep(llvm::MemoryBufferRef Text,
                                              Notation As) {
  switch (As) {
  case Notation::Plain:
    return std::nullopt;
  case Notation::YAML:
    return findTooDeepYAML(Text);
  case Notation::JSON:
    return findTooDeepJSON(Text);
  }
  llvm_unreachable("unknown notation");
}

std::string tooBig(uint64_t Size, uint64_t MaxSize) {
  return ("it has " + llvm::Twine(Size) + " bytes, more than " +
          llvm::Twine(MaxSize))
      .str();
}

llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
readInputFile(StringRef Path, llvm::vfs::FileSystem &FS, Notation As,
              uint64_t MaxSize) {
  const llvm::ErrorOr<llvm::vfs::Status> Status = FS.status(Path);
  if (!Status)
    return llvm::errorCodeToError(Status.getError());
  if (Status->isDirectory())
    return llvm::errorCodeToError(
        std::make_error_code(std::errc::is_a_directory));
  if (!Status->isRegularFile())
    return llvm::createStringError("it is no regular file");
  if (Status->getSize() > MaxSize)
    return llvm::createStringError(tooBig(Status->getSize(), MaxSize));
  // Mapped into memory, a file that is cut short meanwhile would end us.
  auto Text = FS.getBufferForFile(Path, /*FileSize=*/-1,
                                  /*RequiresNullTerminator=*/true,
                                  /*IsVolatile=*/true);
  if (!Text)
    return llvm::errorCodeToError(Text.getError());
  if (const auto Problem = findTooDeep(**Text, As))
    return llvm::createStringError("line " + llvm::Twine(Problem->getLineNo()) +
                                   ": " + Problem->getMessage());
  return std::move(*Text);
}

} // namespace async_tidy
