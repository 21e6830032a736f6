// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pullquote
{

struct ArticleDraft;

// The steps from paragraphs to an article, in the order in which they are taken. Each finds one aspect where the text
// carries it, and leaves the rest as it was: nothing is invented.

/// Takes out what belongs to the page and not to the article: "[Disclaimer]", "Advertisement", copyright lines at the
/// end.
void removeFurniture(ArticleDraft &draft);
/// Takes a head of labelled lines, "Title: …", "Author: …", as text collections write it, for what it says.
void readFields(ArticleDraft &draft);
/// Takes the address the text came from out of it: after "Source:", or alone in the first or last line.
void readSource(ArticleDraft &draft);
/// Title, standfirst, byline and date above the text.
void readHead(ArticleDraft &draft);
/// The author's name below the text, in a line of its own or at the start of a note on the author.
void readEnd(ArticleDraft &draft);
/// Headings and lists.
void readBody(ArticleDraft &draft);

}
