/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.eclipse.osgi.util.NLS;

/** A query that cannot be understood: where, what was found there, and what could stand there instead. */
@SuppressWarnings("nls")
public class QuerySyntaxException extends CadreException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 30;

    private final int position;
    private final List<String> expected;

    QuerySyntaxException(String query, int position, String found, List<String> expected) {
        super(Kind.INPUT, NLS.bind(Messages.Query_notUnderstood,
                new Object[] { query.strip(), position + 1, describe(found), String.join(", ", expected) }),
                        null);
        this.position = position;
        this.expected = List.copyOf(expected);
    }

    /** Where the query stops making sense, counted from 0. */
    public int position() {
        return position;
    }

    /**
     * What could stand there: words and signs as they are typed, or descriptions in angle quotes such as
     * ‹number›.
     */
    public List<String> expected() {
        return expected;
    }

    private static String describe(String found) {
        if (found.isEmpty()) {
            return Messages.Query_endOfQuery;
        }
        return NLS.bind(Messages.Query_quoted,
                found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found);
    }
}
