//===--- SuppressActions.cpp - Actions that add NOLINT --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SuppressActions.h"
#include "async-tidy/common/CheckRegistry.h"
#include "llvm/Support/raw_ostream.h"
#include <limits>
#include <set>

using llvm::StringRef;
using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

namespace async_tidy {

static std::string textOf(const Value &ID) {
  return llvm::formatv("{0}", ID).str();
}

/// What is found in \p Params at the end of \p Path, or null.
static const Object *objectAt(const Value &Params,
                              llvm::ArrayRef<StringRef> Path) {
  const Object *At = Params.getAsObject();
  for (const StringRef Key : Path)
    At = At ? At->getObject(Key) : nullptr;
  return At;
}

/// Whether a client that wants the kinds \p Only gets quick fixes.
static bool wantsQuickFixes(const Array *Only) {
  return !Only || llvm::any_of(*Only, [](const Value &Kind) {
    return Kind.getAsString() == "quickfix";
  });
}

/// Where \p Line ends: a column behind the end of a line means its end.
static Object endOf(int64_t Line) {
  return Object{{"line", Line},
                {"character", std::numeric_limits<int32_t>::max()}};
}

static Object suppression(StringRef Check, const Value &Diagnostic,
                          int64_t Line, StringRef Uri) {
  Object Edit{{"range", Object{{"start", endOf(Line)}, {"end", endOf(Line)}}},
              {"newText", " // NOLINT(" + Check.str() + "): FIXME say why"}};
  return Object{
      {"title", "suppress " + Check.str() + " here, with a reason"},
      {"kind", "quickfix"},
      {"diagnostics", Array{Diagnostic}},
      {"edit",
       Object{{"changes", Object{{Uri.str(), Array{std::move(Edit)}}}}}}};
}

/// One action for each check that found something in a line.
static Array suppressions(const Array &Diagnostics, StringRef Uri) {
  Array Actions;
  std::set<std::pair<int64_t, StringRef>> Seen;
  for (const Value &Each : Diagnostics) {
    const Object *const Start = objectAt(Each, {"range", "start"});
    const auto Line = Start ? Start->getInteger("line") : std::nullopt;
    const auto Check =
        Line ? Each.getAsObject()->getString("code") : std::nullopt;
    if (Check && findCheck(*Check) && Seen.emplace(*Line, *Check).second)
      Actions.push_back(suppression(*Check, Each, *Line, Uri));
  }
  return Actions;
}

void SuppressActions::onCall(StringRef Method, const Value &Params,
                             const Value &ID) {
  const std::lock_guard Lock(Guard);
  if (Method == "initialize")
    TakesActions = objectAt(Params, {"capabilities", "textDocument",
                                     "codeAction", "codeActionLiteralSupport"});
  if (Method != "textDocument/codeAction" || !TakesActions)
    return;
  const Object *const Document = objectAt(Params, {"textDocument"});
  const Object *const Context = objectAt(Params, {"context"});
  const auto Uri = Document ? Document->getString("uri") : std::nullopt;
  const Array *const Diagnostics =
      Context ? Context->getArray("diagnostics") : nullptr;
  if (Uri && Diagnostics && wantsQuickFixes(Context->getArray("only")))
    Pending[textOf(ID)] = suppressions(*Diagnostics, *Uri);
}

void SuppressActions::addTo(const Value &ID, Value &Answer) {
  const std::lock_guard Lock(Guard);
  const auto Found = Pending.find(textOf(ID));
  if (Found == Pending.end())
    return;
  if (Array *const Actions = Answer.getAsArray())
    for (Value &Action : Found->second)
      Actions->push_back(std::move(Action));
  Pending.erase(Found);
}

} // namespace async_tidy
