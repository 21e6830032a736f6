// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks the layering on purpose: the check must say so.
#include "app/analysis/analysis.h"
