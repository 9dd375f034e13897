-- Opens a source in Neovim with a language server and writes what a user sees there:
--   nvim --headless -u NONE SOURCE -c "luafile neovim.lua"
-- The server is in $SERVER, the report goes to $REPORT.
local report = assert(io.open(vim.env.REPORT, "w"))
local function write(...) report:write(string.format(...), "\n") end
local function finish()
  report:close()
  vim.cmd("qall!")
end

local client = vim.lsp.start_client({ cmd = { vim.env.SERVER, "--background-index=false" }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, client)
local seconds = 120
if not vim.wait(seconds * 1000, function() return #vim.diagnostic.get(0) > 0 end) then
  write("no diagnostics")
  return finish()
end
local severities = { "error", "warning", "information", "hint" }
for _, found in ipairs(vim.diagnostic.get(0)) do
  write("%d:%d: %s: %s [%s]", found.lnum + 1, found.col + 1, severities[found.severity],
    found.message:gsub("\n.*", ""), found.user_data.lsp.code or found.code)
end

-- The action that a user chooses at the first finding.
local first = vim.diagnostic.get(0)[1]
local range = {
  start = { line = first.lnum, character = first.col },
  ["end"] = { line = first.end_lnum, character = first.end_col },
}
local params = {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = range,
  context = { diagnostics = { {
    range = range, message = first.message, severity = first.severity, source = first.source,
    code = first.user_data.lsp.code,
  } } },
}
local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, seconds * 1000)
for _, action in ipairs(answers[client].result or {}) do
  write("action: %s", action.title)
  if action.edit and action.title:match(vim.env.ACTION) then
    vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(client).offset_encoding)
  elseif action.command and action.title:match(vim.env.ACTION) then
    vim.lsp.buf_request_sync(0, "workspace/executeCommand", action.command, seconds * 1000)
  end
end
for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
  if line:match("work%(1%)") then
    write("line %d: %s", number, line)
  end
end
vim.wait(seconds * 1000, function() return #vim.diagnostic.get(0) == 0 end)
write("%d left", #vim.diagnostic.get(0))
finish()
