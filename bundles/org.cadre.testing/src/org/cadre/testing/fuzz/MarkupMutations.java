/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import static org.cadre.testing.fuzz.Mutation.splice;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mutations of JSON values and of XML tags, attributes and text. */
@SuppressWarnings("nls")
final class MarkupMutations {

    static final List<Mutation> JSON = List.of(MarkupMutations::replaceValue, MarkupMutations::replaceValue,
            MarkupMutations::moveValue, MarkupMutations::dropToken, MarkupMutations::copyToken,
            MarkupMutations::wrap, MarkupMutations::deep);
    static final List<Mutation> XML = List.of(MarkupMutations::attribute, MarkupMutations::attribute,
            MarkupMutations::text, MarkupMutations::text, MarkupMutations::dropTag, MarkupMutations::copyTag,
            MarkupMutations::moveTag, MarkupMutations::nest, MarkupMutations::doctype);

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"|-?[0-9][0-9.eE+-]*+|true|false|null|[{}\\[\\],:]");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,400}+>");
    private static final Pattern VALUE = Pattern.compile("=\"[^\"<>]{0,400}+\"");
    private static final Pattern BETWEEN = Pattern.compile(">[^<>]{1,400}+<");
    private static final int MOST_SEEN = 400;
    private static final List<String> VALUES = List.of("null", "true", "[]", "{}", "\"\"", "0", "-1", "-0.0",
            "1e400", "1E-400", "1e999999999", "1".repeat(400), "0.1", "2147483648", "9223372036854775808",
            "NaN", "Infinity", "'x'", "[[[[[]]]]]", "{\"a\":{}}", "\"\\u0000\"", "\"\\ud800\"", "\"\\x\"",
            "0x10", "01", "+1", ".5", "1.", "/*x*/1", "{\"weight\":1,\"weight\":2}", "\"staff_id\"");

    private MarkupMutations() {
    }

    private static MatchResult one(Pattern pattern, String text, Draw draw) {
        var found = pattern.matcher(text).results().limit(MOST_SEEN).toList();
        return found.isEmpty() ? null : draw.of(found);
    }

    private static String change(Pattern pattern, String text, Draw draw, Mutation change) {
        var at = one(pattern, text, draw);
        return at == null ? text : splice(text, at.start(), at.end(), change.of(at.group(), draw));
    }

    private static String replaceValue(String text, Draw draw) {
        return change(TOKEN, text, draw, (token, d) -> d.once(3)
                ? '"' + d.token().replace("\"", "\\\"").replace("\n", "\\n") + '"'
                : d.of(VALUES));
    }

    private static String moveValue(String text, Draw draw) {
        var other = one(TOKEN, text, draw);
        return change(TOKEN, text, draw, (token, d) -> other.group());
    }

    private static String dropToken(String text, Draw draw) {
        return change(TOKEN, text, draw, (token, d) -> "");
    }

    private static String copyToken(String text, Draw draw) {
        return change(TOKEN, text, draw, (token, d) -> token + d.of("", ",", ":") + token);
    }

    private static String wrap(String text, Draw draw) {
        return change(TOKEN, text, draw, (token, d) -> d.once(2) ? '[' + token + ']'
                : "{\"a\":" + token + '}');
    }

    private static String deep(String text, Draw draw) {
        int depth = draw.once(20) ? 20_000 : 8 << draw.below(6);
        return change(TOKEN, text, draw, (token, d) -> d.once(2) ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
    }

    private static String attribute(String text, Draw draw) {
        return change(VALUE, text, draw, (value, d) -> "=\"" + (d.once(2) ? d.token() : d.of("", "-1", "0",
                "A1", "XFD1048576", "ZZZZ99999999", "99999999999", "2147483647", "s", "str", "inlineStr", "b",
                "e", "d", "n", "http://127.0.0.1:9/x", "../../x", "rId1", "rId99", "1e9")) + '"');
    }

    private static String text(String text, Draw draw) {
        return change(BETWEEN, text, draw, (value, d) -> '>' + (d.once(2) ? d.token().replace('<', ' ')
                : d.of("", "-1", "1e308", "NaN", "999999999999", "0", "TRUE", "#REF!", "&#0;", "&x;",
                        "44444.5", "-44444", "1e-320")) + '<');
    }

    private static String dropTag(String text, Draw draw) {
        return change(TAG, text, draw, (tag, d) -> "");
    }

    private static String copyTag(String text, Draw draw) {
        return change(TAG, text, draw, (tag, d) -> tag.repeat(1 + d.few()));
    }

    private static String moveTag(String text, Draw draw) {
        var other = one(TAG, text, draw);
        return change(TAG, text, draw, (tag, d) -> d.once(2) ? other.group() : other.group() + tag);
    }

    private static String nest(String text, Draw draw) {
        int depth = draw.once(20) ? 5_000 : 1 << draw.below(8);
        return change(TAG, text, draw, (tag, d) -> "<a>".repeat(depth) + tag + "</a>".repeat(depth));
    }

    private static String doctype(String text, Draw draw) {
        var doctype = draw.of("<!DOCTYPE x>", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY x \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>");
        int at = Math.max(0, text.indexOf("?>") + 2 * Integer.signum(text.indexOf("?>") + 1));
        var entity = draw.once(2) ? text : text(text, draw);
        return splice(entity, Math.min(at, entity.length()), Math.min(at, entity.length()), doctype);
    }
}
