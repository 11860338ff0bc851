/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;

/** Draws from the lists of the catalog; the same seed draws the same. */
@SuppressWarnings("nls")
class Draw {

    private final Properties catalog = Resources.properties("catalog.properties");
    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    Random random() {
        return random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Returns a number from low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    List<String> all(String key) {
        return List.of(catalog.getProperty(key).split(";"));
    }

    String one(String key) {
        return one(all(key));
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns so many different entries of a list, in random order. */
    List<String> some(String key, int count) {
        var list = new ArrayList<>(all(key));
        Collections.shuffle(list, random);
        return List.copyOf(list.subList(0, Math.min(count, list.size())));
    }
}
