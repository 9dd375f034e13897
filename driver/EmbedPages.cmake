# Writes OUTPUT, one C++ pair {"name", "text"} for each of the PAGES.
file(WRITE ${OUTPUT}.tmp "")
foreach(PAGE IN LISTS PAGES)
  get_filename_component(NAME ${PAGE} NAME_WE)
  file(READ ${PAGE} TEXT)
  file(APPEND ${OUTPUT}.tmp "{\"${NAME}\", R\"ASYNC_PAGE(${TEXT})ASYNC_PAGE\"},\n")
endforeach()
file(RENAME ${OUTPUT}.tmp ${OUTPUT})
