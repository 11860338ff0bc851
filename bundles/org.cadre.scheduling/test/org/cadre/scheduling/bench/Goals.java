/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.util.ArrayList;
import java.util.List;

/** What was wanted, what was measured, and whether that is as good. */
final class Goals {

    private final List<String> rows = new ArrayList<>();

    void add(String what, String wanted, String measured, boolean kept) {
        rows.add("| %s | %s | %s | %s |".formatted(what, wanted, measured, kept ? "yes" : "no"));
    }

    void print() {
        System.out.printf("%n| What | Goal | Measured | Reached |%n| --- | --- | --- | --- |%n");
        rows.forEach(System.out::println);
    }
}
