# SPDX-FileCopyrightText: The Pullquote developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Each source, build and script file carries the two SPDX lines: cmake -DROOT=… -P licences.cmake
cmake_minimum_required(VERSION 3.25)
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/app/* ${ROOT}/ui/* ${ROOT}/tests/* ${ROOT}/packaging/* ${ROOT}/CMakeLists.txt)
list(FILTER files INCLUDE REGEX "\\.(h|cpp|py|sh|cmake)$|CMakeLists\\.txt$|packaging/(run|test|shell|bench|score)$")
list(LENGTH files count)
if(count LESS 100)
    message(FATAL_ERROR "only ${count} files found under ${ROOT}")
endif()
foreach(file IN LISTS files)
    file(READ ${ROOT}/${file} head LIMIT 400)
    if(NOT head MATCHES "SPDX-FileCopyrightText: " OR NOT head MATCHES "SPDX-License-Identifier: ")
        message(SEND_ERROR "${file} lacks its SPDX lines")
    endif()
endforeach()
message(STATUS "${count} files carry their SPDX lines")
