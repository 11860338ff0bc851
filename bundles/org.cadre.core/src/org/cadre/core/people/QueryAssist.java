/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Proposes how a query may go on, for content assist. */
@SuppressWarnings("nls")
public final class QueryAssist {

    private static final Pattern PARTIAL_WORD = Pattern.compile("[\\p{L}\\p{N}]*$");
    private static final String PLACEHOLDER = "‹";

    private QueryAssist() {
    }

    /**
     * One way to go on.
     *
     * @param text what to insert
     * @param start where the text it replaces starts, counted from 0; it ends at the caret
     */
    public record Proposal(String text, int start) {
    }

    /** Returns the words and signs that may follow before the caret, completing the word the caret is in. */
    public static List<Proposal> propose(String query, int caret) {
        var before = query.substring(0, caret);
        var word = PARTIAL_WORD.matcher(before);
        var start = word.find() ? word.start() : caret;
        var typed = before.substring(start).toLowerCase(Locale.ROOT);
        return expectedAfter(before.substring(0, start)).stream()
                .filter(e -> !e.startsWith(PLACEHOLDER) && e.toLowerCase(Locale.ROOT).startsWith(typed))
                .map(e -> new Proposal(e, start)).toList();
    }

    private static List<String> expectedAfter(String head) {
        try {
            PeopleQuery.parse(head);
            return List.of("and", "or");
        } catch (QuerySyntaxException e) {
            return e.position() >= head.stripTrailing().length() ? e.expected() : List.of();
        }
    }
}
