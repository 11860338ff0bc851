/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes up names of several cultures and scripts by combining lists; nobody real is meant. */
@SuppressWarnings("nls")
class SampleNames {

    private static final double TWO_SURNAMES = 0.55;
    private static final double HYPHENATED = 0.06;

    private final List<Culture> cultures = Resources.lines("names.tsv").map(Culture::parse).toList();
    private final int shares = cultures.stream().mapToInt(Culture::share).sum();
    private final Random random;

    /** Names of one culture; its language is a BCP 47 tag, its share relative to the others'. */
    private record Culture(String name, String language, int share, List<Spelling> given,
            List<Spelling> family) {

        static Culture parse(String line) {
            var cells = line.split("\t");
            return new Culture(cells[0], cells[1], Integer.parseInt(cells[2]), spellings(cells[3]),
                    spellings(cells[4]));
        }

        private static List<Spelling> spellings(String cell) {
            return Stream.of(cell.split(",")).map(Spelling::parse).toList();
        }
    }

    private record Spelling(String written, String latin) {

        static Spelling parse(String entry) {
            var parts = entry.split("=");
            return new Spelling(parts[0], parts[parts.length - 1]);
        }

        Spelling and(String separator, Spelling other) {
            return new Spelling(written + separator + other.written, latin + separator + other.latin);
        }
    }

    SampleNames(Random random) {
        this.random = random;
    }

    PersonName next() {
        var culture = nextCulture();
        var given = any(culture.given());
        var family = family(culture);
        return new PersonName(given.written(), family.written(), given.latin(), family.latin(),
                culture.language());
    }

    private Culture nextCulture() {
        int at = random.nextInt(shares);
        for (var culture : cultures) {
            at -= culture.share();
            if (at < 0) {
                return culture;
            }
        }
        throw new IllegalStateException("shares do not add up");
    }

    private Spelling family(Culture culture) {
        var first = any(culture.family());
        var chance = random.nextDouble();
        if ("hispanic".equals(culture.name()) && chance < TWO_SURNAMES) {
            return first.and(" ", any(culture.family()));
        }
        if ("english".equals(culture.name()) && chance < HYPHENATED) {
            return first.and("-", any(culture.family()));
        }
        return first;
    }

    private Spelling any(List<Spelling> names) {
        return names.get(random.nextInt(names.size()));
    }
}
