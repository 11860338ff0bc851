/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.merge.ElementImage;
import org.cadre.core.store.ContentSum;
import org.cadre.core.store.Contents;

/** Adds up everything that snapshots say. */
final class SnapshotSum {

    private final ContentSum sum = new ContentSum();

    static Contents of(Iterable<Snapshot> snapshots) {
        var all = new SnapshotSum();
        snapshots.forEach(snapshot -> snapshot.image().visit(all::add));
        return all.sum.contents();
    }

    private void add(ElementImage image) {
        var type = image.type();
        sum.count(type.getEPackage().getNsURI() + '#' + type.getName());
        var parts = new ArrayList<>(List.of(image.id(), type.getName()));
        for (var feature : type.getEAllStructuralFeatures()) {
            if (image.values().get(feature) instanceof Object value) {
                parts.add(feature.getName());
                parts.add(text(value));
            }
        }
        sum.add(parts);
    }

    private static String text(Object value) {
        return switch (value) {
            case List<?> many -> many.stream().map(v -> v == null ? "-" : text(v)).toList().toString();
            case ElementImage child -> child.id();
            default -> value.toString();
        };
    }
}
