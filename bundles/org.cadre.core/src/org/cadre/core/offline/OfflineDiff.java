/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.cadre.core.merge.ElementImage;
import org.eclipse.emf.ecore.EClass;

/**
 * What was done offline.
 *
 * @param base what was taken
 * @param mine what there is now
 */
record OfflineDiff(Map<String, ElementImage> base, RootImages mine) {

    private static final int SHORT = 12;

    /** The roots that are different now. */
    List<String> changed() {
        var ids = new LinkedHashSet<>(base.keySet());
        ids.addAll(mine.images().keySet());
        ids.removeIf(id -> Objects.equals(base.get(id), mine.images().get(id)));
        return new ArrayList<>(ids);
    }

    EClass type(String id) {
        return Objects.requireNonNullElseGet(mine.images().get(id), () -> base.get(id)).type();
    }

    /** A short text that is the same only for the same work. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
            for (var id : new TreeSet<>(changed())) {
                digest.update(id.getBytes(StandardCharsets.UTF_8));
                var image = mine.images().get(id);
                if (image != null) {
                    image.visit(part -> digest.update(text(part).getBytes(StandardCharsets.UTF_8)));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(ElementImage image) {
        var text = new StringBuilder(image.id());
        image.values().forEach((feature, value) -> {
            if (!(value instanceof List<?> list) || list.stream().noneMatch(ElementImage.class::isInstance)) {
                text.append('\0').append(feature.getName()).append('\0').append(value);
            }
        });
        return text.append('\0').toString();
    }
}
