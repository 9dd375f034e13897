//===--- PreambleTask.cpp - Units that share headers ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PreambleTask.h"
#include "async-tidy/models/PortableText.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

namespace json = llvm::json;
using llvm::StringRef;

namespace async_tidy {

static json::Array listOf(llvm::ArrayRef<std::string> Texts) {
  json::Array Written;
  for (const std::string &Text : Texts)
    Written.push_back(toPortable(Text));
  return Written;
}

std::string PreambleTask::text() const {
  json::Array WrittenGroups;
  for (const Group &Each : Groups)
    WrittenGroups.push_back(
        json::Object{{"headers", listOf(Each.Headers)},
                     {"outer", Each.Outer},
                     {"inputs", toPortable(Each.InputsPath)},
                     {"errors", toPortable(Each.ErrorPath)}});
  json::Array Written;
  for (const Unit &Each : Units)
    Written.push_back(
        json::Object{{"directory", toPortable(Each.Command.Directory)},
                     {"file", toPortable(Each.Command.Filename)},
                     {"command", listOf(Each.Command.CommandLine)},
                     {"result", toPortable(Each.ResultPath)},
                     {"inputs", toPortable(Each.InputsPath)},
                     {"errors", toPortable(Each.ErrorPath)},
                     {"group", Each.Group},
                     {"lacks", json::Array(Each.Lacks)}});
  return llvm::formatv("{0}\n", json::Value(json::Object{
                                    {"prefix", ArePrefix},
                                    {"groups", std::move(WrittenGroups)},
                                    {"units", std::move(Written)},
                                    {"files", listOf(Files)},
                                    {"tokens", json::Array(Tokens)}}))
      .str();
}

static void restore(std::vector<std::string> &Texts) {
  for (std::string &Text : Texts)
    Text = fromPortable(Text);
}

static bool fromJSON(const json::Value &Value, PreambleTask::Group &Group,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  if (!Mapper || !Mapper.map("headers", Group.Headers) ||
      !Mapper.map("outer", Group.Outer) ||
      !Mapper.map("inputs", Group.InputsPath) ||
      !Mapper.map("errors", Group.ErrorPath))
    return false;
  restore(Group.Headers);
  for (std::string *Text : {&Group.InputsPath, &Group.ErrorPath})
    *Text = fromPortable(*Text);
  return true;
}

static bool fromJSON(const json::Value &Value, PreambleTask::Unit &Unit,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  if (!Mapper || !Mapper.map("directory", Unit.Command.Directory) ||
      !Mapper.map("file", Unit.Command.Filename) ||
      !Mapper.map("command", Unit.Command.CommandLine) ||
      !Mapper.map("result", Unit.ResultPath) ||
      !Mapper.map("inputs", Unit.InputsPath) ||
      !Mapper.map("errors", Unit.ErrorPath) ||
      !Mapper.map("group", Unit.Group) || !Mapper.map("lacks", Unit.Lacks))
    return false;
  for (std::string *Text :
       {&Unit.Command.Directory, &Unit.Command.Filename, &Unit.ResultPath,
        &Unit.InputsPath, &Unit.ErrorPath})
    *Text = fromPortable(*Text);
  restore(Unit.Command.CommandLine);
  return true;
}

llvm::Expected<PreambleTask> PreambleTask::read(StringRef Path) {
  auto Text = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Text)
    return llvm::errorCodeToError(Text.getError());
  llvm::Expected<json::Value> Value = json::parse((*Text)->getBuffer());
  if (!Value)
    return Value.takeError();
  PreambleTask Task;
  json::Path::Root Root("task");
  json::ObjectMapper Mapper(*Value, Root);
  if (!Mapper || !Mapper.map("prefix", Task.ArePrefix) ||
      !Mapper.map("groups", Task.Groups) || !Mapper.map("units", Task.Units) ||
      !Mapper.map("files", Task.Files) || !Mapper.map("tokens", Task.Tokens))
    return Root.getError();
  restore(Task.Files);
  return Task;
}

} // namespace async_tidy
