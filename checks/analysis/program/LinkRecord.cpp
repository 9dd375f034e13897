//===--- LinkRecord.cpp - What translation units know of each other -------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/LinkRecord.h"
#include "async-tidy/llvm/Releases.h"
#include "async-tidy/models/PortableText.h"
#include "llvm/ADT/STLExtras.h"

namespace json = llvm::json;

namespace async_tidy {

/// The version of the index.
static constexpr int64_t IndexVersion = 4;
/// What it was before the index told of calls that overlap, and of what tasks
/// refer to. Such an index is read, too: it tells nothing of them.
static constexpr int64_t BlockingOnlyVersion = 2;
static constexpr int64_t OverlapsVersion = 3;

/// Reads what toPortable() wrote.
static bool mapPortable(json::ObjectMapper &Mapper, llvm::StringLiteral Key,
                        std::string &Text) {
  if (!Mapper.map(Key, Text))
    return false;
  Text = fromPortable(Text);
  return true;
}

static json::Value toJSON(const LinkStep &Step) {
  json::Object Result{{"file", toPortable(Step.Where.File)},
                      {"line", Step.Where.Line},
                      {"column", Step.Where.Column},
                      {"callee", toPortable(Step.Callee)}};
  if (!Step.DefinedIn.empty())
    Result["defined-in"] = toPortable(Step.DefinedIn);
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkStep &Step,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  if (!Mapper || !mapPortable(Mapper, "file", Step.Where.File) ||
      !Mapper.map("line", Step.Where.Line) ||
      !Mapper.map("column", Step.Where.Column) ||
      !mapPortable(Mapper, "callee", Step.Callee) ||
      !Mapper.mapOptional("defined-in", Step.DefinedIn))
    return false;
  Step.DefinedIn = fromPortable(Step.DefinedIn);
  return true;
}

static json::Value toJSON(const LinkBlocker &Blocker) {
  json::Object Result{{"category", spelling(Blocker.Category)}};
  if (!Blocker.Instead.empty())
    Result["instead"] = Blocker.Instead;
  if (!Blocker.WaitsOnlyIn.empty())
    Result["waits-only-in"] = Blocker.WaitsOnlyIn;
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkBlocker &Blocker,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  std::string Category;
  if (!Mapper || !Mapper.map("category", Category) ||
      !Mapper.mapOptional("instead", Blocker.Instead) ||
      !Mapper.mapOptional("waits-only-in", Blocker.WaitsOnlyIn))
    return false;
  const std::optional<BlockingCategory> Known = categoryNamed(Category);
  if (!Known) {
    Path.field("category").report("unknown category");
    return false;
  }
  Blocker.Category = *Known;
  return true;
}

static json::Value toJSON(const LinkLead &Lead) {
  json::Object Result{{"steps", json::Array(Lead.Steps)}};
  if (Lead.Blocks)
    Result["blocks"] = *Lead.Blocks;
  else
    Result["target"] = Lead.Target;
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkLead &Lead,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("steps", Lead.Steps) &&
         Mapper.map("blocks", Lead.Blocks) &&
         Mapper.mapOptional("target", Lead.Target);
}

static json::Value toJSON(const LinkFunction &Function) {
  json::Object Result{{"key", Function.Key},
                      {"file", toPortable(Function.Where.File)},
                      {"line", Function.Where.Line},
                      {"column", Function.Where.Column},
                      {"leads", json::Array(Function.Leads)}};
  if (Function.Logs)
    Result["logs"] = true;
  if (!Function.Overrides.empty())
    Result["overrides"] = json::Array(Function.Overrides);
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkFunction &Function,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("key", Function.Key) &&
         mapPortable(Mapper, "file", Function.Where.File) &&
         Mapper.map("line", Function.Where.Line) &&
         Mapper.map("column", Function.Where.Column) &&
         Mapper.map("leads", Function.Leads) &&
         Mapper.mapOptional("logs", Function.Logs) &&
         Mapper.mapOptional("overrides", Function.Overrides);
}

static constexpr std::pair<Overlap, llvm::StringRef> OverlapNames[] = {
    {Overlap::Harmless, "harmless"},
    {Overlap::Unknown, "unknown"},
    {Overlap::Writes, "writes"}};

static json::Object toObject(const KnownOverlap &Known) {
  const auto *Name = llvm::find_if(OverlapNames, [&](const auto &Row) {
    return Row.first == Known.Verdict;
  });
  json::Object Result{{"file", toPortable(Known.Where.File)},
                      {"line", Known.Where.Line},
                      {"column", Known.Where.Column},
                      {"overlap", Name->second}};
  if (!Known.Differ.empty())
    Result["differ"] = json::Array(Known.Differ);
  if (Known.IsIdle)
    Result["idle"] = true;
  if (Known.IsOrdered)
    Result["ordered"] = true;
  return Result;
}

static json::Value toJSON(const KnownOverlap &Known) { return toObject(Known); }

static bool fromJSON(const json::Value &Value, KnownOverlap &Known,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  std::string Verdict;
  if (!Mapper || !mapPortable(Mapper, "file", Known.Where.File) ||
      !Mapper.map("line", Known.Where.Line) ||
      !Mapper.map("column", Known.Where.Column) ||
      !Mapper.map("overlap", Verdict) ||
      !Mapper.mapOptional("differ", Known.Differ) ||
      !Mapper.mapOptional("idle", Known.IsIdle) ||
      !Mapper.mapOptional("ordered", Known.IsOrdered))
    return false;
  const auto *Name = llvm::find_if(
      OverlapNames, [&](const auto &Row) { return Row.second == Verdict; });
  if (Name == std::end(OverlapNames)) {
    Path.field("overlap").report("expected harmless, unknown or writes");
    return false;
  }
  Known.Verdict = Name->first;
  return true;
}

static json::Value toJSON(const LinkDifference &Difference) {
  return json::Object{{"input", Difference.Input},
                      {"with", json::Array(Difference.With)}};
}

static bool fromJSON(const json::Value &Value, LinkDifference &Difference,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("input", Difference.Input) &&
         Mapper.map("with", Difference.With);
}

static json::Value toJSON(const LinkInnerCalls &Calls) {
  return json::Object{{"target", Calls.Target},
                      {"differ", json::Array(Calls.Differ)}};
}

static bool fromJSON(const json::Value &Value, LinkInnerCalls &Calls,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("target", Calls.Target) &&
         Mapper.map("differ", Calls.Differ);
}

static json::Value toJSON(const LinkOverlap &Function) {
  json::Object Result = toObject(Function.Seen);
  Result["key"] = Function.Key;
  Result["calls"] = json::Array(Function.Calls);
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkOverlap &Function,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return fromJSON(Value, Function.Seen, Path) && Mapper &&
         Mapper.map("key", Function.Key) && Mapper.map("calls", Function.Calls);
}

static json::Object toObject(const KnownReferents &Known) {
  return json::Object{{"file", toPortable(Known.Where.File)},
                      {"line", Known.Where.Line},
                      {"column", Known.Where.Column},
                      {"inputs", json::Array(Known.Inputs)}};
}

static json::Value toJSON(const KnownReferents &Known) {
  return toObject(Known);
}

static bool fromJSON(const json::Value &Value, KnownReferents &Known,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && mapPortable(Mapper, "file", Known.Where.File) &&
         Mapper.map("line", Known.Where.Line) &&
         Mapper.map("column", Known.Where.Column) &&
         Mapper.map("inputs", Known.Inputs);
}

static json::Value toJSON(const LinkBoundCall &Call) {
  json::Array Bound;
  for (const auto &[Input, Own] : Call.Bound)
    Bound.push_back(json::Array{Input, Own});
  return json::Object{{"target", Call.Target},
                      {"bound", std::move(Bound)},
                      {"assumed", json::Array(Call.Assumed)}};
}

static bool fromJSON(const json::Value &Value, LinkBoundCall &Call,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  std::vector<std::vector<unsigned>> Bound;
  if (!Mapper || !Mapper.map("target", Call.Target) ||
      !Mapper.map("bound", Bound) || !Mapper.map("assumed", Call.Assumed))
    return false;
  for (const std::vector<unsigned> &Pair : Bound) {
    if (Pair.size() != 2) {
      Path.field("bound").report("expected pairs");
      return false;
    }
    Call.Bound.emplace_back(Pair[0], Pair[1]);
  }
  return true;
}

static json::Value toJSON(const LinkReferents &Function) {
  json::Object Result = toObject(Function.Seen);
  Result["key"] = Function.Key;
  Result["calls"] = json::Array(Function.Calls);
  return Result;
}

static bool fromJSON(const json::Value &Value, LinkReferents &Function,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return fromJSON(Value, Function.Seen, Path) && Mapper &&
         Mapper.map("key", Function.Key) && Mapper.map("calls", Function.Calls);
}

static json::Value toJSON(const LinkQuestion &Question) {
  return json::Object{{"key", Question.Key},
                      {"assumed", json::Array(Question.Assumed)},
                      {"others", json::Array(Question.Others)}};
}

static bool fromJSON(const json::Value &Value, LinkQuestion &Question,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("key", Question.Key) &&
         Mapper.map("assumed", Question.Assumed) &&
         Mapper.map("others", Question.Others);
}

static json::Value toJSON(const LinkReference &Reference) {
  return json::Object{{"key", Reference.Key},
                      {"name", Reference.Name},
                      {"header", toPortable(Reference.Header)}};
}

static bool fromJSON(const json::Value &Value, LinkReference &Reference,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("key", Reference.Key) &&
         Mapper.map("name", Reference.Name) &&
         mapPortable(Mapper, "header", Reference.Header);
}

json::Value toJSON(const LinkRecord &Record) {
  return json::Object{{"file", toPortable(Record.File)},
                      {"functions", json::Array(Record.Functions)},
                      {"references", json::Array(Record.References)},
                      {"roots", json::Array(Record.Roots)},
                      {"overlaps", json::Array(Record.Overlaps)},
                      {"awaited", json::Array(Record.Awaited)},
                      {"referents", json::Array(Record.Referents)},
                      {"questions", json::Array(Record.Questions)}};
}

bool fromJSON(const json::Value &Value, LinkRecord &Record, json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && mapPortable(Mapper, "file", Record.File) &&
         Mapper.map("functions", Record.Functions) &&
         Mapper.map("references", Record.References) &&
         Mapper.map("roots", Record.Roots) &&
         Mapper.map("overlaps", Record.Overlaps) &&
         Mapper.map("awaited", Record.Awaited) &&
         Mapper.map("referents", Record.Referents) &&
         Mapper.map("questions", Record.Questions);
}

void LinkRecord::join(LinkRecord Other) {
  auto Append = [](auto &To, auto &From) {
    llvm::append_range(To, llvm::make_range(std::move_iterator(From.begin()),
                                            std::move_iterator(From.end())));
  };
  File = std::move(Other.File);
  Append(Functions, Other.Functions);
  Append(References, Other.References);
  Append(Roots, Other.Roots);
  Append(Overlaps, Other.Overlaps);
  Append(Awaited, Other.Awaited);
  Append(Referents, Other.Referents);
  Append(Questions, Other.Questions);
}

static bool fromJSON(const json::Value &Value, IndexedFunction &Function,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("blocks", Function.Blocker) &&
         Mapper.map("chain", Function.Chain);
}

static json::Value toJSON(const IndexedFunction &Function) {
  return json::Object{{"blocks", Function.Blocker},
                      {"chain", json::Array(Function.Chain)}};
}

template <typename T>
static json::Value toJSON(const llvm::StringMap<T> &Functions) {
  json::Object Result;
  for (const auto &Entry : Functions)
    Result[Entry.first()] = toJSON(Entry.second);
  return Result;
}

template <typename T>
static bool readFunctions(const json::Value &Value,
                          llvm::StringMap<T> &Functions, json::Path Path) {
  const json::Object *Written = Value.getAsObject();
  if (!Written) {
    Path.report("expected object");
    return false;
  }
  return llvm::all_of(*Written, [&](const auto &Entry) {
    return fromJSON(Entry.second, Functions[Entry.first.str()],
                    Path.field(Entry.first));
  });
}

/// Adds \p Table to \p Into.
template <typename T>
static void writeTable(const LinkTable<T> &Table, json::Object &Into) {
  json::Object Units;
  for (const auto &Unit : Table.Units)
    Units[toPortable(Unit.first())] = toJSON(Unit.second);
  Into["functions"] = toJSON(Table.Functions);
  Into["units"] = std::move(Units);
}

template <typename T>
static bool readTable(const json::Object &Written, LinkTable<T> &Table,
                      json::Path Path) {
  for (llvm::StringRef Part : {"functions", "units"})
    if (!Written.getObject(Part)) {
      Path.field(Part).report("expected object");
      return false;
    }
  return readFunctions(*Written.get("functions"), Table.Functions,
                       Path.field("functions")) &&
         llvm::all_of(*Written.getObject("units"), [&](const auto &Unit) {
           return readFunctions(Unit.second,
                                Table.Units[fromPortable(Unit.first)],
                                Path.field("units").field(Unit.first));
         });
}

void LinkIndex::write(llvm::raw_ostream &OS) const {
  json::Object Overlapping, Referring, Whole;
  writeTable(Overlaps, Overlapping);
  writeTable(Referents, Referring);
  writeTable(Blocking, Whole);
  Whole["version"] = IndexVersion;
  Whole["overlaps"] = std::move(Overlapping);
  Whole["referents"] = std::move(Referring);
  // An object is written in the order of its keys.
  json::OStream(OS, /*IndentSize=*/2).value(std::move(Whole));
  OS << '\n';
}

llvm::Expected<LinkIndex> LinkIndex::parse(llvm::StringRef Text) {
  llvm::Expected<json::Value> Value = json::parse(Text);
  if (!Value)
    return Value.takeError();
  json::Path::Root Root("index");
  json::Path Path(Root);
  json::ObjectMapper Mapper(*Value, Path);
  int64_t Version = 0;
  if (!Mapper || !Mapper.map("version", Version))
    return Root.getError();
  if (Version < BlockingOnlyVersion || Version > IndexVersion) {
    Path.field("version").report(
        "written by another version; write it anew with --write-index");
    return Root.getError();
  }
  LinkIndex Index;
  const json::Object &Written = *Value->getAsObject();
  auto ReadTable = [&](llvm::StringLiteral Key, auto &Table) {
    const json::Object *Found = Written.getObject(Key);
    if (!Found)
      Path.field(Key).report("expected object");
    return Found && readTable(*Found, Table, Path.field(Key));
  };
  if (!readTable(Written, Index.Blocking, Path) ||
      (Version >= OverlapsVersion && !ReadTable("overlaps", Index.Overlaps)) ||
      (Version >= IndexVersion && !ReadTable("referents", Index.Referents)))
    return Root.getError();
  return Index;
}

} // namespace async_tidy
