//===--- PreambleContents.cpp - What a preamble is made of ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PreambleContents.h"
#include "async-tidy/models/PortableText.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

namespace json = llvm::json;
using llvm::StringRef;

namespace async_tidy {

unsigned PreambleContents::add(StringRef Path) {
  const auto [Known, IsNew] = Numbers.try_emplace(Path, Files.size());
  if (IsNew) {
    Files.push_back(Path.str());
    Includes.emplace_back();
  }
  return Known->second;
}

std::optional<unsigned> PreambleContents::find(StringRef Path) const {
  const auto Known = Numbers.find(Path);
  if (Known == Numbers.end())
    return std::nullopt;
  return Known->second;
}

std::string PreambleContents::text() const {
  json::Array Written;
  for (const auto &[File, Included] : llvm::zip_equal(Files, Includes))
    Written.push_back(json::Object{{"file", toPortable(File)},
                                   {"includes", json::Array(Included)}});
  // As one text, which is read in a tenth of the time of an array.
  std::string Spelled;
  for (StringRef Name : Names.keys())
    Spelled += Name.str() + ' ';
  return llvm::formatv("{0}\n",
                       json::Value(json::Object{{"files", std::move(Written)},
                                                {"names", std::move(Spelled)}}))
      .str();
}

llvm::Expected<PreambleContents> PreambleContents::read(StringRef Path) {
  auto Text = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Text)
    return llvm::errorCodeToError(Text.getError());
  llvm::Expected<json::Value> Value = json::parse((*Text)->getBuffer());
  if (!Value)
    return Value.takeError();
  PreambleContents Contents;
  json::Path::Root Root("preamble");
  json::ObjectMapper Mapper(*Value, Root);
  std::string Spelled;
  if (!Mapper || !Mapper.map("names", Spelled))
    return Root.getError();
  const json::Array *Files = Value->getAsObject()->getArray("files");
  if (!Files)
    return llvm::createStringError("expected files");
  for (const json::Value &File : *Files) {
    std::string Name;
    json::ObjectMapper Fields(File, Root);
    if (!Fields || !Fields.map("file", Name))
      return Root.getError();
    Contents.add(fromPortable(Name));
  }
  for (const auto &[Number, File] : llvm::enumerate(*Files))
    if (!json::fromJSON(*File.getAsObject()->get("includes"),
                        Contents.Includes[Number], Root))
      return Root.getError();
  for (StringRef Name : llvm::split(StringRef(Spelled).rtrim(), ' '))
    Contents.addName(Name);
  return Contents;
}

} // namespace async_tidy
