/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What has broken importers elsewhere. */
@SuppressWarnings("nls")
final class Tokens {

    private static final List<String> NASTY = List.of("", " ", "\t", "\0", "\r", "\n", "\r\n", "\"", "\"\"",
            "\"\"\"", "'", "''", "`", "\\", "\\\\", "\\,", ",", ",,,,,,,,", ";", "|", "{0}", "{", "}", "{}",
            "%s", "%n", "%99999999d", "$1", "\\1", "${x}", "*", "?", "(", "[", "^(a+)+$", "#", "//", "/*",
            "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=1+1",
            "\uFEFF", "\u202E", "\u200B", "\u00A0", "\u2028", "\u0085", "\u0130", "\u0131", "\u00DF",
            "\uD83D\uDE00", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "e\u0301", "\u0301",
            "\uFFFD", "\uFFFE", "\uFFFF", "\uD800\uDC00",
            "null", "NULL", "nil", "undefined", "true", "false", "yes", "no", "NaN", "Infinity", "-0",
            "0", "1", "-1", "00", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "1e999",
            "1e-999", "1E400000000", "0x10", "1,5", "1.5", "1.500.000,00", "9".repeat(40), "\u0663\u0664",
            "2026-02-30", "2026-13-45", "0000-00-00", "9999-12-31", "+999999999-12-31", "-999999999-01-01",
            "2026-11-21T25:61:61Z", "2026-11-21T00:00:00.000+99:99", "1/1/0000 0:00:00",
            "12/31/9999 23:59:60", "2/29/2025", "24:00", "8/20/2026 14:03:11",
            "../../../etc/passwd", "..\\..\\x", "/etc/passwd", "C:\\x", "file:///etc/passwd", "CON",
            "nul.csv", "http://127.0.0.1:9/", "jar:http://127.0.0.1:9/x!/y", "//127.0.0.1/x", "mailto:x@y",
            "'; DROP TABLE educator; --", "' OR '1'='1", "<script>alert(1)</script>", "&amp;", "]]>", "<!--",
            "<?xml version=\"1.0\"?>", "<a", "a@b@c", "@", "x@", "@x.example", ".@.", "\"a b\"@x.example",
            "teacher", "administrator", "student", "active", "tobedeleted", "bulk", "delta", "absent",
            "primary", "mentor", "mentee", "Mentor and mentee", "English", "Klingon", "en-", "x-private",
            "i-klingon",
            "a".repeat(300), "\u00E4".repeat(300), "a,".repeat(500), "\"".repeat(99), "(".repeat(200),
            " ".repeat(1_000));

    private Tokens() {
    }

    /** Returns the dictionary, with long tokens only now and then, and with what a target's samples have. */
    static List<String> with(List<String> more) {
        var tokens = new ArrayList<String>();
        Stream.concat(NASTY.stream(), more.stream()).map(Sample::raw).forEach(tokens::add);
        tokens.add("x".repeat(5_000));
        return List.copyOf(tokens);
    }
}
