/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.cadre.core.Messages;
import org.cadre.core.people.QueryToken.Kind;

/** Splits a query into tokens. */
@SuppressWarnings("nls")
final class QueryLexer {

    private static final Pattern TOKEN = Pattern.compile("""
            \\s*(?:\
            (?<open>\\()|(?<close>\\))|(?<comma>[,;])\
            |(?<operator>!=|<>|<=|>=|!~|[=<>~≠≤≥])\
            |["“”„](?<quoted>(?:[^"“”]|"")*)["“”]\
            |(?<word>[^\\s(),;=<>~!≠≤≥"“”„]+)\
            |(?<end>$))""");

    private QueryLexer() {
    }

    /** Returns the tokens, the last of kind END. */
    static List<QueryToken> split(String query) throws QuerySyntaxException {
        var tokens = new ArrayList<QueryToken>();
        var matcher = TOKEN.matcher(query);
        var position = 0;
        while (tokens.isEmpty() || tokens.getLast().kind() != Kind.END) {
            if (!matcher.region(position, query.length()).lookingAt()) {
                throw unreadable(query, position);
            }
            tokens.add(token(matcher));
            position = matcher.end();
        }
        return tokens;
    }

    private static QueryToken token(java.util.regex.Matcher matcher) {
        for (var kind : Kind.values()) {
            var group = kind.name().toLowerCase(java.util.Locale.ROOT);
            if (matcher.group(group) != null) {
                var text = matcher.group(group);
                var start = matcher.start(group) - (kind == Kind.QUOTED ? 1 : 0);
                return new QueryToken(kind, kind == Kind.QUOTED ? text.replace("\"\"", "\"") : text, start);
            }
        }
        throw new IllegalStateException(matcher.group());
    }

    private static QuerySyntaxException unreadable(String query, int position) {
        var start = position;
        while (Character.isWhitespace(query.charAt(start))) {
            start++;
        }
        var expected = query.charAt(start) == '!' ? List.of("!=") : List.of(Messages.Query_closingQuote);
        return new QuerySyntaxException(query, start, query.substring(start), expected);
    }
}
