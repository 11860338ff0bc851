/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes a mutated input of one of the samples. */
@SuppressWarnings("nls")
final class Mutator {

    /** Larger inputs are cut: what a limit refuses at once is tested elsewhere. */
    private static final int LARGEST = 1 << 19;
    private static final List<Mutation> ON_TABLES = joined(ByteMutations.ALL, TableMutations.ALL);
    private static final List<Mutation> ON_JSON = joined(ByteMutations.ALL, MarkupMutations.JSON);
    private static final List<Mutation> ON_XML = joined(ByteMutations.ALL, MarkupMutations.XML);

    private final List<Sample> samples;
    private final List<Sample> packages;

    Mutator(List<Sample> samples) {
        this.samples = samples;
        packages = samples.stream().filter(s -> s.parts().size() > 1).toList();
    }

    private static List<Mutation> joined(List<Mutation> a, List<Mutation> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /** Returns a sample with one or a few changes. */
    Sample mutate(Draw draw) {
        var parts = new LinkedHashMap<>(draw.of(samples).parts());
        for (int i = draw.few(); i > 0; i--) {
            if (parts.size() > 1 && draw.once(6)) {
                restructure(parts, draw);
            } else if (!parts.isEmpty()) {
                var name = draw.of(new ArrayList<>(parts.keySet()));
                parts.compute(name, (n, text) -> limited(draw.of(suited(n, text)).of(text, draw)));
            }
        }
        return new Sample(parts);
    }

    /** Files are lost, renamed, exchanged, or come from another package. */
    private void restructure(LinkedHashMap<String, String> parts, Draw draw) {
        var names = new ArrayList<>(parts.keySet());
        var name = draw.of(names);
        switch (draw.below(5)) {
        case 0 -> parts.remove(name);
        case 1 -> parts.put(draw.once(2) ? name.toUpperCase(Locale.ROOT) : draw.token(),
                parts.remove(name));
        case 2 -> parts.put(name, parts.get(draw.of(names)));
        case 3 -> parts.put(draw.of("", "x/", "./", "../", "/") + name, parts.get(name));
        default -> {
            var other = draw.of(packages).parts();
            var taken = draw.of(new ArrayList<>(other.keySet()));
            parts.put(taken, other.get(taken));
        }
        }
    }

    private static List<Mutation> suited(String name, String text) {
        if (name.endsWith(".xml") || name.endsWith(".rels") || text.startsWith("<")) {
            return ON_XML;
        }
        return text.startsWith("{") ? ON_JSON : ON_TABLES;
    }

    private static String limited(String text) {
        return text.length() > LARGEST ? text.substring(0, LARGEST) : text;
    }
}
