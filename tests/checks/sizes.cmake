# SPDX-FileCopyrightText: The Pullquote developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Names the files that ask to be split: a .cpp over 400 lines, a header over 120. cmake -DROOT=… -P sizes.cmake
cmake_minimum_required(VERSION 3.25)
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
foreach(file IN LISTS files)
    file(STRINGS ${ROOT}/${file} lines)
    list(LENGTH lines count)
    if((file MATCHES "\\.cpp$" AND count GREATER 400) OR (file MATCHES "\\.h$" AND count GREATER 120))
        message(STATUS "${file}: ${count} lines")
    endif()
endforeach()
